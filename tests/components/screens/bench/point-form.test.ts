// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { SidedPoint } from '#core/corrections/correction.ts';
import { speak } from '#words/language/locale.ts';
import { changeText } from '#words/correcting/changes.ts';
import '../../../../src/components/screens/bench/point-form.ts';
import type { PointChosenEvent } from '../../../../src/components/screens/bench/point-form.ts';
import { fakeReport } from '../../../builders/fake-report.ts';
import { shown } from '../../shown.ts';

afterEach(() => {
  document.body.replaceChildren();
  return speak('en');
});

async function pointForm(names: readonly string[] = fakeReport().landmarks.names) {
  const { element: form, root } = await shown('point-form', { names });
  const told: (SidedPoint | null)[] = [];
  form.addEventListener('point-chosen', ({ point }: PointChosenEvent) => told.push(point));
  const select = (name: string) => root.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  const choose = async (name: string, value: string) => {
    select(name).value = value;
    select(name).dispatchEvent(new Event('change'));
    await form.updateComplete;
  };
  const show = root.querySelector('button')!;
  const options = () => [...select('point').options].map(({ text }) => text.trim());
  return { form, told, choose, show, options };
}

test('a point is shown when that is asked for, another one in its place, and none any more', async () => {
  const { form, told, choose, show } = await pointForm();
  await choose('point', 'heel');
  expect(told).toEqual([]);
  show.click();
  form.shown = told[0] ?? null;
  await form.updateComplete;
  expect(show.getAttribute('aria-pressed')).toBe('true');
  await choose('side', 'right');
  show.click();
  expect(told).toEqual([{ side: 'left', point: 'heel' }, { side: 'right', point: 'heel' }, null]);
});

test('the ball of the foot is offered where the walk has it', async () => {
  const names = fakeReport().landmarks.names;
  expect((await pointForm()).options()).toEqual([
    'Left shoulder',
    'Left hip',
    'Left knee',
    'Left ankle',
    'Left heel',
    'Left toes',
  ]);
  expect((await pointForm([...names, 'left_ball'])).options().at(-1)).toBe('Ball of the left foot');
});

test('a list of changes names the point and where it went', async () => {
  const change = { code: 'place-landmark', side: 'right', point: 'knee', atS: 1.2 } as const;
  expect(changeText({ ...change, xPx: 512.34, yPx: 339.5 })).toBe(
    'Right knee, at 1.20 s: put at x = 512, y = 340 px',
  );
  await speak('es');
  expect(changeText({ ...change, xPx: 512.34, yPx: 339.5 })).toBe(
    'Rodilla derecha, en 1,20 s: puesto en x = 512, y = 340 px',
  );
});
