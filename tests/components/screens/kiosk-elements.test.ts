// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { UNASKED } from '#core/safety/assess-safety.ts';
import '../../../src/components/parts/film-settings.ts';
import '../../../src/components/screens/first/first-screen.ts';
import '../../../src/components/screens/about/guide-screen.ts';
import '../../../src/components/screens/plan/plan-section.ts';
import '../../../src/components/screens/result/result-screen.ts';
import '../../../src/components/screens/safety/safety-screen.ts';
import '../../../src/components/screens/wall-test/wall-test-screen.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { shown } from '../shown.ts';

vi.mock('../../../src/app/page/kiosk.ts', () => ({ KIOSK: true }));

afterEach(() => document.body.replaceChildren());

/** Everything that an element shows, with what is inside the elements in it. */
function textOf(root: ParentNode): string {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : [textOf(shadowRoot)],
  );
  return [root.textContent, ...inside].join(' ');
}

test('a file dropped on a kiosk is refused', async () => {
  const { element, root } = await shown('first-screen', {});
  const heard = vi.fn();
  element.addEventListener('film-chosen', heard);
  element.addEventListener('report-opened', heard);
  for (const name of ['walk.mp4', 'walk.report.json']) {
    const drop = new Event('drop', { cancelable: true, bubbles: true });
    Object.assign(drop, { dataTransfer: { files: [new File(['x'], name)] } });
    root.querySelector('.page')?.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
  }
  expect(heard).not.toHaveBeenCalled();
});

test('no screen of a kiosk opens the files of the device', async () => {
  for (const name of ['first-screen', 'wall-test-screen'] as const) {
    const { root } = await shown(name, {});
    expect(root.querySelectorAll('input[type=file], wall-clip')).toHaveLength(0);
  }
});

test('a kiosk has no settings of a laboratory, and films as if all were left as it is', async () => {
  const { element, root } = await shown('film-settings', {});
  expect(textOf(root)).not.toMatch(/Model|Best: |Quickest|frames a second/i);
  expect(element.optionsFor('walk.mp4')).toMatchObject({ model: 'full', trueFps: null });
});

test('nobody passes a kiosk’s safety questions by calling themselves a professional', async () => {
  const safety = await shown('safety-screen', { safety: UNASKED });
  const plan = await shown('plan-section', { patterns: fakeReport().patterns, safety: UNASKED });
  for (const { root } of [safety, plan]) {
    expect(textOf(root)).toMatch(/None of these/);
    expect(textOf(root)).not.toMatch(/professional/);
  }
});

test('a result in a kiosk has no details for a professional, and asks for another walk, not for another place of the camera', async () => {
  const report = fakeReport();
  const walk = { id: 'a', createdAtMs: 0, report, clip: null, others: null, workers: null };
  const { element, root } = await shown('result-screen', { walk });
  // All that is folded is drawn for paper.
  window.dispatchEvent(new Event('beforeprint'));
  await element.updateComplete;
  await root.querySelector('film-advice')?.updateComplete;
  expect(root.querySelector('#professional')).toBeNull();
  expect(textOf(root)).not.toMatch(/put the camera/i);
  expect(textOf(root)).toContain('walk straight towards the camera');
});

test('how to film says nothing in a kiosk of a camera that the walker would have to put up', async () => {
  const { root } = await shown('guide-screen', {});
  expect(textOf(root)).not.toMatch(/phone|shelf|tripod|1080p|put the camera|where to put/i);
  expect(textOf(root)).toMatch(/walk straight past the camera/i);
});
