import { isDayOnly, momentMs } from '../../report/dates.ts';
import type { Report } from '../../report/report.ts';
import { fileNotes } from '../file-notes.ts';
import { CATEGORY, ownCode, type FhirObject } from './codes.ts';
import { measureObservation, patternObservation, type ObservationContext } from './observations.ts';

/** What a bundle needs beside the report. */
export interface BundleFacts {
  /** What the professional calls the person; null where nothing was typed. Nothing else tells who it is. */
  readonly reference: string | null;
  /** Who signs for it; null where nothing was typed. */
  readonly clinician: string | null;
  /** The text for the record. */
  readonly conclusion: string;
  /** When the bundle is made, as FHIR writes an instant. */
  readonly madeAt: string;
  /** A new UUID at each call. */
  readonly newUuid: () => string;
}

interface Entry {
  readonly fullUrl: string;
  readonly resource: FhirObject;
}

/**
 * A walk as a FHIR R4 Bundle: a DiagnosticReport, an Observation for each measure and each pattern that was looked for,
 * and the Device. Units are UCUM's. Nothing in it is final: a computer read it.
 */
export function fhirBundle(report: Report, facts: BundleFacts): FhirObject {
  const entryOf = (resource: FhirObject): Entry => ({
    fullUrl: `urn:uuid:${facts.newUuid()}`,
    resource,
  });
  const device = entryOf(deviceOf(report));
  const context: ObservationContext = {
    subject: facts.reference === null ? null : subjectOf(facts.reference),
    effective: dateTimeOf(report.filmedAt ?? null),
    device: { reference: device.fullUrl },
    method: { text: `one ${report.view.kind} view video without markers` },
  };
  const judged = report.patterns.filter(({ reason }) => reason !== 'not-assessed');
  const observations = [
    ...report.measures.map((measure) => measureObservation(measure, context)),
    ...judged.map((pattern) => patternObservation(pattern, context)),
  ].map(entryOf);
  const diagnosticReport = entryOf(
    diagnosticReportOf(
      facts,
      context,
      observations.map(({ fullUrl }) => fullUrl),
    ),
  );
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: facts.madeAt,
    entry: [diagnosticReport, device, ...observations].map(({ fullUrl, resource }) => ({
      fullUrl,
      resource,
    })),
  };
}

/** FHIR asks for seconds where there is a time. */
function dateTimeOf(date: string | null): string | null {
  const atMs = momentMs(date);
  if (date === null || atMs === null) return null;
  return isDayOnly(date) ? date : new Date(atMs).toISOString();
}

function subjectOf(reference: string): FhirObject {
  return { type: 'Patient', identifier: { value: reference }, display: reference };
}

/** What measured, with the units, signs and zeros of its numbers. */
function deviceOf(report: Report): FhirObject {
  const { name, version, model } = report.software;
  return {
    resourceType: 'Device',
    deviceName: [{ name, type: 'user-friendly-name' }],
    modelNumber: model,
    version: [{ value: version }],
    note: fileNotes(report, 'body-height')
      .filter((note) => !note.startsWith('Points '))
      .map((text) => ({ text })),
  };
}

function diagnosticReportOf(
  { clinician, conclusion, madeAt }: BundleFacts,
  { subject, effective }: ObservationContext,
  observationUrls: readonly string[],
): FhirObject {
  return {
    resourceType: 'DiagnosticReport',
    status: 'preliminary',
    category: [CATEGORY],
    code: ownCode('video-gait-analysis'),
    ...(subject === null ? {} : { subject }),
    ...(effective === null ? {} : { effectiveDateTime: effective }),
    issued: madeAt,
    ...(clinician === null ? {} : { performer: [{ display: clinician }] }),
    result: observationUrls.map((reference) => ({ reference })),
    conclusion,
  };
}
