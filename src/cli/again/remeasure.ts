import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureAgain } from '#core/analysis/measure-again.ts';
import type { KeptTrackTrouble } from '#core/kept-track/read-kept-track.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { reportText } from '#core/report/report-text.ts';
import { failure, success, type Result } from '#core/result.ts';
import { versionOf } from '../app-build.ts';
import { writeWhole } from '../files/write-whole.ts';
import { parsedCommand } from '../input/command-line.ts';
import { packageRoot } from '../package-root.ts';
import { Differences } from './differences.ts';
import { differencesText } from './differences-text.ts';

const EXIT = { done: 0, someNot: 1, wrongUsage: 2 } as const;
const REPORT_ENDING = '.report.json';
const VISIT_FILE = /(?:^|[./\\])visit\.report\.json$/;

const TROUBLE: Readonly<Record<KeptTrackTrouble, string>> = {
  'landmarks-not-kept':
    'It was kept without what the networks saw: only its video can be measured again.',
  'landmarks-damaged':
    'What it keeps of the networks is damaged: only its video can be measured again.',
};

const HELP = `NAME
  heelrise remeasure - measures kept reports again with this version, without the videos

SYNOPSIS
  heelrise remeasure DIR [--out DIR]
  npm run -s remeasure -- DIR [--out DIR]

DESCRIPTION
  Reads every report in DIR and its folders, measures it again from the landmarks it carries and sums up what differs.
  Corrections that somebody made stay. Nothing is changed in DIR; with --out the new reports are written there. Visits are
  left out: join them anew. Reports without landmarks cannot be measured again; each is named.

EXIT STATUS
  0  all were measured again    1  at least one could not be: a line says why    2  wrong usage
`;

/** `npm run -s remeasure`. Gives the exit status. */
export function main(parameters: readonly string[]): number {
  if (parameters.includes('--help')) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  const asked = readAsked(parameters);
  if (!asked.ok) return told(asked.error, EXIT.wrongUsage);
  const { folder, out } = asked.value;
  const files = reportsIn(folder);
  if (files.length === 0) return told(`${folder} holds no report.`, EXIT.wrongUsage);
  const differences = new Differences();
  let failed = 0;
  for (const file of files) {
    const again = remeasured(readFileSync(join(folder, file), 'utf8'), versionOf(packageRoot()));
    if (!again.ok) {
      failed += 1;
      told(`${file}: ${again.error}`, EXIT.someNot);
      continue;
    }
    const { before, after, afterText } = again.value;
    differences.add(before, after);
    if (out === null) continue;
    const written = writeWhole(join(out, file), afterText);
    if (!written.ok) {
      failed += 1;
      told(written.error, EXIT.someNot);
    }
  }
  process.stdout.write(differencesText(differences));
  return failed === 0 ? EXIT.done : EXIT.someNot;
}

function readAsked(
  parameters: readonly string[],
): Result<{ readonly folder: string; readonly out: string | null }, string> {
  const parsed = parsedCommand(parameters, { out: { type: 'string' } });
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) return failure('Name one folder of reports.');
  return success({ folder, out: values.out ?? null });
}

/** Reports below a folder, in order; of a folder that is not there, none. */
function reportsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(REPORT_ENDING) && !VISIT_FILE.test(file))
      .sort();
  } catch {
    return [];
  }
}

interface Again {
  readonly before: Report;
  readonly after: Report;
  readonly afterText: string;
}

/** A report measured again by `version`, with its own corrections. The failure is a sentence. */
export function remeasured(text: string, version: string): Result<Again, string> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return failure('This is no JSON.');
  }
  const before = parseReport(document);
  if (!before.ok) return failure(`This is no report: ${before.error.path}: ${before.error.detail}`);
  const after = measureAgain(before.value, before.value.corrections ?? [], version);
  if (!after.ok) return failure(TROUBLE[after.error]);
  const afterText = reportText(after.value);
  return success({ before: before.value, after: after.value, afterText });
}

function told(sentence: string, status: number): number {
  process.stderr.write(`${sentence}\n`);
  return status;
}
