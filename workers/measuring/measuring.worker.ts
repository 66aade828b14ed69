import { expose } from 'comlink';
import type { MeasuringApi } from '#contract/measuring.ts';
import { measurerOf, type Measurer } from '#core/analysis/measure-again.ts';
import { failure } from '#core/result.ts';

let measurer: Measurer = () => failure('landmarks-not-kept');

expose({
  take(report, version) {
    const taken = measurerOf(report, version);
    measurer = taken.ok ? taken.value : () => taken;
    return taken.ok ? null : taken.error;
  },
  measure: (corrections) => measurer(corrections),
} satisfies MeasuringApi);
