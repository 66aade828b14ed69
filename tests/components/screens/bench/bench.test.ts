import { describe, expect, test } from 'vitest';
import { measurerOf, type Measurer } from '#core/analysis/measure-again.ts';
import type { Change } from '#core/corrections/correction.ts';
import { reportText } from '#core/report/report-text.ts';
import type { Report } from '#core/report/report.ts';
import { failure } from '#core/result.ts';
import { without } from '#core/report/without.ts';
import type { Measuring } from '../../../../src/app/measuring/measuring.ts';
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

/** Measures here what the app measures in a worker; each answer waits for `answered`. */
function measuringHere(answered: () => Promise<void>): Measuring {
  let measurer: Measurer = () => failure('landmarks-not-kept');
  return {
    async take(report, version) {
      await answered();
      const taken = measurerOf(report, version);
      measurer = taken.ok ? taken.value : () => taken;
      return taken.ok ? null : taken.error;
    },
    async measure(corrections) {
      await answered();
      return measurer(corrections);
    },
    end: () => undefined,
  };
}

async function benchWith(report: Report, answered = () => Promise.resolve()) {
  const told: Report[] = [];
  const bench = new Bench(
    { requestUpdate: () => undefined },
    (measured) => told.push(measured),
    measuringHere(answered),
    () => machine.software.version,
  );
  await bench.show('walk', report);
  return { bench, told };
}

test('a change measures the walk at once, and says by whom and when', async () => {
  const { bench, told } = await benchWith(machine);
  await bench.make(moved, 'AB');
  const [now] = told;
  expect(now?.events).toEqual(againWith(machine, moved).events);
  expect(now?.measures).toEqual(againWith(machine, moved).measures);
  expect(now?.corrections).toMatchObject([{ by: 'AB', change: moved }]);
  expect(bench.machine).toBe(machine);
});

test('all undone is what the machine saw, byte for byte; all redone is what was corrected', async () => {
  const { bench, told } = await benchWith(machine);
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

test('a point put in its place is there, moves what is measured from it, and undone is what the machine saw', async () => {
  const { bench, told } = await benchWith(machine);
  const { names, xPx, yPx } = machine.landmarks;
  const [toe, frame] = [names.indexOf('left_foot_index'), 100];
  const [x, y] = [(xPx[frame]?.[toe] ?? NaN) + 4, (yPx[frame]?.[toe] ?? NaN) - 9];
  const atS = machine.timeS[frame] ?? NaN;
  await bench.make(
    { code: 'place-landmark', side: 'left', point: 'foot_index', atS, xPx: x, yPx: y },
    'AB',
  );
  const now = told.at(-1);
  expect(now?.landmarks.xPx[frame]?.[toe]).toBeCloseTo(x, 2);
  expect(now?.landmarks.yPx[frame]?.[toe]).toBeCloseTo(y, 2);
  expect(now?.series.left.footPitchDeg[frame]).not.toBe(machine.series.left.footPitchDeg[frame]);
  await bench.undo();
  expect(reportText(told.at(-1)!)).toBe(reportText(machine));
});

test('a walk that was corrected before shows what the machine saw, and goes on from there', async () => {
  const { bench, told } = await benchWith(againWith(machine, moved));
  const stance = (report: Report | null) => valueOf(report!, 'stance-percent', 'left');
  expect(stance(bench.machine)).toBe(stance(machine));
  await bench.undo();
  expect(stance(told.at(-1)!)).toBe(stance(machine));
});

test('a walk of another version is shown as this one measures it: only corrections make a difference', async () => {
  const { software, measures } = machine;
  const [first, ...others] = measures;
  const older = {
    ...machine,
    software: { ...software, version: '0.1.0' },
    measures: [{ ...first!, value: 1 }, ...others],
  };
  const { bench, told } = await benchWith(older);
  expect(bench.machine?.measures).toEqual(measures);
  expect(bench.report?.measures).toEqual(measures);
  expect(told).toEqual([]);
});

test('a player stays where it is: the video is the same', async () => {
  const { bench, told } = await benchWith(machine);
  await bench.make(moved, '');
  expect(told[0]?.video).toBe(machine.video);
});

describe('what cannot be measured', () => {
  test('a walk whose landmarks were not kept, or are damaged, says so', async () => {
    const bare = await benchWith(without(machine, ['measuredFrom']));
    expect(bare.bench.trouble).toBe('landmarks-not-kept');
    const from = machine.measuredFrom ?? expect.fail('not kept');
    const damaged = { ...againWith(machine, moved), measuredFrom: { ...from, timeS: 'AAAA' } };
    expect((await benchWith(damaged)).bench.trouble).toBe('landmarks-damaged');
  });

  test('a change that no report holds is not made', async () => {
    const { bench, told } = await benchWith(machine);
    await bench.make(moved, 'AB');
    await bench.make({ ...deleted, atS: Infinity }, 'AB');
    expect(bench.failed).toBe('landmarks-damaged');
    expect(told).toHaveLength(1);
    expect(bench.history.held).toBe(1);
  });
});

test('what comes while a walk is measured is measured with the last of it, once', async () => {
  const { bench, told } = await benchWith(machine);
  const first = bench.make(moved, 'AB');
  const second = bench.make(deleted, 'AB');
  expect(bench.isMeasuring).toBe(true);
  await Promise.all([first, second]);
  expect(bench.isMeasuring).toBe(false);
  expect(told).toHaveLength(1);
  expect(told[0]?.corrections).toMatchObject([{ change: moved }, { change: deleted }]);
});

test('what else is kept with a walk while a change is on its way stays, and so does the change', async () => {
  const { bench, told } = await benchWith(machine);
  const made = bench.make(moved, 'AB');
  void bench.show('walk', { ...machine, filmedAt: '2026-11-03' });
  await made;
  expect(told.at(-1)).toMatchObject({ filmedAt: '2026-11-03', corrections: [{ change: moved }] });
});

test('a worker that is lost costs the one change, and says so; the next one is made', async () => {
  let lost = true;
  const { bench, told } = await benchWith(machine);
  const measuring = measuringHere(() => Promise.resolve());
  const other = new Bench(
    { requestUpdate: () => undefined },
    (measured) => told.push(measured),
    {
      ...measuring,
      take: async (...asked) => (lost ? 'measuring-stopped' : measuring.take(...asked)),
    },
    () => machine.software.version,
  );
  expect(bench.failed).toBeNull();
  await other.show('walk', machine);
  await other.make(moved, 'AB');
  expect(other.failed).toBe('measuring-stopped');
  expect(other.history.held).toBe(0);
  lost = false;
  await other.make(moved, 'AB');
  expect(other.failed).toBeNull();
  expect(told).toHaveLength(1);
});

test('a change that is on its way when the bench is left is measured to its end, and kept', async () => {
  const told: [Report, string][] = [];
  let ended = 0;
  const bench = new Bench(
    { requestUpdate: () => undefined },
    (...measured) => told.push(measured),
    { ...measuringHere(() => Promise.resolve()), end: () => (ended += 1) },
    () => machine.software.version,
  );
  await bench.show('walk', machine);
  void bench.make(moved, 'AB');
  const left = bench.end();
  expect([told.length, ended]).toEqual([0, 0]);
  await left;
  expect(told).toMatchObject([[{ corrections: [{ change: moved }] }, 'walk']]);
  expect(ended).toBe(1);
});
