import { expect, test } from 'vitest';
import { errorsBorrowedFrom, networkErrorsOf } from '#core/bias/network-errors.ts';
import { KNOWN_ACCURACY as known } from '#core/report/known-accuracy.ts';
import { accuracyText } from '#words/clinical/clinician-report.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { accuracyFigures } from '../../programs/accuracy/page/accuracy-figures.ts';
import { figuresOf } from '../../programs/tables/pages.ts';

const { unseen, realWalks } = figuresOf('tests/programs/accuracy', accuracyFigures);
const tenths = (value: number) => Number(value.toFixed(1));
const whole = (value: number) => Number(value.toFixed(0));

test('what a report says of its accuracy is what was measured on unseen walkers', () => {
  expect(unseen.models).toEqual([known.network]);
  expect(tenths(unseen.ankleDeg)).toBe(known.ankleDeg);
  expect(tenths(unseen.peakDorsiflexionDeg)).toBe(known.peakDorsiflexionDeg);
  expect(tenths(unseen.kneeDeg)).toBe(known.kneeDeg);
  expect(tenths(unseen.footProgressionDeg)).toBe(known.footProgressionDeg);
  expect(tenths(unseen.pelvicDropDeg)).toBe(known.pelvicDropDeg);
  expect(whole(unseen.initialContact.errorMs)).toBe(known.initialContactMs);
  expect(whole(unseen.toeOff.errorMs)).toBe(known.toeOffMs);
  expect(tenths(unseen.heelOffPercent)).toBe(known.heelOffPercent);
  expect(whole(unseen.truthInsidePercent)).toBe(known.intervalCoveragePercent);
});

test('the slope that a report gives of the peak reaches to that of the unseen walkers', () => {
  const peak = unseen.slopes.find(({ id }) => id === 'ankle-dorsiflexion-peak-stance');
  expect(Number(peak?.slope.toFixed(2))).toBe(known.peakDorsiflexionSlope[1]);
});

test('of the two videos of real walks a report names the least and the most', () => {
  const ours = realWalks.filter(({ method }) => method === 'Heelrise, `full`');
  expect(ours).toHaveLength(2);
  const range = (of: (walk: (typeof ours)[number]) => readonly number[] | null) => {
    const values = ours.flatMap((walk) => of(walk) ?? []);
    return [Math.min(...values), Math.max(...values)];
  };
  expect(range(({ ankleDeg }) => ankleDeg)).toEqual(known.realAnkleDeg);
  expect(range(({ footDeg }) => footDeg)).toEqual(known.realFootDeg);
  expect(range(({ kneeDeg }) => kneeDeg)).toEqual(known.realKneeDeg);
});

test('a network whose errors were not measured says whose it uses', () => {
  expect(errorsBorrowedFrom('blazepose-lite')).toBe('blazepose-full');
  expect(networkErrorsOf('blazepose-lite')).toBe(networkErrorsOf('blazepose-full'));
  const { software } = fakeReport();
  const said = (model: string) => accuracyText({ ...software, model }).join(' ');
  expect(said('blazepose-lite')).toContain('intervals are those of blazepose-full');
  for (const model of ['blazepose-full', 'blazepose-heavy']) {
    expect(errorsBorrowedFrom(model)).toBeNull();
    expect(said(model)).not.toContain('intervals are those of');
  }
});
