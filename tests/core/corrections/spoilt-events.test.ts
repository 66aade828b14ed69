import { expect, test } from 'vitest';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import type { Change } from '#core/corrections/correction.ts';
import type { Report } from '#core/report/report.ts';
import { againWith, valueOf, walked } from '../../builders/measured-again.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const clean = walked({ noisePx: 0.3, seed: 3 });
const { truth } = syntheticWalk({ treadmill: true, durationS: 8 });
const foundS = (side: Side, i: number) => clean.events[side].initialContactS[i] ?? NaN;
const toeOffS = clean.events.left.toeOffS[3] ?? NaN;
const contact = (side: Side) => ({ side, event: 'initial-contact' }) as const;
const toeOff = { side: 'left', event: 'toe-off' } as const;

const nearest = (times: readonly number[], t: number) =>
  times.reduce((best, time) => (Math.abs(time - t) < Math.abs(best - t) ? time : best), Infinity);
/** The frame in which a person sees what truly comes at a moment. */
const frameOf = (t: number) => nearest(clean.timeS, t);
const seenS = (side: Side, i: number) =>
  frameOf(nearest(truth.initialContactS[side], foundS(side, i)));

/** Two contacts found late and early, one not found, one found where there is none, a toe-off found late. */
const [late, early, falselyS, lateToeOff] = [
  foundS('left', 1) + 0.13,
  foundS('right', 2) - 0.12,
  foundS('right', 4) + 0.4,
  toeOffS + 0.1,
];
const faults: readonly Change[] = [
  { code: 'move-event', ...contact('left'), fromS: foundS('left', 1), toS: late },
  { code: 'move-event', ...contact('right'), fromS: foundS('right', 2), toS: early },
  { code: 'delete-event', ...contact('left'), atS: foundS('left', 4) },
  { code: 'add-event', ...contact('right'), atS: falselyS },
  { code: 'move-event', ...toeOff, fromS: toeOffS, toS: lateToeOff },
];
/** What a person does who sees the frames, not the clean walk. */
const five: readonly Change[] = [
  { code: 'move-event', ...contact('left'), fromS: late, toS: seenS('left', 1) },
  { code: 'move-event', ...contact('right'), fromS: early, toS: seenS('right', 2) },
  { code: 'add-event', ...contact('left'), atS: seenS('left', 4) },
  { code: 'delete-event', ...contact('right'), atS: falselyS },
  { code: 'move-event', ...toeOff, fromS: lateToeOff, toS: frameOf(toeOffS) },
];
const spoilt = againWith(clean, ...faults);
const mended = againWith(clean, ...faults, ...five);

/** The contact that is furthest from a true one; of the true ones well within the video. */
function worstContactS({ events }: Report): number {
  const off = (side: Side) =>
    truth.initialContactS[side]
      .filter((t) => t > 0.3 && t < 7.7)
      .map((t) => Math.abs(nearest(events[side].initialContactS, t) - t));
  return Math.max(...SIDES.flatMap(off));
}

test('five corrections bring spoilt events back to those of the clean walk', () => {
  expect(worstContactS(spoilt)).toBeGreaterThan(0.1);
  // A person sees a contact to half a frame of 30 a second.
  expect(worstContactS(mended)).toBeLessThan(Math.max(worstContactS(clean), 1 / 60) + 0.001);
  for (const side of SIDES)
    expect(mended.events[side].initialContactS).toHaveLength(
      clean.events[side].initialContactS.length,
    );
});

test('and the measures, to within what a frame tells, with as many strides', () => {
  const worst = (report: Report) =>
    Math.max(
      ...SIDES.map((side) =>
        Math.abs(valueOf(report, 'stance-percent', side) - valueOf(clean, 'stance-percent', side)),
      ),
    );
  expect(worst(spoilt)).toBeGreaterThan(1);
  expect(worst(mended)).toBeLessThan(0.6);
  const accepted = ({ cycles }: Report) => cycles.filter((cycle) => cycle.accepted).length;
  expect(accepted(spoilt)).toBeLessThan(accepted(clean) - 1);
  expect(accepted(mended)).toBe(accepted(clean));
});
