// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { withTypedDay } from '#core/report/dates.ts';
import type { Report } from '#core/report/report.ts';
import type { KeptWalk } from '../../../src/app/walks/history-store.ts';
import type { MadeWallTest } from '../../../src/components/session/made-wall-test.ts';
import { reportText } from '#core/report/report-text.ts';
import { savedVisitText } from '#core/visit/saved-visit.ts';
import { visitOf, type Visit } from '#core/visit/visit.ts';
import { openResultFile } from '../../../src/app/walks/result-file.ts';
import * as saving from '../../../src/app/page/save-file.ts';
import '../../../src/components/screens/visit/visit-screen.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

const NOON_MS = new Date(2026, 10, 25, 12).getTime();
const DAY_MS = 24 * 3600 * 1000;
/** The left ankle, which the video says nothing of, stays far from the wall. */
const MADE: MadeWallTest = {
  test: {
    left: { distanceCm: 3, tibialAngleDeg: null },
    right: { distanceCm: 12, tibialAngleDeg: null },
    over60: false,
  },
  angleHalfDeg: { left: null, right: null },
  madeAtMs: NOON_MS,
};

/** A video of the ankle from the side, one of the feet from the front. */
function walksOf(createdAtMs: readonly [number, number], outcome?: Report['outcome']): KeptWalk[] {
  return (['side', 'front'] as const).map((view, i) => {
    const report = fakeReport({ view, name: `${view}.mp4` });
    // Too close to call by the video alone: 0.5 uncertainties within its limit.
    const patterns = report.patterns.map((pattern) =>
      view === 'side' && pattern.id === 'limited-dorsiflexion' && pattern.side === 'left'
        ? { ...pattern, ...TOO_CLOSE }
        : pattern,
    );
    const told = { ...report, patterns, outcome: outcome ?? report.outcome };
    const rest = { clip: null, others: null, workers: null };
    return { id: view, createdAtMs: createdAtMs[i] ?? NaN, report: told, ...rest };
  });
}

const TOO_CLOSE = {
  grade: 'cannot-tell' as const,
  reason: 'too-close-to-call' as const,
  evidence: [
    {
      measure: 'shank-inclination-foot-flat',
      compare: 'value' as const,
      direction: -1 as const,
      value: 8,
      threshold: 7,
      thresholdOff: 8.5,
      uncertainty: 2,
      timeS: 1,
      cycles: 4,
      cyclesBeyond: 1,
      cap: 'present' as const,
    },
  ],
};

async function visit(walks: readonly KeptWalk[], wallTest: MadeWallTest | null) {
  let joined = false;
  document.body.addEventListener('wall-test-joined', () => (joined = true), { once: true });
  const load = (id: string) => Promise.resolve(walks.find((walk) => walk.id === id) ?? null);
  const ids = walks.map(({ id }) => id);
  const { root } = await shown('visit-screen', { ids, load, wallTest });
  await vi.waitFor(() => expect(root.querySelector('walk-answer')).not.toBeNull());
  const told = root.querySelector('walk-answer')?.walk?.patterns ?? [];
  const ankle = told.find(({ id, side }) => id === 'limited-dorsiflexion' && side === 'left');
  const beside = root.querySelector('walk-answer')?.wallTest ?? null;
  return { grade: ankle?.grade, beside, joined };
}

test('a test at the wall joins the patterns of a visit, and is shown beside them', async () => {
  const walks = walksOf([NOON_MS, NOON_MS]);
  expect(await visit(walks, null)).toEqual({ grade: 'cannot-tell', beside: null, joined: false });
  expect(await visit(walks, MADE)).toEqual({ grade: 'possible', beside: MADE, joined: true });
});

test('a test does not join videos of which one is of another day', async () => {
  const walks = walksOf([NOON_MS - DAY_MS, NOON_MS]);
  expect(await visit(walks, MADE)).toEqual({ grade: 'cannot-tell', beside: null, joined: false });
});

test('a test does not join videos that show no walk', async () => {
  const walks = walksOf([NOON_MS, NOON_MS], { code: 'no-walk', detail: '' });
  expect(await visit(walks, MADE)).toEqual({ grade: 'cannot-tell', beside: null, joined: false });
});

/** The answer's own heading. */
function headingOf(root: ShadowRoot): string {
  return root.querySelector('walk-answer')?.shadowRoot?.querySelector('h1')?.textContent ?? '';
}

/** Opens a folded part of the page. */
function unfold(root: ShadowRoot, id: string): void {
  const fold = root.querySelector<HTMLDetailsElement>(`#${id}`)!;
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
}

/** What the screen shows of a saved visit that was opened again. */
async function openedAgain(text: string) {
  const file = await openResultFile(new File([text], 'visit.report.json'));
  const { visit: opened, walks } = file ?? { visit: null, walks: [] };
  const load = (id: string) => Promise.resolve(walks.find((walk) => walk.id === id) ?? null);
  const { element, root } = await shown('visit-screen', {
    ids: [opened?.id ?? ''],
    opened,
    load,
  });
  await vi.waitFor(() => expect(root.querySelector('walk-answer')).not.toBeNull());
  return { element, root, walks };
}

/** A visit as it was told with a test at the wall, which its videos alone do not tell. */
function toldWithTest(): { visit: Visit; reports: readonly Report[] } {
  const reports = walksOf([NOON_MS, NOON_MS]).map(({ report }) => report);
  const pooled = visitOf(reports)!;
  const patterns = pooled.patterns.map((pattern) =>
    pattern.id === 'limited-dorsiflexion' && pattern.side === 'left'
      ? { ...pattern, grade: 'possible' as const, reason: null }
      : pattern,
  );
  return { visit: { ...pooled, patterns }, reports };
}

test('a saved visit opens as it was told, with the result of each of its videos', async () => {
  const { element, root, walks } = await openedAgain(savedVisitText(toldWithTest()));
  expect(walks.map(({ report }) => report.video.name)).toEqual(['side.mp4', 'front.mp4']);
  const told = root.querySelector('walk-answer')?.walk?.patterns ?? [];
  const ankle = told.find(({ id, side }) => id === 'limited-dorsiflexion' && side === 'left');
  expect(ankle?.grade).toBe('possible');
  unfold(root, 'one-by-one');
  await element.updateComplete;
  const links = [...root.querySelectorAll('.videos a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(walks.flatMap(({ id }) => [`#/result/${id}`, `#/report/${id}`]));
  expect(headingOf(root)).toContain('Right ankle: bends less');
});

test('a visit that was saved without the results of its videos names them, and says so', async () => {
  const { root, walks } = await openedAgain(reportText(toldWithTest().visit));
  expect(walks).toEqual([]);
  expect(root.textContent).toContain('side.mp4');
  expect(root.textContent).toContain('The file holds the visit alone.');
  expect(headingOf(root)).toContain('Right ankle: bends less');
});

test('a visit with a result that is none is no visit', async () => {
  const { visit, reports } = toldWithTest();
  const open = (document: unknown) =>
    openResultFile(new File([JSON.stringify(document)], 'visit.report.json'));
  expect(await open({ ...visit, reports: [reports[0]] })).toBeNull();
  expect(await open({ ...visit, reports: [reports[0], { ...reports[1], timeS: [] }] })).toBeNull();
  expect(await open({ ...visit, clips: 7 })).toBeNull();
});

test('two videos of a visit are loaded in step only when that is opened', async () => {
  const walks = walksOf([NOON_MS, NOON_MS]);
  const load = (id: string) => Promise.resolve(walks.find((walk) => walk.id === id) ?? null);
  const { element, root } = await shown('visit-screen', { ids: walks.map(({ id }) => id), load });
  await vi.waitFor(() => expect(root.querySelector('walk-answer')).not.toBeNull());
  expect(root.querySelector('two-videos')).toBeNull();
  unfold(root, 'in-step');
  await element.updateComplete;
  expect(root.querySelector('two-videos')?.names).toEqual(['side.mp4', 'front.mp4']);
});

test('a visit is saved whole, under the day on which it was filmed', async () => {
  const saved = vi.spyOn(saving, 'saveFile').mockReturnValue(undefined);
  const walks = walksOf([NOON_MS, NOON_MS]).map((walk) => ({
    ...walk,
    report: { ...walk.report, filmedAt: '2026-11-03' },
  }));
  const load = (id: string) => Promise.resolve(walks.find((walk) => walk.id === id) ?? null);
  const { root } = await shown('visit-screen', { ids: walks.map(({ id }) => id), load });
  await vi.waitFor(() => expect(root.querySelector('walk-answer')).not.toBeNull());
  root.querySelectorAll<HTMLButtonElement>('.row button')[1]!.click();
  const [name, , text = ''] = saved.mock.calls[0] ?? [];
  expect(name).toBe('visit 2026-11-03.report.json');
  const again = await openResultFile(new File([text], name ?? ''));
  expect(again?.walks.map(({ report }) => report)).toEqual(walks.map(({ report }) => report));
});

test('a day that is typed for its videos is told, and they stay on the screen meanwhile', async () => {
  let walks = walksOf([NOON_MS, NOON_MS]);
  const load = (id: string) => Promise.resolve(walks.find((walk) => walk.id === id) ?? null);
  const { element, root } = await shown('visit-screen', { ids: walks.map(({ id }) => id), load });
  const answer = () => root.querySelector('walk-answer');
  await vi.waitFor(() => expect(answer()?.walk?.when).toContain('November 25, 2026'));
  const before = answer();
  walks = walks.map((walk) => ({ ...walk, report: withTypedDay(walk.report, '2026-11-03') }));
  element.daysTyped += 1;
  await vi.waitFor(() => expect(answer()?.walk?.when).toContain('November 3, 2026'));
  expect(answer()).toBe(before);
});
