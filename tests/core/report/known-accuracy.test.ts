import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorsBorrowedFrom, networkErrorsOf } from '#core/bias/network-errors.ts';
import { KNOWN_ACCURACY as known } from '#core/report/known-accuracy.ts';
import { accuracyText } from '#words/clinical/clinician-report.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const readme = readFileSync('tests/programs/accuracy/README.md', 'utf8');

/** The numbers of the twelve unseen walkers in the row of that name. */
function unseen(name: string): readonly number[] {
  const row = readme.split('\n').find((line) => line.startsWith(`| ${name}`));
  const cell = row?.split('|')[3] ?? '';
  return (cell.match(/\d+(\.\d+)?/g) ?? []).map(Number);
}

test('what a report says of its accuracy is what was measured', () => {
  expect(unseen('ankle angle, side view')).toEqual([known.ankleDeg]);
  expect(unseen('peak stance dorsiflexion')).toEqual([known.peakDorsiflexionDeg]);
  expect(unseen('knee angle')).toEqual([known.kneeDeg]);
  expect(unseen('foot progression, front and back')).toEqual([known.footProgressionDeg]);
  expect(unseen('pelvic obliquity')[2]).toBe(known.pelvicDropDeg);
  expect(unseen('initial contact, side')[1]).toBe(known.initialContactMs);
  expect(unseen('toe-off, side')[1]).toBe(known.toeOffMs);
  expect(unseen('heel-off')).toEqual([known.heelOffPercent]);
  expect(unseen('truth inside the 95 % interval')[0]).toBe(known.intervalCoveragePercent);
});

test('of the two films of real walks it names the least and the most', () => {
  const text = readme.slice(readme.indexOf('first walk ankle')).split('published')[0] ?? '';
  const [first = '', second = ''] = text.split(';');
  const pairs = (part: string) =>
    [...part.matchAll(/(\d+\.\d+) \/ (\d+\.\d+)/g)].map((found) => found.slice(1).map(Number));
  const range = (joint: number) => {
    const values = [...(pairs(first)[joint] ?? []), ...(pairs(second)[joint] ?? [])];
    return [Math.min(...values), Math.max(...values)];
  };
  expect(range(0)).toEqual(known.realAnkleDeg);
  expect(range(1)).toEqual(known.realFootDeg);
  expect(range(2)).toEqual(known.realKneeDeg);
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
