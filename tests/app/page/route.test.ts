import { expect, test } from 'vitest';
import { hashOf, routeOf, type Route } from '../../../src/app/page/route.ts';

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
    { name: 'visit-report', ids: ['a', 'b%'] },
    { name: 'visit-report', ids: ['opened-a'] },
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
  for (const hash of ['#/compare/a', '#/compare/', '#/visit/a', '#/visit', '#/visit-report/a'])
    expect(routeOf(hash)).toEqual({ name: 'past' });
});

test('an address cut in the middle of a character names a walk that is not there', () => {
  expect(routeOf('#/result/%E0%A4')).toEqual({ name: 'result', id: '%E0%A4' });
});

test('a taken walk is in the address', () => {
  const taken = { name: 'taken', payload: '0112' } as const;
  expect(routeOf('#/taken/0112')).toEqual(taken);
  expect(hashOf(taken)).toBe('#/taken/0112');
  expect(routeOf('#/taken')).toEqual({ name: 'taken', payload: '' });
});
