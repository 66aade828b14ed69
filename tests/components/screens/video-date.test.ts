// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { reportText } from '#core/report/report-text.ts';
import { walkDateText } from '#words/base/dates.ts';
import { openResultFile } from '../../../src/app/walks/result-file.ts';
import type { VideoDayTypedEvent } from '../../../src/components/session/events.ts';
import '../../../src/components/screens/result/video-date.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

const JUNE_MS = new Date(2029, 5, 1, 10).getTime();
const FILMED = { filmedAt: '2026-11-03', filmedAtSource: 'typed' as const };
const READ = { analysedAt: new Date(2029, 5, 1, 9).toISOString() };

test('a walk is dated by when it was filmed, and by when it was read where that is another day', () => {
  const walk = { createdAtMs: JUNE_MS, report: { ...FILMED, ...READ } };
  expect(walkDateText(walk, JUNE_MS)).toBe('Recorded on November 3, 2026, read today');
  expect(walkDateText(walk, JUNE_MS + 48 * 3600 * 1000)).toBe(
    'Recorded on November 3, 2026, read on June 1, 2029',
  );
  const sameDay = { createdAtMs: JUNE_MS, report: { ...READ, filmedAt: '2029-06-01' } };
  expect(walkDateText(sameDay, JUNE_MS)).toBe('Recorded on June 1, 2029');
});

async function openedFrom(text: string) {
  const opened = await openResultFile(new File([text], 'walk.report.json'));
  return opened?.walks[0] ?? null;
}

test('a saved result without a date is not dated at all', async () => {
  const walk = await openedFrom(reportText(fakeReport()));
  expect(walk).not.toBeNull();
  expect(walkDateText(walk!)).toBe('Date not known');
});

test('a saved result keeps its dates, and says that it came from a file', async () => {
  const report = { ...fakeReport(), ...FILMED, ...READ };
  const walk = await openedFrom(reportText(report));
  expect(walk?.report).toMatchObject({ ...FILMED, ...READ });
  const { root } = await shown('video-date', { walk });
  expect(root.textContent).toContain('Recorded on November 3, 2026');
  expect(root.textContent).toContain('From a saved result.');
});

test('the day can be typed, and taken back', async () => {
  const report = { ...fakeReport(), ...FILMED };
  const rest = { clip: null, others: null, workers: null };
  const { element, root } = await shown('video-date', {
    walk: { id: 'walk', createdAtMs: JUNE_MS, report, ...rest },
  });
  const typed: (string | null)[] = [];
  element.addEventListener('video-day-typed', (event: VideoDayTypedEvent) => typed.push(event.day));
  root.querySelector('details')!.open = true;
  root.querySelector('details')!.dispatchEvent(new Event('toggle'));
  await element.updateComplete;
  const field = root.querySelector('input')!;
  expect(field.value).toBe('2026-11-03');
  for (const value of ['2026-10-01', '']) {
    field.value = value;
    field.dispatchEvent(new Event('change'));
  }
  expect(typed).toEqual(['2026-10-01', null]);
});
