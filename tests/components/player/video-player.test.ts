// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Report } from '#core/report/report.ts';
import '../../../src/components/player/video-player.ts';
import type { VideoPlayer } from '../../../src/components/player/video-player.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { shown } from '../shown.ts';

/** The screen's next picture, and its time. */
let draw: (nowMs: number) => void = () => undefined;

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (step: (nowMs: number) => void) => {
    draw = step;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => (draw = () => undefined));
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function player(report: Report = fakeReport({ frames: 60 })) {
  const { element, root } = await shown('video-player', { report });
  const play = root.querySelector<HTMLButtonElement>('.play')!;
  const place = () => root.querySelector('output')!.textContent;
  return { element, root, play, place };
}

async function pressed(element: VideoPlayer, key: string, more: KeyboardEventInit = {}) {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  await element.updateComplete;
}

async function drawnAt(element: VideoPlayer, ...timesMs: readonly number[]) {
  for (const nowMs of timesMs) draw(nowMs);
  await element.updateComplete;
}

test('without its video the lines play alone, and it is said why', async () => {
  const { element, root, play, place } = await player();
  expect(root.querySelector('.no-video')?.textContent).toContain('did not come with this result');
  play.click();
  await drawnAt(element, 1000, 1500);
  // Half a second at 30 pictures a second: picture 15, counted from 0.
  expect(place()).toContain('16/60');
  expect(play.textContent).toContain('Pause');
  play.click();
  await drawnAt(element, 2500);
  expect(place()).toContain('16/60');
  expect(play.textContent).toContain('Play');
});

test('lines that play alone stop at the end, and begin again from there', async () => {
  const { element, play, place } = await player();
  play.click();
  await drawnAt(element, 1000, 9000);
  expect(place()).toContain('60/60');
  expect(play.textContent).toContain('Play');
  play.click();
  await drawnAt(element, 10_000, 10_100);
  expect(place()).toContain('4/60');
});

test('lines of slow motion play as slowly as its video would', async () => {
  const report = fakeReport({ frames: 60 });
  const video = { ...report.video, timeScale: 0.125 };
  const { element, play, place } = await player({ ...report, video });
  play.click();
  await drawnAt(element, 0, 800);
  // A tenth of a second of real time: picture 3, counted from 0.
  expect(place()).toContain('4/60');
});

test('a result that came without lines, too, says so', async () => {
  const report = fakeReport({ frames: 60 });
  const none = { ...report.landmarks, xPx: [], yPx: [], score: [] };
  const { root } = await player({ ...report, landmarks: none });
  expect(root.querySelector('.no-video')?.textContent).toContain('Neither the video nor the lines');
});

test('other numbers of the same video leave it where it is', async () => {
  const report = fakeReport({ frames: 60 });
  const { element, place } = await player(report);
  element.goTo(1);
  element.report = { ...report, filmedAt: '2026-11-03' };
  await element.updateComplete;
  expect(place()).toContain('31/60');
  // Measured again: nothing of it is the same object.
  element.report = structuredClone(report);
  await element.updateComplete;
  expect(place()).toContain('31/60');
});

test('keys go from one moment of a step to the next, and stop there', async () => {
  const report = fakeReport({ frames: 60 });
  const none = { initialContactS: [], heelOffS: [], toeOffS: [] };
  report.events = { left: { ...none, heelOffS: [0.3] }, right: { ...none, toeOffS: [1] } };
  const { element, play, place } = await player(report);
  const press = async (key: string) => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await element.updateComplete;
  };
  await press('k');
  expect(play.textContent).toContain('Pause');
  await press('n');
  expect(place()).toContain('10/60');
  expect(play.textContent).toContain('Play');
  await press('n');
  expect(place()).toContain('31/60');
  await press('n');
  expect(place()).toContain('31/60');
  await press('p');
  expect(place()).toContain('10/60');
});

test('digits choose the speed from an eighth to double, and the choice shows it', async () => {
  const { element, root } = await player();
  const speeds = [];
  for (const key of ['1', '2', '3', '4', '5']) {
    await pressed(element, key);
    speeds.push(root.querySelector('select')!.value);
  }
  expect(speeds).toEqual(['0.125', '0.25', '0.5', '1', '2']);
});

test('J plays backward and L forward, the same key again goes faster, and K stops', async () => {
  const { element, root, play, place } = await player();
  element.goTo(1);
  await pressed(element, 'j');
  await drawnAt(element, 1000, 1200);
  // A fifth of a second at 30 frames a second before frame 30, counted from 0.
  expect(place()).toContain('25/60');
  await pressed(element, 'j');
  expect(root.querySelector('select')!.value).toBe('2');
  await drawnAt(element, 1300);
  expect(place()).toContain('19/60');
  await pressed(element, 'l');
  await drawnAt(element, 2000, 2100);
  expect(place()).toContain('25/60');
  await pressed(element, 'k');
  expect(play.textContent).toContain('Play');
  await drawnAt(element, 3000);
  expect(place()).toContain('25/60');
});

test('played backward, the lines stop at the start, and begin again from the end', async () => {
  const { element, play, place } = await player();
  element.goTo(0.5);
  await pressed(element, 'j');
  await drawnAt(element, 1000, 3000);
  expect(place()).toContain('1/60');
  expect(play.textContent).toContain('Play');
  await pressed(element, 'j');
  await drawnAt(element, 4000, 4100);
  expect(place()).toContain('57/60');
});

test('a long step has as many frames as the reader says', async () => {
  const { element, root, place } = await player();
  const field = root.querySelector<HTMLInputElement>('.tools input[type="number"]')!;
  await pressed(element, 'ArrowRight', { shiftKey: true, code: 'ArrowRight' });
  expect(place()).toContain('6/60');
  field.value = '12';
  field.dispatchEvent(new Event('change'));
  await pressed(element, 'ArrowRight', { shiftKey: true, code: 'ArrowRight' });
  expect(place()).toContain('18/60');
  field.value = '5000';
  field.dispatchEvent(new Event('change'));
  expect(field.value).toBe('12');
});

test('what is drawn is remembered by the next player, until the page is loaded anew', async () => {
  const { root, element } = await player();
  const gridIn = (tree: ParentNode) =>
    [...tree.querySelectorAll<HTMLInputElement>('.tools .check input')].at(-1)!;
  gridIn(root).click();
  element.remove();
  const next = await player();
  expect(gridIn(next.root).checked).toBe(true);
  gridIn(next.root).click();
});

test('closer and wider change what is on show, and move no frame', async () => {
  const { element, root, place } = await player();
  const transform = () => root.querySelector<HTMLElement>('.zoomed')!.style.transform;
  await pressed(element, '+');
  await pressed(element, 'd');
  // Half as much again: the middle two thirds, then a fifth of those to the right.
  expect(transform()).toBe('scale(1.5) translate(-30.000%, -16.667%)');
  await pressed(element, '0');
  expect(transform()).toMatch(/^scale\(1\) translate\(-?0.000%, -?0.000%\)$/);
  expect(place()).toContain('1/60');
});

test('a key that is held down plays or stops once, and still does not scroll the page', async () => {
  const { element, play } = await player();
  const press = (repeat: boolean) =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true, repeat }),
    );
  const scrolls = [press(false), press(true), press(true)];
  await element.updateComplete;
  expect(play.textContent).toContain('Pause');
  expect(scrolls).toEqual([false, false, false]);
});

test('whoever does not want the keys on the whole page has them in the player alone', async () => {
  const { element, root, place } = await player();
  const choice = root.querySelector<HTMLInputElement>('.keys input')!;
  choice.checked = false;
  choice.dispatchEvent(new Event('change'));
  const press = async (target: Element) => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true, composed: true }));
    await element.updateComplete;
  };
  await press(document.body);
  expect(place()).toContain('1/60');
  await press(root.querySelector('.play')!);
  expect(place()).toContain('2/60');
});

test('a player that is gone takes no keys', async () => {
  const { element, place } = await player();
  element.remove();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }));
  document.body.append(element);
  await element.updateComplete;
  expect(place()).toContain('1/60');
});

test('a picture that is moved from outside does not play by itself when it is pressed', async () => {
  const clip = new Blob(['a video']);
  const plays = async (bare: boolean) => {
    const { root } = await shown('video-player', { report: fakeReport(), clip, bare });
    const video = root.querySelector('video')!;
    const play = vi.spyOn(video, 'play');
    video.click();
    return play.mock.calls.length;
  };
  expect(await plays(false)).toBe(1);
  expect(await plays(true)).toBe(0);
});
