import { findPatterns } from '#core/patterns/find-patterns.ts';
import { eventsOf, seriesOf } from '#core/document/write-signals.ts';
import { MEASURE_IDS } from '#core/report/ids.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { emptyReport, NO_SOFTWARE, plainVideo } from '../../builders/empty-report.ts';
import { seededNoise, seededRandom } from '../../builders/seeded-random.ts';
import { filmed, type Filmed } from '../patterns/simulate.ts';
import { somebody } from '../patterns/simulated-walker.ts';
import type { Specimen } from './specimens.ts';

const NETWORK = { model: 'heavy', error: 'apart' } as const;

/**
 * The report of one walker of the gallery: curves are the true ones, patterns are judged on what the network would
 * read, off by what it was off on one rendered clip, or on the true readings where there is no seed.
 */
export function specimenReport({ id, set, view, seed }: Specimen): Report {
  const average = somebody(() => 0);
  const chance = { random: seededRandom(seed ?? 0), noise: seededNoise(seed ?? 0) };
  const walker = filmed(average, view, set, NETWORK, chance);
  const input = seed === null ? walker.truth : walker.seen;
  const { signals } = walker;
  const frames = signals.timeS.length;
  const durationS = signals.timeS[frames - 1] ?? 0;
  return emptyReport({
    software: { ...NO_SOFTWARE, model: 'simulated', backend: 'none' },
    video: plainVideo(frames, { name: id, durationS, meanFps: (frames - 1) / durationS }),
    view: { ...signals.view.view },
    neutral: { ...signals.neutral },
    quality: { score: input.quality, checks: [] },
    timeS: [...signals.timeS],
    series: seriesOf(signals, frames),
    landmarks: { names: [], xPx: [], yPx: [], score: [] },
    events: eventsOf(signals),
    cycles: [...signals.cycles],
    measures: measuresOf(input),
    patterns: findPatterns(input),
  });
}

/** A simulated reading has no interval of its own: the curves and patterns are shown, not the measures. */
function measuresOf({ readings }: Filmed['seen']): Measure[] {
  return MEASURE_IDS.flatMap((id) =>
    readings
      .filter(({ measure }) => measure.id === id)
      .map(({ measure }): Measure => ({ ...measure, id, ci95: null })),
  );
}
