// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { Report } from '#core/report/report.ts';
import { dayText } from '#words/base/format.ts';
import type { KeptWalk } from '../../../../src/app/walks/history-store.ts';
import '../../../../src/components/screens/past/person-course.ts';
import { fakeReport } from '../../../builders/fake-report.ts';
import { shown } from '../../shown.ts';

afterEach(() => document.body.replaceChildren());

/** A walk of a visit in which the right ankle reads so, within 1.96 deg. */
function walk(id: string, visitId: string, filmedAt: string, deg: number): KeptWalk {
  const report: Report = { ...fakeReport(), filmedAt };
  const measures = report.measures.map((row) =>
    row.id === 'ankle-dorsiflexion-peak-stance' && row.side === 'right'
      ? { ...row, value: deg, ci95: [deg - 1.96, deg + 1.96] as [number, number] }
      : row,
  );
  const dated = { ...report, measures };
  return { id, createdAtMs: 1, visitId, report: dated, clip: null, others: null, workers: null };
}

test('a line has one point for each visit, however many videos it has', async () => {
  const walks = [
    walk('late', 'second', '2026-11-30T10:00', 20),
    walk('side', 'first', '2026-11-03T14:00', 10),
    walk('again', 'first', '2026-11-03T14:05', 12),
  ];
  const find = (id: string) => Promise.resolve(walks.find((one) => one.id === id) ?? null);
  const ids = walks.map(({ id }) => id);
  const { root } = await shown('person-course', { ids, library: { find } });
  const details = root.querySelector('details')!;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  const ankle = () =>
    [...root.querySelectorAll('svg')]
      .map((svg) => svg.getAttribute('aria-label') ?? '')
      .filter((label) => label.includes('20°'));
  await vi.waitFor(() => expect(ankle()).toHaveLength(1));
  const day = (date: string) => dayText(Date.parse(date));
  // The mean of 10 and 12, which are equally sure.
  expect(ankle()).toEqual([`${day('2026-11-03T14:00')}: 11°; ${day('2026-11-30T10:00')}: 20°`]);
});
