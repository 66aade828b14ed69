import { expect, test } from 'vitest';
import { matches, peopleOf } from '../../../src/app/people/people.ts';
import { EMPTY_RECORD } from '../../../src/app/people/walk-record.ts';

const walk = (id: string) => ({ id, name: `${id}.mp4` });
const record = (reference: string, notes = '') => ({ ...EMPTY_RECORD, reference, notes });

test('visits are told by person, in their order, and the nameless ones last', () => {
  const visits = [[walk('none')], [walk('a2')], [walk('b1')], [walk('a1')]];
  const records = new Map([
    ['a1', record('A 17')],
    ['a2', record(' a  17')],
    ['b1', record('B')],
  ]);
  const people = peopleOf(visits, records);
  expect(people.map(({ reference }) => reference)).toEqual(['a 17', 'B', null]);
  expect(people[0]?.visits.map(([first]) => first?.id)).toEqual(['a2', 'a1']);
});

test('one walk with a reference names its whole visit', () => {
  const [person, ...more] = peopleOf(
    [[walk('side'), walk('front')]],
    new Map([['front', record('A')]]),
  );
  expect(person?.reference).toBe('A');
  expect(more).toEqual([]);
});

test.each([
  ['17', true],
  ['garcía', true],
  ['GARCIA shoes', true],
  ['a1.mp4', true],
  ['', true],
  ['orthosis', false],
  ['garcia orthosis', false],
])('looking for "%s" finds the visit: %s', (wanted, found) => {
  const records = new Map([['a1', record('A 17', 'Seen by García.')]]);
  expect(matches([walk('a1')], records, wanted, () => 'from the side · shoes')).toBe(found);
});
