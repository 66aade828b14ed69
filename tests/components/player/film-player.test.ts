// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Report } from '#core/report/report.ts';
import '../../../src/components/player/film-player.ts';
import type { FilmPlayer } from '../../../src/components/player/film-player.ts';
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
  const { element, root } = await shown('film-player', { report });
  const play = root.querySelector<HTMLButtonElement>('.play')!;
  const place = () => root.querySelector('output')!.textContent;
  return { element, root, play, place };
}

async function drawnAt(element: FilmPlayer, ...timesMs: readonly number[]) {
  for (const nowMs of timesMs) draw(nowMs);
  await element.updateComplete;
}

test('without its film the lines play alone, and it is said why', async () => {
  const { element, root, play, place } = await player();
  expect(root.querySelector('.no-film')?.textContent).toContain('did not come with this result');
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

test('lines of slow motion play as slowly as its film would', async () => {
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
  expect(root.querySelector('.no-film')?.textContent).toContain('Neither the video nor the lines');
});

test('other numbers of the same film leave it where it is', async () => {
  const report = fakeReport({ frames: 60 });
  const { element, place } = await player(report);
  element.goTo(1);
  element.report = { ...report, filmedAt: '2026-11-03' };
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

test('keys change the speed from quarter to full, and the choice shows it', async () => {
  const { element, root } = await player();
  const speed = () => root.querySelector('select')!.selectedIndex;
  const speeds = [];
  for (const key of ['j', 'j', 'j', 'l', 'l', 'l']) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await element.updateComplete;
    speeds.push(speed());
  }
  expect(speeds).toEqual([1, 2, 2, 1, 0, 0]);
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
