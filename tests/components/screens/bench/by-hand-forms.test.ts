// @vitest-environment happy-dom
import { render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import type { AnalysisOptions } from '#contract/analysis-api.ts';
import type { Report } from '#core/report/report.ts';
import type { Change } from '#core/corrections/correction.ts';
import { changeText } from '#words/correcting/changes.ts';
import type { ChangeMadeEvent } from '../../../../src/components/screens/bench/change-made.ts';
import { anotherWalker } from '../../../../src/components/screens/bench/another-walker.ts';
import { neutralButtons } from '../../../../src/components/screens/bench/neutral-buttons.ts';
import '../../../../src/components/screens/bench/view-form.ts';
import { fakeReport } from '../../../builders/fake-report.ts';
import { shown } from '../../shown.ts';

afterEach(() => document.body.replaceChildren());

async function viewForm(kind: 'side' | 'front') {
  const view = { ...fakeReport().view, kind, walking: 'right-to-left', facing: 'left' } as const;
  const { element: form } = await shown('view-form', { view });
  const told: Change[] = [];
  form.addEventListener('change-made', (event: ChangeMadeEvent) => told.push(event.change));
  const choose = async (name: string, value: string) => {
    const select = form.renderRoot.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await form.updateComplete;
  };
  const state = () => form.renderRoot.querySelector<HTMLButtonElement>('.state-view')!.click();
  return { form, told, choose, state };
}

test('the view is stated as it is chosen, with the direction that was seen until another is chosen', async () => {
  const { told, choose, state } = await viewForm('side');
  await choose('kind', 'oblique');
  state();
  await choose('toward', 'right');
  state();
  expect(told).toEqual([
    { code: 'view', kind: 'oblique', toward: 'left' },
    { code: 'view', kind: 'oblique', toward: 'right' },
  ]);
  expect(changeText(told[1]!)).toBe('View stated: at an angle, to the right');
});

test('toward and away there is no direction across the picture', async () => {
  const { form, told, choose, state } = await viewForm('front');
  expect(form.renderRoot.querySelector('select[name="toward"]')).toBeNull();
  await choose('kind', 'back');
  state();
  expect(told).toEqual([{ code: 'view', kind: 'back', toward: null }]);
});

test('a flat sole is of the frame on show and of one foot; where no sole is seen from the side it cannot be told', () => {
  const told: Change[] = [];
  const report = fakeReport();
  const draw = (kind: 'side' | 'front') =>
    render(
      neutralButtons({ view: { ...report.view, kind } }, 1.2, (change) => told.push(change)),
      document.body,
    );
  draw('side');
  document.body.querySelectorAll('button')[1]?.click();
  expect(told).toEqual([{ code: 'neutral-frame', side: 'right', atS: 1.2 }]);
  draw('front');
  expect(document.body.querySelector('button')).toBeNull();
});

test('another person is chosen where the video and its people are there; else it is said how, or nothing', () => {
  const several = [{ code: 'several-people', people: 2 } as const];
  const found = { people: [], walker: 0, videoLook: null };
  const crowd = { still: new Blob(), people: [], found };
  const others = { crowd, options: {} as AnalysisOptions, chosen: false };
  const draw = (walk: Parameters<typeof anotherWalker>[0], seen: Report['notices'] = several) => {
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    render(anotherWalker(walk, { notices: seen }), place);
    return place.querySelector('other-people')?.others ?? place.textContent.trim();
  };
  expect(draw({ clip: new Blob(), others })).toBe(others);
  expect(document.body.textContent).toContain('stays with this result');
  expect(draw({ clip: null, others })).toContain('open the video again');
  expect(draw({ clip: new Blob(), others: null })).toContain('open the video again');
  expect(draw({ clip: new Blob(), others: null }, [])).toBe('');
});
