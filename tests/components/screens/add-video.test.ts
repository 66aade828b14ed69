// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { PlayerFacts } from '#core/video/video-misfit.ts';
import '../../../src/components/screens/result/add-video.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

const VIDEO = new File(['video'], 'DSC_0042.mp4', { type: 'video/mp4' });
/** What the player tells of the video of the report: five seconds of 1280 x 720. */
const RIGHT: PlayerFacts = { widthPx: 1280, heightPx: 720, durationS: 5 };

/** Chooses a video of which the player tells this. What was taken, and what is said. */
async function choose(facts: PlayerFacts | null) {
  const factsOf = () => Promise.resolve(facts);
  const { element, root } = await shown('add-video', { report: fakeReport(), factsOf });
  let taken: File | null = null;
  element.addEventListener('video-added', ({ video }) => (taken = video));
  const input = root.querySelector('input')!;
  Object.defineProperty(input, 'files', { value: [VIDEO] });
  input.dispatchEvent(new Event('change'));
  const told = () => root.querySelector('[role=alert]')?.textContent ?? '';
  await vi.waitFor(() => expect(taken !== null || told() !== '').toBe(true));
  return { taken, told: told() };
}

test('the video of a result is taken, whatever it is called now', async () => {
  expect(await choose(RIGHT)).toEqual({ taken: VIDEO, told: '' });
});

test('another video is not taken: it is said how it differs, and which one is wanted', async () => {
  const shape = await choose({ ...RIGHT, widthPx: 720, heightPx: 1280 });
  expect(shape.taken).toBeNull();
  expect(shape.told).toContain('its picture is 720 × 1280');
  expect(shape.told).toContain('fake walk.mp4');
  const duration = await choose({ ...RIGHT, durationS: 9 });
  expect(duration.taken).toBeNull();
  expect(duration.told).toMatch(/lasts 9.0+ s.*one of 5.0+ s/s);
});

test('a video that this browser cannot play is not taken, as nobody can tell whether it is the one', async () => {
  const { taken, told } = await choose(null);
  expect(taken).toBeNull();
  expect(told).toContain('cannot play DSC_0042.mp4');
});
