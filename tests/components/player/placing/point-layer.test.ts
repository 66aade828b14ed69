// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { SidedPoint } from '#core/corrections/correction.ts';
import type { PlaceChange } from '#core/corrections/correction.ts';
import type { Report } from '#core/report/report.ts';
import type { PointPlacedEvent } from '../../../../src/components/player/placing/point-events.ts';
import '../../../../src/components/player/placing/point-layer.ts';
import { WHOLE, type Zoom } from '../../../../src/components/player/zoom/zoom.ts';
import { emptyReport, plainVideo } from '../../../builders/empty-report.ts';
import { shown } from '../../shown.ts';

afterEach(() => document.body.replaceChildren());

/** Two frames of 1600x900 px; the left ankle is seen in the first alone. */
const REPORT: Report = emptyReport({
  video: plainVideo(2, { widthPx: 1600, heightPx: 900 }),
  timeS: [0, 0.1],
  landmarks: {
    names: ['left_ankle'],
    xPx: [[400], [null]],
    yPx: [[300], [null]],
    score: [[1], [0]],
  },
});
const LEFT_ANKLE: SidedPoint = { side: 'left', point: 'ankle' };

/** The layer at 100, 50 of the window and half as large as the video: the ankle is at 300, 200. */
async function layer({ frame = 0, zoom = WHOLE }: { frame?: number; zoom?: Zoom } = {}) {
  const { element, root } = await shown('point-layer', { zoom, frame, point: LEFT_ANKLE });
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 800, 450));
  element.report = REPORT;
  await element.updateComplete;
  const placed: PlaceChange[] = [];
  const left = vi.fn();
  document.body.addEventListener('point-placed', ({ change }: PointPlacedEvent) =>
    placed.push(change),
  );
  element.addEventListener('point-left', left);
  const surface = root.querySelector<HTMLElement>('.surface')!;
  const pointer = async (type: string, clientX: number, clientY: number) => {
    const event = new PointerEvent(type, {
      pointerId: 1,
      isPrimary: true,
      clientX,
      clientY,
      bubbles: true,
      composed: true,
    });
    const below = vi.fn();
    document.addEventListener(type, below, { once: true });
    surface.dispatchEvent(event);
    document.removeEventListener(type, below);
    await element.updateComplete;
    return { isForPicture: below.mock.calls.length === 1 };
  };
  const key = async (name: string, more: KeyboardEventInit = {}) => {
    surface.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    );
    await element.updateComplete;
  };
  const text = () => root.querySelector('output')?.textContent;
  const put = root.querySelector<HTMLButtonElement>('.put')!;
  return { element, root, placed, left, surface, pointer, key, text, put };
}

const at = (xPx: number, yPx: number, atS = 0) => ({
  code: 'place-landmark',
  ...LEFT_ANKLE,
  atS,
  xPx,
  yPx,
});

test('the point is shown where it was seen, by name and in px of the video', async () => {
  const { root, text, put, surface } = await layer();
  expect(text()).toBe('Left ankle: x = 400, y = 300 px');
  const { insetInlineStart, insetBlockStart } = root.querySelector<HTMLElement>('.point')!.style;
  // A quarter of the width, a third of the height.
  expect([parseFloat(insetInlineStart), parseFloat(insetBlockStart)]).toEqual([
    25,
    expect.closeTo(33.333, 2),
  ]);
  expect(put.disabled).toBe(true);
  expect(surface.getAttribute('aria-label')).toContain('arrow keys');
});

test('a pointer that takes it beside its middle moves it as far as the pointer goes; put, it is a correction', async () => {
  const { pointer, placed, put, text } = await layer();
  expect(await pointer('pointerdown', 303, 204)).toEqual({ isForPicture: false });
  await pointer('pointermove', 323, 194);
  await pointer('pointerup', 323, 194);
  await pointer('pointermove', 500, 400);
  expect(text()).toBe('Left ankle: x = 440, y = 280 px');
  expect(placed).toEqual([]);
  put.click();
  expect(placed).toEqual([at(440, 280)]);
});

test('from near it goes as far as it is seen to go', async () => {
  // Twice as large from the top left corner: a px of the window is a px of the video, the ankle at 500, 350.
  const { pointer, text } = await layer({ zoom: { scale: 2, x: 0, y: 0 } });
  await pointer('pointerdown', 500, 350);
  await pointer('pointermove', 507, 339);
  expect(text()).toBe('Left ankle: x = 407, y = 289 px');
});

test('what a pointer does away from the point is for the picture', async () => {
  const { pointer, text, put } = await layer();
  expect(await pointer('pointerdown', 330, 200)).toEqual({ isForPicture: true });
  expect(await pointer('pointermove', 340, 210)).toEqual({ isForPicture: true });
  expect(await pointer('pointerup', 340, 210)).toEqual({ isForPicture: true });
  expect(text()).toBe('Left ankle: x = 400, y = 300 px');
  expect(put.disabled).toBe(true);
});

test('it does not leave the picture', async () => {
  const { pointer, key, text } = await layer();
  await pointer('pointerdown', 300, 200);
  await pointer('pointermove', -900, 2000);
  expect(text()).toBe('Left ankle: x = 0, y = 900 px');
  await pointer('pointerup', -900, 2000);
  await key('ArrowLeft');
  expect(text()).toBe('Left ankle: x = 0, y = 900 px');
});

test('an arrow key moves it by a px of the video, with Shift by ten, and Enter puts it there', async () => {
  const { key, placed, text } = await layer();
  await key('ArrowRight');
  await key('ArrowRight');
  await key('ArrowDown');
  await key('ArrowUp', { shiftKey: true });
  await key('ArrowLeft', { shiftKey: true });
  expect(text()).toBe('Left ankle: x = 392, y = 291 px');
  await key('Enter');
  expect(placed).toEqual([at(392, 291)]);
});

test('Escape takes back what is not put yet, and once more leaves the point', async () => {
  const { key, text, placed, left } = await layer();
  await key('ArrowRight');
  await key('Escape');
  expect(text()).toBe('Left ankle: x = 400, y = 300 px');
  await key('Enter');
  expect(placed).toEqual([]);
  expect(left).not.toHaveBeenCalled();
  await key('Escape');
  expect(left).toHaveBeenCalledOnce();
});

test('where it was not seen, it is put where it is pressed, or goes from the middle of the view by keys', async () => {
  const pressed = await layer({ frame: 1 });
  expect(pressed.text()).toBe('Left ankle: not seen in this frame. Press where it is.');
  expect(pressed.root.querySelector('.point')).toBeNull();
  await pressed.pointer('pointerdown', 150, 100);
  await pressed.pointer('pointerup', 150, 100);
  pressed.put.click();
  expect(pressed.placed).toEqual([at(100, 100, 0.1)]);
  const byKeys = await layer({ frame: 1 });
  await byKeys.key('ArrowRight');
  expect(byKeys.text()).toBe('Left ankle: x = 801, y = 450 px');
});

test('another frame, or the walk measured anew, shows where the point is there', async () => {
  const { element, key, text } = await layer();
  await key('ArrowRight');
  element.frame = 1;
  await element.updateComplete;
  element.frame = 0;
  await element.updateComplete;
  expect(text()).toBe('Left ankle: x = 400, y = 300 px');
  await key('ArrowRight');
  element.report = { ...REPORT, landmarks: { ...REPORT.landmarks, xPx: [[410], [null]] } };
  await element.updateComplete;
  expect(text()).toBe('Left ankle: x = 410, y = 300 px');
});
