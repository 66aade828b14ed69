// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PointPlacedEvent } from '../../../../src/components/player/placing/point-events.ts';
import '../../../../src/components/player/video-player.ts';
import { fakeReport } from '../../../builders/fake-report.ts';
import { shown } from '../../shown.ts';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('a point to be put in its place stops the video, and is put in the frame on show', async () => {
  const report = fakeReport({ frames: 60 });
  const { element, root } = await shown('video-player', { report });
  expect(root.querySelector('point-layer')).toBeNull();
  element.goTo(1);
  root.querySelector<HTMLButtonElement>('.play')!.click();
  await element.updateComplete;
  expect(root.querySelector('.play')!.textContent).toContain('Pause');
  element.placing = { side: 'right', point: 'heel' };
  await element.updateComplete;
  expect(root.querySelector('.play')!.textContent).toContain('Play');
  const placed: PointPlacedEvent[] = [];
  element.addEventListener('point-placed', (event: PointPlacedEvent) => placed.push(event));
  const layer = root.querySelector('point-layer')!;
  await layer.updateComplete;
  const surface = layer.renderRoot.querySelector<HTMLElement>('.surface')!;
  for (const key of ['ArrowRight', 'Enter'])
    surface.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  const heel = report.landmarks.names.indexOf('right_heel');
  const seen = [report.landmarks.xPx[30]?.[heel] ?? NaN, report.landmarks.yPx[30]?.[heel] ?? NaN];
  expect(placed.map(({ change }) => change)).toEqual([
    {
      code: 'place-landmark',
      side: 'right',
      point: 'heel',
      atS: 1,
      xPx: expect.closeTo((seen[0] ?? NaN) + 1, 2) as number,
      yPx: expect.closeTo(seen[1] ?? NaN, 2) as number,
    },
  ]);
  // The arrows were the point's: the frame is still the same.
  expect(root.querySelector('output')!.textContent).toContain('31/60');
});
