import { typicalBodyHeightPx } from '../body/body-height.ts';
import { measureWalk } from '../measures/measure-walk.ts';
import type { MeasureDetail } from '../measures/read-rows.ts';
import { speedClass } from '../norms/speed-class.ts';
import { readFeatures } from '../patterns/features.ts';
import { findPatterns } from '../patterns/find-patterns.ts';
import { assessQuality, type ClipFacts, type Quality } from '../quality/assess-quality.ts';
import { repeatedShare, unevenness } from '../quality/picture-times.ts';
import { isSpeedUntold } from '../quality/slow-motion.ts';
import { swingSharpness } from '../quality/swing-sharpness.ts';
import type { MeasureId, SpeedClass } from '../report/ids.ts';
import type { Pattern } from '../report/report.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import type { ClipContext } from './clip-context.ts';
import { isWalk, type SeenPass } from './see-pass.ts';

/** What one pass gives, in numbers as precise as they were found; nothing here is rounded or named for a document. */
export interface PassReading {
  readonly seen: SeenPass;
  /** Null where the frames show no walk: there is nothing to measure. */
  readonly walk: WalkSignals | null;
  readonly quality: Quality;
  readonly measures: readonly MeasureDetail[];
  readonly speed: SpeedClass | null;
  readonly patterns: readonly Pattern[];
}

/**
 * Measures and patterns of a pass.
 * @param fewestStrides accepted ones of the leg that has fewer, in the whole video.
 */
export function readPass(seen: SeenPass, clip: ClipContext, fewestStrides: number): PassReading {
  if (!isWalk(seen)) {
    const quality = { score: 0, checks: [] };
    return { seen, walk: null, quality, measures: [], speed: null, patterns: findPatterns(null) };
  }
  const walk = seen.signals;
  const quality = assessQuality(walk, clipFacts(seen, clip, fewestStrides));
  const measures = measureWalk(walk, clip.heightM, seen.errors);
  const speed = speedOf(measures, clip.heightM);
  const features = readFeatures(walk, clip.heightM, seen.errors?.readings ?? {});
  const patterns = findPatterns({
    readings: [...measures, ...features],
    neutral: walk.neutral,
    speed,
    quality: quality.score,
    mayBeMixedUp: clip.mayBeMixedUp,
  });
  return { seen, walk, quality, measures, speed, patterns };
}

/** What the checks need besides the walk itself. */
function clipFacts(
  { track, hidden, repaired, signals, frames }: SeenPass,
  { video, videoLook }: ClipContext,
  fewestStrides: number,
): ClipFacts {
  const sharpness = swingSharpness(track, typicalBodyHeightPx(signals.body));
  const repeated = repeatedShare(track);
  return {
    meanFps: video.meanFps,
    unevenness: unevenness(track.timeS),
    repeatedShare: Number.isFinite(repeated) ? repeated : 0,
    cameraShiftPerS: videoLook?.cameraShiftPerS ?? null,
    meanLuma: videoLook?.meanLuma ?? null,
    swingSharpness: Number.isFinite(sharpness) ? sharpness : null,
    speedUntold: isSpeedUntold(video),
    swappedShare: repaired.leftRightSwaps / Math.max(1, frames.seen),
    hiddenShare: hiddenShare(hidden, frames.seen),
    fewestStrides,
  };
}

/** Hidden frames as a share of all with the walker, seen or not. */
function hiddenShare(hidden: readonly boolean[], seen: number): number {
  const count = hidden.filter(Boolean).length;
  return count / Math.max(1, count + seen);
}

function speedOf(measures: readonly MeasureDetail[], heightM: number | null): SpeedClass | null {
  const value = (id: MeasureId) =>
    measures.find(({ measure }) => measure.id === id)?.measure.value ?? null;
  return speedClass(value('walking-speed'), heightM, value('cadence'));
}
