import type { Measure, Pattern } from '../../report/report.ts';
import { ABSENT, CATEGORY, LEG_SITES, ownCode, quantity, type FhirObject } from './codes.ts';

/** What all observations of one walk have in common. */
export interface ObservationContext {
  readonly subject: FhirObject | null;
  /** When the walk was filmed, as FHIR's `effective`; empty where it is not known. */
  readonly effective: FhirObject;
  readonly device: FhirObject;
  readonly method: FhirObject;
}

/** One measure: its value with its 95 % interval and its strides, or why there is none. */
export function measureObservation(measure: Measure, context: ObservationContext): FhirObject {
  const { id, side, value, unit, ci95, cycles, status } = measure;
  if (value === null)
    return { ...observation(id, side, context), dataAbsentReason: ABSENT[status] };
  const interval =
    ci95 === null
      ? []
      : [
          { code: ownCode('ci95-low'), valueQuantity: quantity(ci95[0], unit) },
          { code: ownCode('ci95-high'), valueQuantity: quantity(ci95[1], unit) },
        ];
  const basis = [
    { code: ownCode('strides'), valueInteger: cycles },
    { code: ownCode('status'), valueCodeableConcept: ownCode(status) },
  ];
  return {
    ...observation(id, side, context),
    valueQuantity: quantity(value, unit),
    component: [...interval, ...basis],
  };
}

/** One pattern of walking with how sure it is; a way of moving, no diagnosis. */
export function patternObservation(pattern: Pattern, context: ObservationContext): FhirObject {
  const { id, side, grade, reason } = pattern;
  const why =
    reason === null
      ? {}
      : { component: [{ code: ownCode('reason'), valueCodeableConcept: ownCode(reason) }] };
  return {
    ...observation(`pattern-${id}`, side, context),
    valueCodeableConcept: ownCode(grade),
    ...why,
  };
}

/** Preliminary: a computer read it, and nobody has confirmed it. */
function observation(
  code: string,
  side: Measure['side'],
  { subject, effective, device, method }: ObservationContext,
): FhirObject {
  return {
    resourceType: 'Observation',
    status: 'preliminary',
    category: [CATEGORY],
    code: ownCode(code),
    ...(subject === null ? {} : { subject }),
    ...effective,
    ...(side === 'both' ? {} : { bodySite: LEG_SITES[side] }),
    method,
    device,
  };
}
