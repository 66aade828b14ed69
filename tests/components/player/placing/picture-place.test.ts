import { expect, test } from 'vitest';
import {
  boxPlace,
  videoPlace,
  within,
  type PictureView,
} from '../../../../src/components/player/placing/picture-place.ts';
import { WHOLE } from '../../../../src/components/player/zoom/zoom.ts';

const WIDE = { widthPx: 1600, heightPx: 900 };
const TALL = { widthPx: 300, heightPx: 600 };
const BOX = { widthPx: 800, heightPx: 600 };

const view = (change: Partial<PictureView>): PictureView => ({
  box: BOX,
  video: WIDE,
  zoom: WHOLE,
  ...change,
});

test('a wide video in a box is half as large, between bars above and below of 75 px', () => {
  const whole = view({});
  expect(videoPlace(whole, { x: 0, y: 75 })).toEqual({ x: 0, y: 0 });
  expect(videoPlace(whole, { x: 400, y: 300 })).toEqual({ x: 800, y: 450 });
  expect(videoPlace(whole, { x: 800, y: 525 })).toEqual({ x: 1600, y: 900 });
  expect(boxPlace(whole, { x: 200, y: 100 })).toEqual({ x: 100, y: 125 });
});

test('a tall video is as large as the box is high, between bars of 250 px', () => {
  const whole = view({ video: TALL });
  expect(videoPlace(whole, { x: 250, y: 0 })).toEqual({ x: 0, y: 0 });
  expect(boxPlace(whole, { x: 300, y: 600 })).toEqual({ x: 550, y: 600 });
});

test('from near, a px of the box is less of the video, and the view begins where it was moved to', () => {
  const near = view({ zoom: { scale: 2, x: 0.25, y: 0.25 } });
  // The view begins at 200, 150 of the box: 75 below the upper bar, 400 and 150 px into the video.
  expect(videoPlace(near, { x: 0, y: 0 })).toEqual({ x: 400, y: 150 });
  const { x, y } = videoPlace(near, { x: 10, y: 20 });
  expect([x, y]).toEqual([expect.closeTo(410, 9), expect.closeTo(170, 9)]);
  expect(boxPlace(near, { x: 410, y: 170 })).toEqual({ x: 10, y: 20 });
});

test('a place beside the picture is taken to its edge', () => {
  expect(within(WIDE, { x: -3, y: 901 })).toEqual({ x: 0, y: 900 });
  expect(within(WIDE, { x: 1601, y: -1 })).toEqual({ x: 1600, y: 0 });
  expect(within(WIDE, { x: 5, y: 6 })).toEqual({ x: 5, y: 6 });
});
