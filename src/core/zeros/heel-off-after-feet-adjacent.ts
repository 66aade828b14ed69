import type { CycleSignals } from '../measures/per-cycle.ts';
import type { Sample } from '../measures/sample.ts';
import { heelOffAfterLead } from '../patterns/feature-samples.ts';
import { goesRight } from '../report/near-leg.ts';
import type { Report } from '../report/report.ts';
import { otherSide, type Side } from '../body/skeleton.ts';

/** Heel-off less the moment when the feet are adjacent, from the ankles of a report; none where it has no landmarks. */
export function heelOffAfterFeetAdjacentIn(
  signals: CycleSignals,
  side: Side,
  report: Report,
): Sample[] {
  const { names, xPx } = report.landmarks;
  const forward = goesRight(report) ? 1 : -1;
  const ankle = (leg: Side) => names.indexOf(`${leg}_ankle`);
  const [own, other] = [ankle(side), ankle(otherSide(side))];
  const lead = Float64Array.from(
    report.timeS,
    (_, i) => forward * ((xPx[i]?.[own] ?? NaN) - (xPx[i]?.[other] ?? NaN)),
  );
  return heelOffAfterLead(signals, side, lead);
}
