import { describe, expect, test } from 'vitest';
import type { Change } from '#core/corrections/correction.ts';
import { reportText } from '#core/report/report-text.ts';
import type { Report } from '#core/report/report.ts';
import { without } from '#core/report/without.ts';
import { Bench } from '../../../../src/components/screens/bench/bench.ts';
import { againWith, valueOf, walked } from '../../../builders/measured-again.ts';

const machine = walked();
const contacts = machine.events.left.initialContactS;
const [, , thirdS = NaN, fourthS = NaN] = contacts;
const toS = Number((thirdS + 0.06).toFixed(4));
const moved: Change = {
  code: 'move-event',
  side: 'left',
  event: 'initial-contact',
  fromS: thirdS,
  toS,
};
const deleted: Change = {
  code: 'delete-event',
  side: 'left',
  event: 'initial-contact',
  atS: fourthS,
};

function benchWith(report: Report, painted = () => Promise.resolve()) {
  const told: Report[] = [];
  const bench = new Bench(
    { requestUpdate: () => undefined },
    (measured) => told.push(measured),
    () => machine.software.version,
    painted,
  );
  bench.show('walk', report);
  return { bench, told };
}

test('a change measures the walk at once, and says by whom and when', async () => {
  const { bench, told } = benchWith(machine);
  await bench.make(moved, 'AB');
  const [now] = told;
  expect(now?.events).toEqual(againWith(machine, moved).events);
  expect(now?.measures).toEqual(againWith(machine, moved).measures);
  expect(now?.corrections).toMatchObject([{ by: 'AB', change: moved }]);
  expect(bench.machine).toBe(machine);
});

test('all undone is what the machine saw, byte for byte; all redone is what was corrected', async () => {
  const { bench, told } = benchWith(machine);
  await bench.make(moved, 'AB');
  await bench.make(deleted, 'AB');
  const corrected = told.at(-1)!;
  await bench.undo();
  expect(told.at(-1)?.corrections).toHaveLength(1);
  await bench.undo();
  expect(reportText(told.at(-1)!)).toBe(reportText(machine));
  expect(bench.mayUndo).toBe(false);
  await bench.redo();
  await bench.redo();
  expect(reportText(told.at(-1)!)).toBe(reportText(corrected));
  await bench.asSeen();
  expect(reportText(told.at(-1)!)).toBe(reportText(machine));
});

test('a walk that was corrected before shows what the machine saw, and goes on from there', async () => {
  const { bench, told } = benchWith(againWith(machine, moved));
  const stance = (report: Report | null) => valueOf(report!, 'stance-percent', 'left');
  expect(stance(bench.machine)).toBe(stance(machine));
  await bench.undo();
  expect(stance(told.at(-1)!)).toBe(stance(machine));
});

test('a walk of another version is shown as this one measures it: only corrections make a difference', () => {
  const { software, measures } = machine;
  const [first, ...others] = measures;
  const older = {
    ...machine,
    software: { ...software, version: '0.1.0' },
    measures: [{ ...first!, value: 1 }, ...others],
  };
  const { bench, told } = benchWith(older);
  expect(bench.machine?.measures).toEqual(measures);
  expect(bench.report?.measures).toEqual(measures);
  expect(told).toEqual([]);
});

test('a player stays where it is: the video is the same', async () => {
  const { bench, told } = benchWith(machine);
  await bench.make(moved, '');
  expect(told[0]?.video).toBe(machine.video);
});

describe('what cannot be measured', () => {
  test('a walk whose landmarks were not kept, or are damaged, says so', () => {
    expect(benchWith(without(machine, ['measuredFrom'])).bench.trouble).toBe('landmarks-not-kept');
    const from = machine.measuredFrom ?? expect.fail('not kept');
    const damaged = { ...againWith(machine, moved), measuredFrom: { ...from, timeS: 'AAAA' } };
    expect(benchWith(damaged).bench.trouble).toBe('landmarks-damaged');
  });

  test('a change that no report holds is not made', async () => {
    const { bench, told } = benchWith(machine);
    await bench.make(moved, 'AB');
    await bench.make({ ...deleted, atS: Infinity }, 'AB');
    expect(bench.hasFailed).toBe(true);
    expect(told).toHaveLength(1);
    expect(bench.history.held).toBe(1);
  });
});

test('a long video is announced before it is measured; what comes meanwhile is measured with it, once', async () => {
  const long = walked({ durationS: 21 });
  const waits: (() => void)[] = [];
  const { bench, told } = benchWith(
    long,
    () => new Promise<void>((resolve) => waits.push(resolve)),
  );
  const first = bench.make({ ...moved, ...atThird(long) }, 'AB');
  const second = bench.make({ ...deleted, atS: long.events.left.initialContactS[5] ?? NaN }, 'AB');
  expect(bench.isMeasuring).toBe(true);
  for (const go of waits) go();
  await Promise.all([first, second]);
  expect(bench.isMeasuring).toBe(false);
  expect(told).toHaveLength(1);
  expect(told[0]?.corrections).toHaveLength(2);
});

function atThird({ events }: Report) {
  const fromS = events.left.initialContactS[2] ?? NaN;
  return { fromS, toS: Number((fromS + 0.06).toFixed(4)) };
}
