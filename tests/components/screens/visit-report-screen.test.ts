// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { visitOf } from '#core/visit/visit.ts';
import type { KeptWalk } from '../../../src/app/walks/history-store.ts';
import '../../../src/components/screens/visit/visit-report-screen.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

const NOW = '2026-11-30T10:00:00Z';

/** Two videos of one day with the same name, from the side and from the front. */
const WALKS: readonly KeptWalk[] = (['side', 'front'] as const).map((view) => ({
  id: view,
  createdAtMs: new Date(2026, 10, 25, 12).getTime(),
  report: fakeReport({ view, name: 'walk.mp4' }),
  clip: null,
  others: null,
  workers: null,
}));

async function reportOf(walks: readonly KeptWalk[], more: object = {}) {
  const load = (id: string) => Promise.resolve(walks.find((walk) => walk.id === id) ?? null);
  const { root } = await shown('visit-report-screen', { ids: ['side', 'front'], load, ...more });
  await vi.waitFor(() => expect(root.querySelector('h1')).not.toBeNull());
  return root;
}

/** The cells of a row of the table with this name. */
function rowOf(root: ShadowRoot, table: string, row: string): readonly string[] {
  const rows = [...root.querySelectorAll(`[aria-label='${table}'] tr`)];
  const found = rows.find((one) => one.querySelector('th')?.textContent === row);
  return [...(found?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent.trim());
}

test('the report of a visit has the measures and the patterns of both videos in one table each', async () => {
  const root = await reportOf(WALKS);
  const measures = 'Table of measures with reference';
  expect(rowOf(root, measures, 'peak stance dorsiflexion')[0]).toMatch(/^12° ± 8°/);
  expect(rowOf(root, measures, 'foot progression angle')[1]).toMatch(/^22° ± 8°/);
  const patterns = root.querySelector('#patterns')?.parentElement?.textContent ?? '';
  expect(patterns).toContain('limited dorsiflexion');
  expect(patterns).toContain('out-toeing');
});

test('what stands in one video alone is there for each, and told apart where both have the same name', async () => {
  const root = await reportOf(WALKS);
  const headings = [...root.querySelectorAll('h2')].map((heading) => heading.textContent);
  for (const part of ['The video', 'Curves', 'Cycle by cycle', 'Events'])
    for (const number of [1, 2]) expect(headings).toContain(`${part}, video ${number}: walk.mp4`);
  expect(headings.filter((heading) => heading.startsWith('Quality'))).toHaveLength(2);
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const tables = [...root.querySelectorAll('[role=region]')];
  const regions = [...headings, ...tables.map((one) => one.getAttribute('aria-label'))];
  expect(new Set(regions).size).toBe(regions.length);
});

test('a saved visit without the results of its videos still reports what it holds', async () => {
  const visit = visitOf(WALKS.map(({ report }) => report))!;
  const opened = { id: 'opened-a', visit, walkIds: [] };
  const root = await reportOf([], { ids: ['opened-a'], opened });
  expect(rowOf(root, 'Table of measures with reference', 'peak stance dorsiflexion')[0]).toMatch(
    /^12°/,
  );
  expect(root.textContent).toContain('The file holds the visit alone.');
});

test('the report of a visit gives a text for the record, and its files by the day of the visit', async () => {
  const root = await reportOf(WALKS);
  const text = root.querySelector('record-text')?.shadowRoot;
  await vi.waitFor(() =>
    expect(text?.querySelector('textarea')?.value).toMatch(/^Walk on 2 videos/),
  );
  const { files = [], record } = root.querySelector('files-section') ?? {};
  expect(files.map(({ name }) => name)).toEqual([
    'visit 2026-11-25.files.zip',
    'visit 2026-11-25.fhir.json',
  ]);
  const { reference, clinician } = record?.() ?? { reference: '?', clinician: '?' };
  expect([reference, clinician]).toEqual(['', '']);
  const typed = { heightM: null, reference: 'A 17', clinician: null, madeAt: NOW };
  const bundle = await files[1]?.make({ ...typed, newUuid: () => crypto.randomUUID() });
  const told = await bundle?.text();
  expect(told).toContain('"value": "A 17"');
  expect(told).toContain('Walk on 2 videos of one visit');
});

test('a visit of which a video is gone has no report, and says where to look', async () => {
  const root = await reportOf(WALKS.slice(1));
  expect(root.querySelector('table')).toBeNull();
  expect(root.querySelector('a')?.getAttribute('href')).toBe('#/past');
});
