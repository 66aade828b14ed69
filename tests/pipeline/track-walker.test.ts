import { describe, expect, test } from 'vitest';
import type { Finding, KnownSoFar } from '#contract/analysis-api.ts';
import { trackWalker } from '../../workers/pipeline/track-walker.ts';
import { CLIP, fakeHand, keptOf, looksIn, stretchesIn, type FakeHand } from './fake-hands.ts';

async function trackedBy(hands: readonly FakeHand[], known: KnownSoFar | null = null) {
  const findings: Finding[] = [];
  const tracked = await trackWalker(
    CLIP,
    hands.map((hand) => Promise.resolve(hand)),
    known,
    { onProgress: () => undefined, onFinding: (finding) => findings.push(finding) },
  );
  return { tracked, findings };
}

function picturesSeenBy({ searched, followed }: FakeHand): number {
  return searched.length + followed.length;
}

test('frames whose square was off are looked at twice, all others once', async () => {
  const { tracked, findings } = await trackedBy([fakeHand()]);
  const looks = looksIn(stretchesIn(findings));
  expect(new Set(looks)).toEqual(new Set([1, 2]));
  expect(tracked.decodedFrames).toBe(CLIP.timeS.length);
  expect(tracked.found.walker).toBe(0);
});

describe('a helping hand that is lost', () => {
  test('changes nothing, at whichever picture it is lost', async () => {
    const helper = fakeHand();
    const { tracked: whole } = await trackedBy([fakeHand(), helper]);
    expect(helper.searched.length).toBeGreaterThan(2);
    for (let life = 0; life < picturesSeenBy(helper); life += 3) {
      const { tracked } = await trackedBy([fakeHand(), fakeHand(life)]);
      expect(tracked, `lost after ${life} pictures`).toEqual(whole);
    }
  });

  test('may be the first of the two as well', async () => {
    const { tracked: whole } = await trackedBy([fakeHand()]);
    for (const life of [0, 5, 20, 60]) {
      const { tracked } = await trackedBy([fakeHand(life), fakeHand()]);
      expect(tracked).toEqual(whole);
    }
  });

  test('leaves to the others only what it had not handed over', async () => {
    const other = fakeHand();
    const { findings } = await trackedBy([fakeHand(40), other]);
    // No frame comes a third time: the first look and, where the square was off, the second.
    expect(Math.max(...looksIn(stretchesIn(findings)))).toBe(2);
    expect(Math.min(...looksIn(stretchesIn(findings)))).toBe(1);
    expect(other.followed.length).toBeLessThan(2 * CLIP.timeS.length);
  });

  test('is the end when it was the last one', async () => {
    await expect(trackedBy([fakeHand(30), fakeHand(40)])).rejects.toThrow('lost');
  });
});

describe('going on from what was kept', () => {
  test('gives the same after every finding, and looks at nothing twice that was kept', async () => {
    const { tracked: whole, findings: all } = await trackedBy([fakeHand()]);
    for (let kept = 1; kept <= all.length; kept++) {
      const known = keptOf(all.slice(0, kept));
      const hand = fakeHand();
      const { tracked, findings } = await trackedBy([hand], known);
      expect(tracked, `after ${kept} findings`).toEqual(whole);
      expect(hand.searched).toEqual([]);
      const looks = looksIn([...(known?.followed ?? []), ...stretchesIn(findings)]);
      expect(looks, `after ${kept} findings`).toEqual(looksIn(stretchesIn(all)));
    }
  });

  test('does the same with several hands, whoever had done what', async () => {
    const { tracked: whole, findings: all } = await trackedBy([fakeHand(), fakeHand(), fakeHand()]);
    for (let kept = 1; kept <= all.length; kept++) {
      const hands = [fakeHand(), fakeHand()];
      const { tracked } = await trackedBy(hands, keptOf(all.slice(0, kept)));
      expect(tracked, `after ${kept} findings`).toEqual(whole);
    }
  });

  test('begins with the walker alone where another person was chosen', async () => {
    const { tracked: whole } = await trackedBy([fakeHand()]);
    const hand = fakeHand();
    const { tracked } = await trackedBy([hand], { found: whole.found, followed: [] });
    expect(tracked).toEqual(whole);
    expect(hand.searched).toEqual([]);
  });
});
