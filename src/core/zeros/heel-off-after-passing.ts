import { curveOf, each, eventPercent, timeAt, type CycleSignals } from '../measures/per-cycle.ts';
import type { Sample } from '../measures/sample.ts';
import type { Report } from '../report/report.ts';
import { otherSide, type Side } from '../skeleton.ts';

/**
 * Heel-off less the moment when the other foot swings past, percent of the cycle, from the ankles of a report; none
 * where the report was written without its landmarks.
 */
export function heelOffAfterPassing(signals: CycleSignals, side: Side, report: Report): Sample[] {
  const { names, xPx } = report.landmarks;
  const forward = report.view.facing === 'left' ? -1 : 1;
  const ankle = (leg: Side) => names.indexOf(`${leg}_ankle`);
  const [own, other] = [ankle(side), ankle(otherSide(side))];
  const lead = Float64Array.from(
    report.timeS,
    (_, i) => forward * ((xPx[i]?.[own] ?? NaN) - (xPx[i]?.[other] ?? NaN)),
  );
  return each(signals, side, (cycle) => {
    const passing = curveOf(signals, cycle, lead).findIndex((value, p) => p > 10 && value <= 0);
    const heelOff = eventPercent(cycle, signals.events[side].heelOffS);
    return { value: passing < 0 ? NaN : heelOff - passing, timeS: timeAt(cycle, heelOff) };
  });
}
