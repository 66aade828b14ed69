import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventWithin } from '../../../src/app/analysis/video-event.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const aVideo = () => new EventTarget() as HTMLVideoElement;

test.each(['error', 'emptied'])(
  'a video that tells of %s is not waited for, and nothing holds it',
  async (over) => {
    const video = aVideo();
    const added = vi.spyOn(video, 'addEventListener');
    const came = eventWithin(video, 'loadeddata', 15_000);
    video.dispatchEvent(new Event(over));
    expect(await came).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    for (const [, , how] of added.mock.calls)
      expect(how).toMatchObject({ signal: { aborted: true } });
  },
);

test('an event in time is told, and one that does not come is waited for until the time is up', async () => {
  const video = aVideo();
  const came = eventWithin(video, 'seeked', 1000);
  video.dispatchEvent(new Event('seeked'));
  expect(await came).toBe(true);
  const late = eventWithin(video, 'seeked', 1000);
  vi.advanceTimersByTime(1000);
  expect(await late).toBe(false);
});
