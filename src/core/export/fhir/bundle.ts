import { isDayOnly, momentMs } from '../../report/dates.ts';
import type { Report } from '../../report/report.ts';
import type { Visit } from '../../visit/visit.ts';
import { fileNotes, visitNotes } from '../file-notes.ts';
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

/** What a bundle tells of. */
interface BundleSource extends Pick<Report, 'software' | 'measures' | 'patterns'> {
  /** When each of its videos was filmed; null where it is not known. */
  readonly filmedAt: readonly (string | null)[];
  readonly method: string;
  readonly notes: readonly string[];
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
  const { software, measures, patterns, view } = report;
  const filmedAt = [report.filmedAt ?? null];
  const method = `one ${view.kind} view video without markers`;
  const notes = fileNotes(report, 'body-height').filter((note) => !note.startsWith('Points '));
  return bundleOf({ software, measures, patterns, filmedAt, method, notes }, facts);
}

/** A visit as the same: what its videos show together. */
export function visitBundle(
  { visit, reports }: { readonly visit: Visit; readonly reports: readonly Report[] },
  facts: BundleFacts,
): FhirObject {
  const { software, measures, patterns, clips } = visit;
  const views = reports.map(({ view }) => `${view.kind} view`).join(', ');
  const method = `${clips.length} videos of one visit without markers, joined${views === '' ? '' : `: ${views}`}`;
  const filmedAt = reports.map((report) => report.filmedAt ?? null);
  const notes = visitNotes(visit, reports);
  return bundleOf({ software, measures, patterns, filmedAt, method, notes }, facts);
}

function bundleOf(source: BundleSource, facts: BundleFacts): FhirObject {
  const entryOf = (resource: FhirObject): Entry => ({
    fullUrl: `urn:uuid:${facts.newUuid()}`,
    resource,
  });
  const device = entryOf(deviceOf(source));
  const context: ObservationContext = {
    subject: facts.reference === null ? null : subjectOf(facts.reference),
    effective: effectiveOf(source.filmedAt),
    device: { reference: device.fullUrl },
    method: { text: source.method },
  };
  const judged = source.patterns.filter(({ reason }) => reason !== 'not-assessed');
  const observations = [
    ...source.measures.map((measure) => measureObservation(measure, context)),
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

/** When it was filmed: a moment, from the first to the last of several, or nothing where one of them is not known. */
function effectiveOf(dates: readonly (string | null)[]): FhirObject {
  const inOrder = dates.toSorted((a, b) => (momentMs(a) ?? NaN) - (momentMs(b) ?? NaN));
  const times = inOrder.map(dateTimeOf).filter((time) => time !== null);
  const [start, end] = [times[0], times.at(-1)];
  if (start === undefined || end === undefined || times.length < dates.length) return {};
  return start === end ? { effectiveDateTime: start } : { effectivePeriod: { start, end } };
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
function deviceOf({ software: { name, version, model }, notes }: BundleSource): FhirObject {
  return {
    resourceType: 'Device',
    deviceName: [{ name, type: 'user-friendly-name' }],
    modelNumber: model,
    version: [{ value: version }],
    note: notes.map((text) => ({ text })),
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
    ...effective,
    issued: madeAt,
    ...(clinician === null ? {} : { performer: [{ display: clinician }] }),
    result: observationUrls.map((reference) => ({ reference })),
    conclusion,
  };
}
