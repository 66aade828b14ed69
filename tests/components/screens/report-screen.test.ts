// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import '../../../src/components/screens/report/report-screen.ts';
import type { Side } from '#core/body/skeleton.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

test('a note is on the paper at once, draws nothing anew, and outlives a new drawing', async () => {
  const walk = {
    id: 'walk',
    createdAtMs: 0,
    report: fakeReport(),
    clip: null,
    others: null,
    workers: null,
  };
  const { element, root } = await shown('report-screen', { walk });
  const field = root.querySelector('textarea')!;
  const onPaper = () => root.querySelector('.paper-notes')?.textContent;
  field.value = 'Walks without shoes.\nNo pain.';
  field.dispatchEvent(new InputEvent('input'));
  expect(onPaper()).toBe('Walks without shoes.\nNo pain.');
  expect(element.isUpdatePending).toBe(false);
  element.requestUpdate();
  await element.updateComplete;
  expect(onPaper()).toBe('Walks without shoes.\nNo pain.');
});

test('a table of very many strides ends early and says how many more there are', async () => {
  const seen = fakeReport();
  const of = (side: Side) => seen.cycles.find((cycle) => cycle.side === side)!;
  const cycles = Array.from({ length: 650 }, () => [of('left'), of('right')]).flat();
  const left = { ...seen.events.left, initialContactS: cycles.slice(0, 650).map((_, i) => i) };
  const report = { ...seen, cycles, events: { ...seen.events, left } };
  const walk = { id: 'walk', createdAtMs: 0, report, clip: null, others: null, workers: null };
  const { root } = await shown('report-screen', { walk });
  const legs = [...root.querySelectorAll('table.cycles tbody')];
  // 600 strides, the line that tells of 50 more, mean and standard deviation.
  expect(legs.map((leg) => leg.querySelectorAll('tr').length)).toEqual([603, 603]);
  expect(legs[0]?.textContent).toContain('and 50 more');
  expect(root.querySelector('td.times')?.textContent).toMatch(/599\.00 · and 50 more/);
});

test('who reads it is not who walked: what is missing is the body height, not theirs', async () => {
  const walk = { id: 'walk', createdAtMs: 0, report: fakeReport(), clip: null };
  const { root } = await shown('report-screen', { walk: { ...walk, others: null, workers: null } });
  expect(root.textContent).toContain('Needs the body height');
  expect(root.textContent).not.toContain('your height');
});

test('a professional reads which networks measured, by name and weights; of an older report the one that it names', async () => {
  const rowOf = async (software: object) => {
    const seen = fakeReport();
    const report = { ...seen, software: { ...seen.software, ...software } };
    const walk = { id: 'walk', createdAtMs: 0, report, clip: null, others: null, workers: null };
    const { root } = await shown('report-screen', { walk });
    const name = [...root.querySelectorAll('dt')].find((dt) => dt.textContent === 'Networks');
    return name?.nextElementSibling?.textContent;
  };
  const networks = [
    { name: 'blazepose-full', sha256: '0123456789abcdef' },
    { name: 'leg', sha256: 'fedcba9876543210' },
  ];
  expect(await rowOf({ networks })).toBe('blazepose-full 0123456789ab, leg fedcba987654');
  expect(await rowOf({ model: 'blazepose-lite', modelSha256: 'aaaabbbbccccdddd' })).toBe(
    'blazepose-lite aaaabbbbcccc',
  );
});
