import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { measureAgain, measurerOf } from '#core/analysis/measure-again.ts';
import type { Change } from '#core/corrections/correction.ts';
import { quantile } from '#core/statistics.ts';
import { clipContext } from '../../builders/clip-context.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const RUNS = 20;

/**
 * How long a walk of 20 s takes to be measured again, ms: from its report, and after one more correction on the bench,
 * of the first and of the last stage.
 *   node src/cli/run.mjs tests/programs/bench/measure-again.ts
 */
export function main(): number {
  for (const fps of [30, 60]) {
    const { track } = syntheticWalk({ durationS: 20, fps, noisePx: 1, treadmill: true });
    const report = analyseWalk(track, clipContext(track, { meanFps: fps }));
    const { version } = report.software;
    const measurer = measurerOf(report, version);
    if (!measurer.ok) throw new Error(measurer.error);
    const corrected = (change: (k: number) => Change) => (k: number) => {
      measurer.value([{ by: '', at: '2026-11-30T10:00:00Z', change: change(k) }]);
    };
    const rows = {
      'from its report': () => void measureAgain(report, [], version),
      'sides exchanged': corrected((k) => ({ code: 'exchange-sides', fromS: k / 10, toS: 3 })),
      'an event added': corrected((k) => ({
        code: 'add-event',
        side: 'left',
        event: 'heel-off',
        atS: 1 + k / 10,
      })),
    };
    for (const [name, run] of Object.entries(rows)) {
      const takenMs = Array.from({ length: RUNS }, (_, k) => takenBy(() => run(k)));
      const [best, middle] = [Math.min(...takenMs), quantile(takenMs, 0.5)];
      process.stdout.write(
        `20 s at ${fps} a second, ${name}: ${best.toFixed(0)} ms at best, ${middle.toFixed(0)} ms usually\n`,
      );
    }
  }
  return 0;
}

function takenBy(run: () => void): number {
  const fromMs = performance.now();
  run();
  return performance.now() - fromMs;
}
