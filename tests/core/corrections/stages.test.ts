import { describe, expect, test } from 'vitest';
import { correctedEvents } from '#core/corrections/correct-events.ts';
import { withStridesExcluded, withStridesIncluded } from '#core/cycles/strides-by-hand.ts';
import type { EventChange, PlaceChange, StrideChange } from '#core/corrections/correction.ts';
import { exchangedFrames } from '#core/corrections/exchanged-frames.ts';
import {
  asSeen,
  corrected,
  heldCorrections,
  historyOf,
  redone,
  undone,
} from '#core/corrections/history.ts';
import { withPlacedPoints } from '#core/corrections/place-points.ts';
import type { Cycle } from '#core/cycles/cycle.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import { byAB } from '../../builders/measured-again.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const video = Float64Array.of(0, 1, 2, 3, 4);
const left = { side: 'left', event: 'initial-contact' } as const;
const contacts = (foundS: readonly number[], ...changes: readonly EventChange[]) =>
  correctedEvents(foundS, changes, 'left', 'initial-contact', video);

describe('events by hand', () => {
  test('are moved, added and deleted, in order of time', () => {
    const found = [0.5, 1.6, 2.7];
    expect(contacts(found, { code: 'move-event', ...left, fromS: 1.6, toS: 1.5 })).toEqual([
      0.5, 1.5, 2.7,
    ]);
    expect(contacts(found, { code: 'add-event', ...left, atS: 3.8 })).toEqual([0.5, 1.6, 2.7, 3.8]);
    expect(contacts(found, { code: 'delete-event', ...left, atS: 1.6 })).toEqual([0.5, 2.7]);
  });

  test('stand for what a later version finds near where it was', () => {
    const moved: EventChange = { code: 'move-event', ...left, fromS: 1.6, toS: 1.5 };
    for (const laterS of [1.52, 1.57, 1.68])
      expect(contacts([0.5, laterS, 2.7], moved)).toEqual([0.5, 1.5, 2.7]);
    expect(contacts([0.5, 2.7], moved)).toEqual([0.5, 1.5, 2.7]);
    expect(contacts([0.5, 1.63], { code: 'delete-event', ...left, atS: 1.6 })).toEqual([0.5]);
    expect(contacts([0.5, 1.63], { code: 'add-event', ...left, atS: 1.6 })).toEqual([0.5, 1.6]);
  });

  test('leave other feet, other events and what is far as they were', () => {
    const found = [0.5, 1.6];
    const change = { code: 'delete-event', atS: 1.6 } as const;
    expect(contacts(found, { ...change, side: 'right', event: 'initial-contact' })).toBe(found);
    expect(contacts(found, { ...change, side: 'left', event: 'toe-off' })).toBe(found);
    expect(contacts(found, { code: 'delete-event', ...left, atS: 1.2 })).toEqual(found);
  });

  test('are those of the pass in whose frames they lie', () => {
    expect(contacts([0.5], { code: 'add-event', ...left, atS: 4.5 })).toEqual([0.5]);
  });
});

describe('strides by hand', () => {
  const cycle = (side: 'left' | 'right', startS: number): Cycle => ({
    side,
    startS,
    endS: startS + 1,
    accepted: true,
    rejectedBecause: null,
  });
  const cycles = [cycle('left', 0), cycle('right', 0.5), cycle('left', 1)];

  test('the stride of that leg in which the moment lies is left out, and no other', () => {
    const out: StrideChange = { code: 'exclude-stride', side: 'left', atS: 0.7, reason: 'stumble' };
    const judged = withStridesExcluded(cycles, [out]);
    expect(judged.map(({ accepted }) => accepted)).toEqual([false, true, true]);
    expect(judged[0]?.rejectedBecause).toBe('excluded-by-hand');
  });

  test('of two words on one stride the last counts', () => {
    const out: StrideChange = { code: 'exclude-stride', side: 'left', atS: 1.2, reason: 'other' };
    const back: StrideChange = { code: 'include-stride', side: 'left', atS: 1.9 };
    expect(withStridesExcluded(cycles, [out, back])).toEqual(cycles);
    const rejected: Cycle[] = [
      { ...cycle('left', 1), accepted: false, rejectedBecause: 'gap-too-long' },
    ];
    expect(withStridesIncluded(rejected, [out, back])).toEqual([cycle('left', 1)]);
    expect(withStridesIncluded(rejected, [back, out])).toEqual(rejected);
  });
});

test('sides that are exchanged twice are not exchanged', () => {
  const one = { code: 'exchange-sides', fromS: 1, toS: 3 } as const;
  const other = { code: 'exchange-sides', fromS: 3, toS: 4 } as const;
  const swapped = [false, false, true, false, false];
  expect(exchangedFrames(swapped, video, [one])).toEqual([false, true, false, true, false]);
  expect(exchangedFrames(swapped, video, [one, other])).toEqual([false, true, false, false, true]);
  expect(exchangedFrames(swapped, video, [one, one])).toEqual(swapped);
});

describe('a point put elsewhere', () => {
  const { body } = repairWalk(syntheticWalk({ fps: 50 }).track);
  const at = (frame: number) => ({
    xPx: (body.left.ankle.x[frame] ?? NaN) + 30,
    yPx: (body.left.ankle.y[frame] ?? NaN) - 10,
  });
  const place = (frame: number): PlaceChange => ({
    code: 'place-landmark',
    side: 'left',
    point: 'ankle',
    atS: frame / 50,
    ...at(frame),
  });
  const movedBy = (places: readonly PlaceChange[], frame: number) =>
    (withPlacedPoints(body, places).left.ankle.x[frame] ?? NaN) - (body.left.ankle.x[frame] ?? NaN);

  test('lies just there, and its neighbours within 0.1 s follow by an even share', () => {
    const there = withPlacedPoints(body, [place(60)]).left.ankle;
    expect([there.x[60], there.y[60]]).toEqual([at(60).xPx, at(60).yPx]);
    // 0.02, 0.04, ... s of 0.1 s away: 4/5, 3/5, 2/5, 1/5, 0 of 30 px.
    [24, 18, 12, 6, 0, 0].forEach((px, k) => {
      expect(movedBy([place(60)], 61 + k)).toBeCloseTo(px, 9);
      expect(movedBy([place(60)], 59 - k)).toBeCloseTo(px, 9);
    });
  });

  test('in two frames is moved between them by what lies between', () => {
    const far = { ...place(64), xPx: at(64).xPx + 20 };
    // 30 px at 60, 50 px at 64: 35, 40, 45 between, then down again.
    [30, 35, 40, 45, 50, 40].forEach((px, k) => {
      expect(movedBy([place(60), far], 60 + k)).toBeCloseTo(px, 9);
    });
  });

  test('moves nothing else, and put again counts the last time', () => {
    const moved = withPlacedPoints(body, [{ ...place(60), xPx: 0 }, place(60)]);
    expect(moved.left.ankle.x[60]).toBe(at(60).xPx);
    expect(moved.right).toEqual(body.right);
    expect(moved.left.knee).toEqual(body.left.knee);
    expect(withPlacedPoints(body, [])).toBe(body);
  });

  test('that was not seen is seen in that frame alone', () => {
    const x = body.left.ankle.x.map((value, i) => (i > 50 && i < 70 ? NaN : value));
    const gap = { ...body, left: { ...body.left, ankle: { ...body.left.ankle, x } } };
    const there = withPlacedPoints(gap, [place(60)]).left.ankle.x;
    expect(there[60]).toBe(at(60).xPx);
    expect([there[59], there[61]]).toEqual([NaN, NaN]);
  });
});

describe('the history of corrections', () => {
  const zero = (deg: number) => byAB([{ code: 'zero', side: 'left', deg }])[0]!;
  const [a, b, c] = [zero(1), zero(2), zero(3)];
  const two = corrected(corrected(historyOf([]), a), b);

  test('goes back and forth without limit, and no further than its ends', () => {
    expect(heldCorrections(two)).toEqual([a, b]);
    expect(heldCorrections(undone(two))).toEqual([a]);
    expect(heldCorrections(undone(undone(undone(two))))).toEqual([]);
    expect(heldCorrections(redone(undone(undone(two))))).toEqual([a]);
    expect(heldCorrections(redone(redone(two)))).toEqual([a, b]);
  });

  test('as the machine saw it is none of them, and all can be had again', () => {
    expect(heldCorrections(asSeen(two))).toEqual([]);
    expect(heldCorrections(redone(redone(asSeen(two))))).toEqual([a, b]);
  });

  test('forgets what was undone when something else is done', () => {
    expect(heldCorrections(redone(corrected(undone(two), c)))).toEqual([a, c]);
  });
});
