import { parseArgs } from 'node:util';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { networkErrorsOf, type NetworkErrors } from '#core/bias/network-errors.ts';
import { readMeasures } from '#core/measures/measure-walk.ts';
import { readFeatures } from '#core/patterns/features.ts';
import { isTold } from '#core/patterns/grade.ts';
import { judgeRow } from '#core/patterns/judge.ts';
import { pieceOf, type Reading } from '#core/patterns/rule-input.ts';
import { speedClass } from '#core/norms/speed-class.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import type { Grade } from '#core/report/ids.ts';
import type { Report } from '#core/report/report.ts';
import { viewOf } from '#core/view/view.ts';
import { walkSignals } from '#core/walk/walk-signals.ts';
import { ALL_RULES } from '../../builders/all-rules.ts';
import { clipsIn, fitErrors, FOLDS, seenClip, type Clip } from '../fit/fit.ts';
import { rawTrack } from '../fit/raw-track.ts';
import { truthSignals } from '../fit/truth-signals.ts';

/**
 * Grades of rendered walkers beside what the same rules say of their true angles, each clip judged with a table that
 * was fitted without it:
 *   node src/cli/run.mjs tests/programs/patterns/rendered.ts --model heavy TRUTH_DIR=RAW_DIR... [--list]
 * A pattern is there where the true values lie beyond T_on, not there within T_off, and between at the limit.
 */
type Truly = 'there' | 'at the limit' | 'not there';

interface Judged {
  readonly clip: string;
  readonly id: string;
  readonly side: string;
  readonly truly: Truly;
  readonly grade: Grade;
}

export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { model: { type: 'string' }, list: { type: 'boolean', default: false } },
  });
  if (values.model === undefined || positionals.length === 0) return 2;
  const readings = networkErrorsOf(`blazepose-${values.model}`)?.readings ?? {};
  const seen = positionals.flatMap(clipsIn).map(seenClip);
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const errors = { ...fitErrors(seen.filter((_, i) => i % FOLDS !== fold)), readings };
    return seen.flatMap((clip, i) => (i % FOLDS === fold ? judgedClip(clip, errors) : []));
  }).flat();
  if (values.list) {
    for (const row of judged.filter(({ grade, truly }) => isTold(grade) || truly === 'there')) {
      process.stdout.write(`${Object.values(row).join('  ')}\n`);
    }
  }
  process.stdout.write(table(judged));
  return 0;
}

function judgedClip(clip: Clip, errors: NetworkErrors): Judged[] {
  const { track, context } = rawTrack(clip.raw);
  const report = analyseWalk(track, context, errors);
  const truth = trueStates(clip, report, errors);
  return report.patterns.flatMap(({ id, side, grade }): Judged[] => {
    const truly = truth.get(`${id} ${side}`);
    return truly === undefined ? [] : [{ clip: clip.name, id, side, truly, grade }];
  });
}

/** What the rules say of the true angles, as if each were known to a hundredth of a degree. */
function trueStates(clip: Clip, report: Report, errors: NetworkErrors): Map<string, Truly> {
  const { body } = repairWalk(rawTrack(clip.raw).track);
  const seen = walkSignals(body, viewOf(body), errors);
  const truth = truthSignals(seen, clip.truth);
  const sure = (reading: Reading): Reading => ({
    ...reading,
    uncertainty: 0.01,
    standardError: 0.01,
    differenceUncertainty: 0.01,
  });
  const readings = [...readMeasures(truth, null, {}), ...readFeatures(truth, null, {})];
  const cadence = report.measures.find(({ id }) => id === 'cadence')?.value ?? null;
  const input = {
    readings: [...readings.map(sure)],
    neutral: truth.neutral,
    speed: speedClass(null, null, cadence),
    quality: 100,
    mayBeMixedUp: false,
  };
  const states = new Map<string, Truly>();
  for (const row of ALL_RULES.filter(({ id }) => id !== 'anterior-pelvic-tilt')) {
    for (const { side } of report.patterns.filter(({ id }) => id === row.id)) {
      const leg = side === 'both' ? null : side;
      const grade = (limits: 'on' | 'off') =>
        judgeRow(row, (criterion) =>
          pieceOf(
            input,
            row,
            limits === 'on' ? criterion : { ...criterion, on: criterion.off },
            leg,
          ),
        ).grade;
      const state = isTold(grade('on'))
        ? 'there'
        : isTold(grade('off'))
          ? 'at the limit'
          : grade('off') === 'not-seen'
            ? 'not there'
            : null;
      if (state !== null) states.set(`${row.id} ${side}`, state);
    }
  }
  return states;
}

function table(judged: readonly Judged[]): string {
  const cell = (id: string, truly: Truly) => {
    const rows = judged.filter((row) => row.id === id && row.truly === truly);
    const of = (grade: Grade) => rows.filter((row) => row.grade === grade).length;
    const counts = (['present', 'possible', 'cannot-tell', 'not-seen'] as const).map(of);
    return `${String(rows.length)}: ${counts.join(' ')}`;
  };
  const lines = [...new Set(judged.map(({ id }) => id))].map(
    (id) =>
      `| ${id} | ${cell(id, 'there')} | ${cell(id, 'at the limit')} | ${cell(id, 'not there')} |`,
  );
  return [
    'legs: present, possible, cannot tell, not seen',
    '',
    '| pattern | truly there | at the limit | not there |',
    '|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
