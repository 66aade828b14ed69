// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { SAFETY_WORDS } from '#words/page/safety.ts';
import { STUMBLE_WORDS } from '#words/video/coach.ts';
import { Drafts } from '../../../src/app/walks/drafts.ts';
import '../../../src/components/screens/record/record-screen.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

/** A recorder of somebody who may fall, at what comes after the camera. */
async function after(phase: 'review' | 'stumble') {
  const drafts = new Drafts();
  drafts.add({ id: 'a', video: new File(['a'], 'walk.mp4'), recordedMs: 1000, release: null });
  const { element, root } = await shown('record-screen', { drafts, helperNeeded: true });
  await element.updateComplete;
  Object.assign(element, { phase: { name: phase, draft: drafts.newest } });
  await element.updateComplete;
  return root;
}

test('who may fall is told of a helper beside the video, and asked at once how they are where they stumbled', async () => {
  expect((await after('review')).textContent).toContain(SAFETY_WORDS.helperHow);
  const root = await after('stumble');
  expect(root.querySelector('.page')?.firstElementChild?.textContent).toContain(
    STUMBLE_WORDS.title,
  );
});
