import type { MeasureStatus, MeasureUnit } from '../../report/ids.ts';

/** A value of FHIR, as JSON has it. */
export type FhirValue =
  string | number | boolean | readonly FhirValue[] | { readonly [name: string]: FhirValue };
export type FhirObject = Readonly<Record<string, FhirValue>>;

/**
 * Codes of this app: ids of measures, patterns and grades. Neither LOINC nor SNOMED CT has codes for angles of joints in
 * walking; LOINC's walking speed (41957-2) is a mean of 24 hours, which this is not.
 */
const OWN_SYSTEM = 'urn:heelrise:code';
const SNOMED = 'http://snomed.info/sct';
const UCUM = 'http://unitsofmeasure.org';

/** An id of ours with its words. */
export function ownCode(code: string): FhirObject {
  const display = code.replaceAll('-', ' ');
  return { coding: [{ system: OWN_SYSTEM, code, display }], text: display };
}

/** The leg that an observation is of. */
export const LEG_SITES: Readonly<Record<'left' | 'right', FhirObject>> = {
  left: site('32153003', 'Structure of left lower limb'),
  right: site('62175007', 'Structure of right lower limb'),
};

function site(code: string, display: string): FhirObject {
  return { coding: [{ system: SNOMED, code, display }], text: display };
}

/** How UCUM writes our units. */
const UCUM_UNITS: Readonly<Record<MeasureUnit, string>> = {
  deg: 'deg',
  '%': '%',
  s: 's',
  'steps/min': '{steps}/min',
  m: 'm',
  'm/s': 'm/s',
};

export function quantity(value: number, unit: MeasureUnit): FhirObject {
  return { value, unit, system: UCUM, code: UCUM_UNITS[unit] };
}

/** Why a measure has no value. */
export const ABSENT: Readonly<Record<MeasureStatus, FhirObject>> = {
  measured: absent('unknown', 'no value'),
  estimate: absent('unknown', 'no value'),
  'not-visible-from-this-view': absent('not-performed', 'not visible from this view'),
  'no-cycles': absent('not-performed', 'no whole stride to measure it on'),
  'low-quality': absent('error', 'the video is not clear enough to give a number'),
  'unknown-scale': absent('not-performed', 'needs the body height, which was not given'),
};

function absent(code: string, text: string): FhirObject {
  const system = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
  return { coding: [{ system, code }], text };
}

export const CATEGORY: FhirObject = {
  coding: [
    { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'procedure' },
  ],
};
