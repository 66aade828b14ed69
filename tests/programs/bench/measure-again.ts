import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { measureAgain } from '#core/analysis/measure-again.ts';
import { quantile } from '#core/statistics.ts';
import { clipContext } from '../../builders/clip-context.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const RUNS = 20;

/**
 * How much time of a processor a walk of 20 s takes to be measured again, ms: what a correction waits for.
 *   node src/cli/run.mjs tests/programs/bench/measure-again.ts
 */
export function main(): number {
  for (const fps of [30, 60]) {
    const { track } = syntheticWalk({ durationS: 20, fps, noisePx: 1, treadmill: true });
    const report = analyseWalk(track, clipContext(track, { meanFps: fps }));
    const takenMs = Array.from({ length: RUNS }, () => {
      const from = process.cpuUsage();
      measureAgain(report, [], report.software.version);
      return process.cpuUsage(from).user / 1000;
    });
    const [best, middle] = [Math.min(...takenMs), quantile(takenMs, 0.5)];
    process.stdout.write(
      `20 s at ${fps} a second: ${best.toFixed(0)} ms at best, ${middle.toFixed(0)} ms usually\n`,
    );
  }
  return 0;
}
