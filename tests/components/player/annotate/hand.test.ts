import { expect, test } from 'vitest';
import {
  isWhole,
  moved,
  newDraft,
  pressed,
  previewOf,
  released,
  type Draft,
} from '../../../../src/components/player/annotate/hand.ts';

const at = (x: number, y = 0) => ({ x, y });

function click(draft: Draft, x: number, y = 0): Draft {
  return released(pressed(draft, at(x, y)), at(x, y));
}

test('a line is made by a drag, or by two clicks', () => {
  const dragged = released(moved(pressed(newDraft('line'), at(0)), at(30), true), at(50));
  expect(dragged.places).toEqual([at(0), at(50)]);
  expect(isWhole(dragged)).toBe(true);
  const once = click(newDraft('line'), 0);
  expect(isWhole(once)).toBe(false);
  expect(click(once, 40).places).toEqual([at(0), at(40)]);
});

test('a hand that trembles while it clicks sets one place', () => {
  const draft = released(pressed(newDraft('line'), at(0)), at(2, 2));
  expect(draft.places).toEqual([at(0)]);
});

test('a later place goes with the hand until it is let go', () => {
  const draft = moved(pressed(click(newDraft('line'), 0), at(40)), at(60, 5), true);
  expect(released(draft, at(60, 5)).places).toEqual([at(0), at(60, 5)]);
});

test('an angle is an arm by a drag and one more click, and shows itself before', () => {
  const arm = released(pressed(newDraft('angle'), at(0)), at(50));
  expect(isWhole(arm)).toBe(false);
  expect(previewOf(moved(arm, at(50, 40), false))).toEqual([at(0), at(50), at(50, 40)]);
  expect(isWhole(click(arm, 50, 40))).toBe(true);
});

test('a line by hand follows the hand, and is whole when it is let go', () => {
  let draft = pressed(newDraft('freehand'), at(0));
  for (const x of [1, 3, 6, 10]) draft = moved(draft, at(x), true);
  expect(isWhole(draft)).toBe(false);
  draft = released(draft, at(10));
  // Steps of under two px are left out.
  expect(draft.places).toEqual([at(0), at(3), at(6), at(10)]);
  expect(isWhole(draft)).toBe(true);
});

test('a tap with the tool for lines by hand draws nothing', () => {
  expect(isWhole(click(newDraft('freehand'), 5))).toBe(false);
});

test('a note has one place', () => {
  expect(isWhole(click(newDraft('text'), 5))).toBe(true);
});
