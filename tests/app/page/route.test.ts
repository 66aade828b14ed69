import { describe, expect, test } from 'vitest';
import { hashOf, routeInKiosk, routeOf, type Route } from '../../../src/app/page/route.ts';

test('every route is found again from its address', () => {
  const routes: readonly Route[] = [
    { name: 'first' },
    { name: 'record', pass: null },
    { name: 'record', pass: 'side' },
    { name: 'record', pass: 'front' },
    { name: 'analysing' },
    { name: 'result', id: 'a b/c' },
    { name: 'report', id: 'a b/c' },
    { name: 'bench', id: 'a b/c' },
    { name: 'compare', ids: ['a b/c', 'd'] },
    { name: 'visit', ids: ['a', 'b%', 'c'] },
    { name: 'visit', ids: ['opened-a'] },
    { name: 'past' },
    { name: 'wall-test' },
    { name: 'how-to-film' },
    { name: 'about' },
    { name: 'batch' },
  ];
  for (const route of routes) expect(routeOf(hashOf(route))).toEqual(route);
});

test('an unknown address, an empty one and a result without an id are the first screen', () => {
  for (const hash of ['', '#', '#/', '#/nowhere', '#/result/', '#/result', '#/report'])
    expect(routeOf(hash)).toEqual({ name: 'first' });
});

test('a pass that nobody knows leaves the choice to the reader', () => {
  expect(routeOf('#/record/sideways')).toEqual({ name: 'record', pass: null });
});

test('walks that belong together and are too few lead to the list of walks', () => {
  for (const hash of ['#/compare/a', '#/compare/', '#/visit/a', '#/visit'])
    expect(routeOf(hash)).toEqual({ name: 'past' });
});

test('an address cut in the middle of a character names a walk that is not there', () => {
  expect(routeOf('#/result/%E0%A4')).toEqual({ name: 'result', id: '%E0%A4' });
});

describe('in a kiosk', () => {
  /** What there is of the person who stands there. */
  const OWN = new Set(['mine', 'my other']);
  const shown = (route: Route) => routeInKiosk(route, (id) => OWN.has(id));

  test.each<Route>([
    { name: 'past' },
    { name: 'batch' },
    { name: 'result', id: 'kept' },
    { name: 'report', id: 'kept' },
    { name: 'bench', id: 'mine' },
    { name: 'compare', ids: ['mine', 'kept'] },
    { name: 'compare', ids: ['kept', 'mine'] },
    { name: 'visit', ids: ['mine', 'my other', 'kept'] },
  ])('what the browser keeps of others is not reached: $name', (route) => {
    expect(shown(route)).toEqual({ name: 'first' });
  });

  test.each<Route>([
    { name: 'first' },
    { name: 'record', pass: null },
    { name: 'record', pass: 'front' },
    { name: 'analysing' },
    { name: 'wall-test' },
    { name: 'how-to-film' },
    { name: 'about' },
    { name: 'result', id: 'mine' },
    { name: 'report', id: 'mine' },
    { name: 'compare', ids: ['mine', 'my other'] },
    { name: 'visit', ids: ['my other', 'mine'] },
  ])('what is the person’s own stays: $name', (route) => {
    expect(shown(route)).toEqual(route);
  });
});

test('a taken walk is in the address; a kiosk opens none, for it is no phone', () => {
  const taken = { name: 'taken', payload: '0112' } as const;
  expect(routeOf('#/taken/0112')).toEqual(taken);
  expect(hashOf(taken)).toBe('#/taken/0112');
  expect(routeOf('#/taken')).toEqual({ name: 'taken', payload: '' });
  expect(routeInKiosk(taken, () => true)).toEqual({ name: 'first' });
});
