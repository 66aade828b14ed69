import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import type { ModelVariant } from '#contract/analysis-api.ts';
import type { LandmarkTrack } from '#core/body/landmark-track.ts';
import { failure, success, type Result } from '#core/result.ts';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { madeFolder } from '../../../src/cli/made-folder.ts';
import { accuracyTotals, type AccuracyTotals } from '../accuracy/accuracy-totals.ts';
import { clipAccuracy } from '../accuracy/clip-accuracy.ts';
import type { LabTruth } from '../accuracy/truth/lab-truth.ts';
import { clipsWithTruth, type KnownClip } from '../accuracy/truth/truth-folder.ts';
import { captureRaw, rawFile } from '../fit/raw-capture.ts';
import { rawTrack } from '../fit/raw-track.ts';
import { packageVersion, writeFigures } from '../tables/figures-file.ts';
import { refreshPages } from '../tables/tables.ts';
import { madeVideo, pictureSize } from './video-variant.ts';
import { jittered } from './jittered.ts';
import {
  readRobustnessArguments,
  ROBUSTNESS_USAGE,
  type RobustnessArguments,
} from './robustness-arguments.ts';
import { variantFiguresOf, type RobustnessFigures } from './robustness-figures.ts';
import { robustnessPageTable } from './robustness-table.ts';
import { JITTER_PX, VARIANTS, type Variant } from './variants.ts';

const EXIT = { done: 0, failed: 1, wrongUsage: 2 } as const;

/**
 * `npm run -s robustness`: how much each error grows when the videos of a folder are made worse, one way after the
 * other, as one table. Gives the exit status.
 */
export async function main(parameters: readonly string[]): Promise<number> {
  const asked = readRobustnessArguments(parameters);
  if (!asked.ok) return refuse(`${asked.error}\n${ROBUSTNESS_USAGE}`, EXIT.wrongUsage);
  const { truth, work, json } = asked.value;
  const clips = clipsWithTruth(truth);
  if (!clips.ok) return refuse(clips.error, EXIT.wrongUsage);
  for (const needed of [work, json === null ? null : dirname(json)]) {
    if (needed !== null && !madeFolder(needed)) {
      return refuse(`${needed} cannot be written to.`, EXIT.wrongUsage);
    }
  }
  const folder = work ?? mkdtempSync(join(tmpdir(), 'robustness-'));
  try {
    return await judge(clips.value, folder, asked.value);
  } finally {
    if (work === null) rmSync(folder, { recursive: true, force: true });
  }
}

function refuse(sentence: string, status: number): number {
  process.stderr.write(`${sentence}\n`);
  return status;
}

/** A clip of one variant: the video, what is true of it, and where its landmarks are kept. */
interface MadeClip {
  readonly video: string;
  readonly truth: LabTruth;
  readonly raw: string;
}

async function judge(
  clips: readonly KnownClip[],
  folder: string,
  { model, json, page }: RobustnessArguments,
): Promise<number> {
  const chromium = findOrInstallChromium();
  if (!chromium.ok) return refuse(chromium.error, EXIT.failed);
  const own = clips.map(({ video, truth }) => madeClip(video, truth, join(folder, 'as-is', model)));
  const made: { readonly variant: Variant; readonly clips: MadeClip[] }[] = [];
  for (const variant of VARIANTS) {
    const worse = worseClips(variant, clips, join(folder, variant.id), model);
    if (!worse.ok) return refuse(worse.error, EXIT.failed);
    made.push({ variant, clips: worse.value });
  }
  const captured = await capturedAll(
    [own, ...made.map((some) => some.clips)],
    model,
    chromium.value,
  );
  if (!captured.ok) return refuse(captured.error, EXIT.failed);
  const asIs = variantFiguresOf(
    'as is',
    totalsOf(own, (track) => track),
  );
  const figures: RobustnessFigures = {
    version: packageVersion(),
    models: [`blazepose-${model}`],
    asIs,
    variants: [
      ...made.map(({ variant, clips: some }) =>
        variantFiguresOf(
          variant.title,
          totalsOf(some, (track) => track),
        ),
      ),
      variantFiguresOf(
        `${JITTER_PX} px of jitter`,
        totalsOf(own, (track, seed) => jittered(track, JITTER_PX, seed)),
      ),
    ],
  };
  process.stdout.write(robustnessPageTable(figures));
  if (json !== null) writeFigures(json, figures);
  if (page !== null) {
    writeFigures('tests/programs/robustness/figures.json', figures);
    refreshPages();
  }
  return EXIT.done;
}

/** Looks at every video that has not been looked at; with `--work` what was seen before a failure is kept. */
async function capturedAll(
  all: readonly (readonly MadeClip[])[],
  model: ModelVariant,
  chromiumPath: string,
): Promise<Result<null, string>> {
  const orders = all.map((some) => ({
    clips: some.map(({ video }) => video),
    folder: dirname(some[0]?.raw ?? ''),
  }));
  try {
    await captureRaw(orders, model, chromiumPath);
    return success(null);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure(
      `A video could not be looked at: ${detail}\nWith the same --work the next run goes on here.`,
    );
  }
}

function worseClips(
  variant: Variant,
  clips: readonly KnownClip[],
  folder: string,
  model: string,
): Result<MadeClip[], string> {
  const made: MadeClip[] = [];
  for (const { video, truth } of clips) {
    const size = pictureSize(video);
    if (!size.ok) return size;
    const out = join(folder, basename(video));
    const worse = madeVideo(video, variant.parameters(truth, size.value), out);
    if (!worse.ok) return failure(worse.error);
    made.push(madeClip(worse.value, variant.truth(truth, size.value), join(folder, model)));
  }
  return success(made);
}

function madeClip(video: string, truth: LabTruth, rawFolder: string): MadeClip {
  return { video, truth, raw: rawFile(rawFolder, video) };
}

/** From the landmarks on, everything is done anew: what is kept are videos and landmarks alone. */
function totalsOf(
  clips: readonly MadeClip[],
  changed: (track: LandmarkTrack, seed: number) => LandmarkTrack,
): AccuracyTotals {
  const compared = clips.map(({ raw, truth }, i) => {
    const { track, context } = rawTrack(raw);
    return clipAccuracy(truth, analyseWalk(changed(track, i + 1), context));
  });
  return accuracyTotals(compared, clips.length);
}
