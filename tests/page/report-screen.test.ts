// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import '../../src/components/report-screen.ts';
import { fakeReport } from './fake-report.ts';
import { shown } from './shown.ts';

afterEach(() => document.body.replaceChildren());

test('a note is on the paper at once, draws nothing anew, and outlives a new drawing', async () => {
  const walk = {
    id: 'walk',
    createdAtMs: 0,
    report: fakeReport(),
    clip: null,
    others: null,
    workers: null,
  };
  const { element, root } = await shown('report-screen', { walk });
  const field = root.querySelector('textarea')!;
  const onPaper = () => root.querySelector('.paper-notes')?.textContent;
  field.value = 'Walks without shoes.\nNo pain.';
  field.dispatchEvent(new InputEvent('input'));
  expect(onPaper()).toBe('Walks without shoes.\nNo pain.');
  expect(element.isUpdatePending).toBe(false);
  element.requestUpdate();
  await element.updateComplete;
  expect(onPaper()).toBe('Walks without shoes.\nNo pain.');
});

test('who reads it is not who walked: what is missing is the body height, not theirs', async () => {
  const walk = { id: 'walk', createdAtMs: 0, report: fakeReport(), clip: null };
  const { root } = await shown('report-screen', { walk: { ...walk, others: null, workers: null } });
  expect(root.textContent).toContain('Needs the body height');
  expect(root.textContent).not.toContain('your height');
});
