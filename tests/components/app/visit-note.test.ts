// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { WalkLibrary } from '../../../src/app/walks/walk-library.ts';
import '../../../src/components/app/visit-note.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

test('the day of all videos of a visit can be typed where they are told to be of one, and not be emptied', async () => {
  const member = { atMs: new Date(2026, 10, 3, 14).getTime(), day: '2026-11-03', key: 'visit' };
  const members = ['side', 'front'].map((id) => ({ ...member, id, name: `${id}.mp4` }));
  const library: Pick<WalkLibrary, 'visitWith' | 'mayJoin'> = {
    visitWith: () => members,
    mayJoin: () => false,
  };
  const { element, root } = await shown('visit-note', { library, ids: ['side', 'front'] });
  const typed: unknown[] = [];
  element.addEventListener('visit-day-typed', ({ ids, day }) => typed.push([ids, day]));
  const field = root.querySelector<HTMLInputElement>('input[type=date]')!;
  expect(field.value).toBe('2026-11-03');
  for (const value of ['', '2026-10-01']) {
    field.value = value;
    field.dispatchEvent(new Event('change'));
  }
  expect(typed).toEqual([[['side', 'front'], '2026-10-01']]);
});
