// @vitest-environment happy-dom
import { render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import type { Side } from '#core/body/skeleton.ts';
import type { MeasureId } from '#core/report/ids.ts';
import type { Cycle, Report } from '#core/report/report.ts';
import { speak } from '#words/language/locale.ts';
import { cyclesTable } from '../../../src/components/screens/report/cycles-table.ts';
import { emptyReport } from '../../builders/empty-report.ts';

afterEach(() => speak('en'));

const cycle = (side: Side, startS: number, endS: number, accepted = true): Cycle => ({
  side,
  startS,
  endS,
  accepted,
  rejectedBecause: accepted ? null : 'partly-out-of-frame',
});

function measure(id: MeasureId, value: number, unit: 'deg' | '%'): Report['measures'][number] {
  const ci95: [number, number] = [value - 5, value + 5];
  return { id, side: 'right', value, unit, ci95, cycles: 5, status: 'measured' };
}

/** Five right strides that count and one that does not, two left ones; the ankle bends by 10 deg a second. */
const RIGHT_S = [0, 1, 2.1, 3.3, 4.3, 5.5] as const;
const timeS = Array.from({ length: 81 }, (_, i) => i / 10);
const empty = emptyReport();
const report: Report = {
  ...empty,
  timeS,
  cycles: [
    ...RIGHT_S.slice(1).map((endS, i) => cycle('right', RIGHT_S[i] ?? NaN, endS)),
    cycle('right', 5.5, 8, false),
    cycle('left', 0.5, 1.5),
    cycle('left', 1.5, 2.7),
  ],
  // 30, 32, 34, 36 and 38 % of the strides.
  events: {
    ...empty.events,
    right: {
      initialContactS: [...RIGHT_S],
      heelOffS: [0.3, 1.352, 2.508, 3.66, 4.756],
      toeOffS: [],
    },
  },
  series: {
    ...empty.series,
    right: { ...empty.series.right, ankleDorsiflexionDeg: timeS.map((t) => 10 * t) },
  },
  measures: [
    measure('heel-off-percent', 34, '%'),
    measure('ankle-dorsiflexion-initial-contact', 21.4, 'deg'),
  ],
};

function rowsOf(name: 'mean' | 'spread') {
  const place = document.createElement('div');
  render(cyclesTable(report), place);
  return [...place.querySelectorAll(`tr.${name}`)].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );
}

test('below each leg stand mean and standard deviation of the strides that count', () => {
  const [left, right] = rowsOf('mean');
  // Strides of 1, 1.1, 1.2, 1 and 1.2 s; the ankle at contact is at 0, 10, 21, 33 and 43 deg.
  expect(right).toEqual(['Mean', '1.10', '34', '21']);
  expect(left).toEqual(['Mean', '1.10', '–', '–']);
  // Sums of squares 0.04 s^2, 40 and 1189.2 deg^2, over 4. An angle has no share of its mean.
  const [leftSpread, rightSpread] = rowsOf('spread');
  expect(rightSpread).toEqual(['SD', '0.10 CV 9.1 %', '3.2 CV 9.3 %', '17.2']);
  expect(leftSpread).toEqual(['SD', 'too few strides']);
});

test('in Spanish it is the same row', async () => {
  await speak('es');
  const [left, right] = rowsOf('spread');
  expect(right).toEqual(['DE', '0,10 CV 9,1 %', '3,2 CV 9,3 %', '17,2']);
  expect(left).toEqual(['DE', 'muy pocas zancadas']);
});
