import { describe, expect, test } from 'vitest';
import { measureAgain } from '#core/analysis/measure-again.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import type { Change } from '#core/corrections/correction.ts';
import { parseReport } from '#core/report/parse.ts';
import { reportText } from '#core/report/report-text.ts';
import type { Report } from '#core/report/report.ts';
import { mean } from '#core/statistics.ts';
import { againWith, byAB, valueOf, walked } from '../../builders/measured-again.ts';
import { seededRandom } from '../../builders/seeded-random.ts';
import { measureOf, VIEWS } from '../../builders/walk-report.ts';

const at = (times: readonly number[], i: number) => times[i] ?? expect.fail(`no event ${i}`);
const machine = walked();
const contacts = machine.events.left.initialContactS;

/** The share of stance of each accepted left stride, by hand: contact to the toe-off within, of the stride. */
function stanceByHand({ cycles, events }: Report): number[] {
  return cycles
    .filter(({ side, accepted }) => side === 'left' && accepted)
    .map(({ startS, endS }) => {
      const toeOff = events.left.toeOffS.find((t) => t > startS && t < endS) ?? NaN;
      return (100 * (toeOff - startS)) / (endS - startS);
    });
}

describe('an event moved', () => {
  const fromS = at(contacts, 2);
  const toS = Number((fromS + 0.06).toFixed(4));
  const change: Change = { code: 'move-event', side: 'left', event: 'initial-contact', fromS, toS };
  const moved = againWith(machine, change);

  test('is where it was put, and bounds the strides before and after', () => {
    expect(moved.events.left.initialContactS).toEqual(contacts.with(2, toS));
    expect(moved.events.right).toEqual(machine.events.right);
    const ends = moved.cycles.filter(({ side }) => side === 'left').map(({ endS }) => endS);
    expect(ends).toEqual(contacts.with(2, toS).slice(1));
  });

  test('moves the measures that hang on it as computed by hand', () => {
    const hand = stanceByHand(moved);
    expect(hand.length).toBeGreaterThan(4);
    const stance = (report: Report, side: Side) => valueOf(report, 'stance-percent', side);
    expect(stance(moved, 'left')).toBeCloseTo(mean(hand), 1);
    expect(Math.abs(stance(moved, 'left') - stance(machine, 'left'))).toBeGreaterThan(0.05);
    expect(stance(moved, 'right')).toBe(stance(machine, 'right'));
  });

  test('is kept with who and when, and is exactly there after a later version measured', () => {
    expect(moved.corrections).toEqual([{ by: 'AB', at: '2026-11-30T10:00:00Z', change }]);
    const later = measureAgain(moved, moved.corrections ?? [], '99.0.0');
    expect(later.ok && later.value.events).toEqual(moved.events);
    expect(later.ok && later.value.corrections).toEqual(moved.corrections);
  });
});

test('an event added or deleted makes or joins strides', () => {
  const deleted = againWith(machine, {
    code: 'delete-event',
    side: 'left',
    event: 'initial-contact',
    atS: at(contacts, 3),
  });
  expect(deleted.events.left.initialContactS).toEqual(contacts.toSpliced(3, 1));
  // Two strides in one are no stride.
  expect(deleted.cycles.find(({ startS }) => startS === at(contacts, 2))).toMatchObject({
    endS: at(contacts, 4),
    accepted: false,
    rejectedBecause: 'stride-time-out-of-range',
  });
  const { toeOffS, heelOffS } = machine.events.left;
  const atS = Number((at(toeOffS, 1) + 0.3).toFixed(4));
  const added = againWith(
    machine,
    { code: 'delete-event', side: 'left', event: 'toe-off', atS: at(toeOffS, 1) },
    { code: 'add-event', side: 'left', event: 'toe-off', atS },
    { code: 'delete-event', side: 'left', event: 'heel-off', atS: at(heelOffS, 1) },
  );
  expect(added.events.left.toeOffS).toEqual(toeOffS.with(1, atS));
  expect(added.events.left.heelOffS).toHaveLength(heelOffS.length - 1);
});

describe('a stride excluded', () => {
  // Its contact comes 80 ms late: that stride is the longer one.
  const late: Change = {
    code: 'move-event',
    side: 'left',
    event: 'initial-contact',
    fromS: at(contacts, 3),
    toS: at(contacts, 3) + 0.08,
  };
  const spoilt = againWith(machine, late);
  const atS = (at(contacts, 2) + at(contacts, 3)) / 2;
  const out: Change = { code: 'exclude-stride', side: 'left', atS, reason: 'stumble' };
  const excluded = againWith(machine, late, out);

  test('is marked, and the mean is that of the others, as computed by hand', () => {
    const row = excluded.cycles.find(({ startS }) => startS === at(contacts, 2));
    expect(row).toMatchObject({ accepted: false, rejectedBecause: 'excluded-by-hand' });
    const hand = stanceByHand(excluded);
    expect(hand).toHaveLength(stanceByHand(spoilt).length - 1);
    expect(valueOf(excluded, 'stance-percent', 'left')).toBeCloseTo(mean(hand), 1);
    expect(measureOf(excluded, 'stance-percent', 'left').cycles).toBe(hand.length);
  });

  test('and included again is the walk as it was', () => {
    const back = againWith(machine, late, out, { code: 'include-stride', side: 'left', atS });
    expect(back.cycles).toEqual(spoilt.cycles);
    expect(back.measures).toEqual(spoilt.measures);
  });
});

describe('sides exchanged', () => {
  const bent = walked({
    noisePx: 0,
    pose: (leg, side) => (side === 'left' ? { ...leg, shankDeg: leg.shankDeg - 6 } : leg),
  });
  const whole: Change = { code: 'exchange-sides', fromS: 0, toS: 8 };

  test('throughout: what one leg had the other has', () => {
    const exchanged = againWith(bent, whole);
    const apart = (report: Report) =>
      valueOf(report, 'knee-flexion-min-stance', 'right') -
      valueOf(report, 'knee-flexion-min-stance', 'left');
    expect(Math.abs(apart(bent))).toBeGreaterThan(3);
    expect(Math.abs(apart(exchanged) + apart(bent))).toBeLessThan(0.5);
    const contactsOf = (report: Report, side: Side) => report.events[side].initialContactS;
    for (const [own, other] of [
      ['left', 'right'],
      ['right', 'left'],
    ] as const) {
      const [was, is] = [contactsOf(bent, own), contactsOf(exchanged, other)];
      expect(is).toHaveLength(was.length);
      is.forEach((t, i) => {
        expect(Math.abs(t - at(was, i))).toBeLessThan(0.005);
      });
    }
  });

  test('in a stretch: the drawn legs are exchanged there and nowhere else', () => {
    const part = againWith(bent, { code: 'exchange-sides', fromS: 2, toS: 3 });
    const ankle = ({ landmarks }: Report, side: Side, frame: number) =>
      landmarks.xPx[frame]?.[landmarks.names.indexOf(`${side}_ankle`)] ?? NaN;
    for (const frame of [20, 30, 130])
      expect(Math.abs(ankle(part, 'left', frame) - ankle(bent, 'left', frame))).toBeLessThan(1);
    // Well within: smoothing feels the exchange near its ends.
    for (const frame of [74, 75, 76])
      expect(Math.abs(ankle(part, 'left', frame) - ankle(bent, 'right', frame))).toBeLessThan(3);
  });

  test('twice is as before', () => {
    const twice = againWith(bent, whole, whole);
    expect({ ...twice, corrections: null }).toEqual({ ...bent, corrections: null });
  });
});

test('a landmark put elsewhere is drawn there, and moves the angles of its frames', () => {
  const { names, xPx, yPx } = machine.landmarks;
  const [toe, frame] = [names.indexOf('left_foot_index'), 100];
  const there = { xPx: (xPx[frame]?.[toe] ?? NaN) + 4, yPx: (yPx[frame]?.[toe] ?? NaN) - 9 };
  const report = againWith(machine, {
    code: 'place-landmark',
    side: 'left',
    point: 'foot_index',
    atS: machine.timeS[frame] ?? NaN,
    ...there,
  });
  expect(report.landmarks.xPx[frame]?.[toe]).toBeCloseTo(there.xPx, 2);
  expect(report.landmarks.yPx[frame]?.[toe]).toBeCloseTo(there.yPx, 2);
  const pitch = ({ series }: Report) => series.left.footPitchDeg[frame] ?? NaN;
  // Higher by 9 px: toes up.
  expect(pitch(report)).toBeGreaterThan(pitch(machine) + 5);
});

describe('a view stated', () => {
  test('is the view, and what it carries is measured', () => {
    const yawed = walked({ ...VIEWS.oblique, headingDeg: 24, treadmill: false, durationS: 5 });
    const knee = (report: Report) => measureOf(report, 'knee-flexion-peak-swing', 'left');
    expect(yawed.view.kind).toBe('oblique');
    expect(knee(yawed).status).toBe('estimate');
    const side = againWith(yawed, { code: 'view', kind: 'side', toward: 'right' });
    expect(side.view).toMatchObject({ kind: 'side', walking: 'left-to-right', facing: 'right' });
    expect(side.view.yawDeg).toBeLessThan(20);
    expect(knee(side).status).toBe('measured');
    const front = againWith(yawed, { code: 'view', kind: 'front', toward: null });
    expect(front.view).toMatchObject({ kind: 'front', walking: 'toward' });
    expect(knee(front)).toMatchObject({ value: null, status: 'not-visible-from-this-view' });
  });

  test('makes a view of one that the machine was unsure of', () => {
    // The hips go to the right, the chest points to the left.
    const backwards = walked({ backwards: true, treadmill: false, durationS: 4 });
    expect(backwards.view.kind).toBe('unsure');
    expect(backwards.series.trunk.leanDeg.filter((deg) => deg !== null)).toEqual([]);
    const left = againWith(backwards, { code: 'view', kind: 'side', toward: 'left' });
    expect(left.view).toMatchObject({ kind: 'side', facing: 'left' });
    // The figure leans 3 deg forward, to the left in this picture.
    const lean = mean(left.series.trunk.leanDeg.map((deg) => deg ?? NaN));
    expect(Math.abs(lean - 3)).toBeLessThan(1);
  });

  test('that the feet contradict on a belt is no walk', () => {
    const left = againWith(machine, { code: 'view', kind: 'side', toward: 'left' });
    expect(left.outcome.code).toBe('no-walk');
  });
});

test('a neutral frame gives the zero that the sole has there', () => {
  const stand = { thighDeg: 0, shankDeg: 0, pitchDeg: 4, toeOutDeg: 0 };
  const stands = { fromS: 0, toS: 2, pose: stand };
  const stood = walked({ treadmill: false, durationS: 7, noisePx: 0, stands });
  const report = againWith(stood, { code: 'neutral-frame', side: 'left', atS: 1 });
  // Pitch in the report is the raw one less the zero in use: there it is nothing now.
  expect(Math.abs(report.series.left.footPitchDeg[30] ?? NaN)).toBeLessThan(0.3);
  expect(report.neutral.byHand).toMatchObject({
    leftDeg: report.neutral.leftDeg,
    rightDeg: null,
    found: { leftDeg: stood.neutral.leftDeg },
  });
});

const short = walked({ durationS: 4 });
test.each([12, 13, 14])(
  'any corrections (%i) are held by the report, and none is the machine’s own, byte for byte',
  (seed) => {
    const random = seededRandom(seed);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(items.length * random())]!;
    const t = () => 8 * random() - 2;
    const change = (): Change => {
      const side = pick(SIDES);
      const event = pick(['initial-contact', 'heel-off', 'toe-off'] as const);
      return pick<() => Change>([
        () => ({ code: 'move-event', side, event, fromS: t(), toS: t() }),
        () => ({ code: 'add-event', side, event, atS: t() }),
        () => ({ code: 'delete-event', side, event, atS: t() }),
        () => ({ code: 'exclude-stride', side, atS: t(), reason: 'other' }),
        () => ({ code: 'include-stride', side, atS: t() }),
        () => ({ code: 'exchange-sides', fromS: t(), toS: t() }),
        () => ({ code: 'place-landmark', side, point: 'knee', atS: t(), xPx: 1e3 * t(), yPx: 0 }),
        () => ({ code: 'view', kind: pick(['side', 'oblique', 'front', 'back']), toward: side }),
        () => ({ code: 'zero', side, deg: 9 * t() - 40 }),
        () => ({ code: 'neutral-frame', side, atS: t() }),
      ])();
    };
    const changes = Array.from({ length: 12 }, change);
    const report = againWith(short, ...changes);
    expect(parseReport(report)).toEqual({ ok: true, value: report });
    expect(report.corrections).toEqual(byAB(changes));
    expect(reportText(againWith(report))).toBe(reportText(short));
  },
);
