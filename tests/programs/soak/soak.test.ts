import { expect, test } from 'vitest';
import { flawsOfRun, mishapsOf, readSoakArguments, type SoakVisit } from './soak-plan.ts';

const visit = (heapMb: number, wrong: string | null = null): SoakVisit => ({
  mishap: { kind: 'none' },
  wrong,
  backS: 0.1,
  heapMb,
  nodes: 100,
  listeners: 10,
});

test('memory is compared with that after the twentieth visit, and may grow by a tenth', () => {
  const settling = Array.from({ length: 19 }, () => visit(1));
  expect(flawsOfRun([...settling, visit(10), visit(11)])).toEqual([]);
  expect(flawsOfRun([...settling, visit(10), visit(11.1)])).toEqual([
    'memory grew to 1.110 of what it was',
  ]);
});

test('a visit that failed is told with its number, and a run that broke off has no growth to be proud of', () => {
  expect(flawsOfRun([visit(10), visit(10, '1 workers are left')])).toEqual([
    'visit 2: 1 workers are left',
    'memory grew to NaN of what it was',
  ]);
});

test('of two hundred visits about a tenth loses a worker and a tenth the camera, the same in every run', () => {
  const mishaps = mishapsOf(200);
  const count = (kind: string) => mishaps.filter((mishap) => mishap.kind === kind).length;
  expect(count('worker-killed')).toBeGreaterThan(12);
  expect(count('camera-pulled')).toBeGreaterThan(12);
  expect(count('none')).toBeGreaterThan(150);
  expect(mishapsOf(200)).toEqual(mishaps);
});

test('the number of visits is a whole number that memory can be judged by', () => {
  expect(readSoakArguments([])).toEqual({ ok: true, value: { visits: 200, pauseEvery: null } });
  expect(readSoakArguments(['--visits', '40', '--pause-every', '10'])).toEqual({
    ok: true,
    value: { visits: 40, pauseEvery: 10 },
  });
  for (const asked of ['20', 'many', '30.5'])
    expect(readSoakArguments(['--visits', asked]).ok).toBe(false);
  expect(readSoakArguments(['--pause-every', '0']).ok).toBe(false);
  expect(readSoakArguments(['--days', '2']).ok).toBe(false);
});
