import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Finding, KnownSoFar } from '#contract/analysis-api.ts';
import { trackWalker } from '../../../workers/pipeline/track-walker.ts';
import {
  CLIP,
  fakeAnalyser,
  keptOf,
  looksIn,
  stretchesIn,
  type FakeAnalyser,
} from './fake-analysers.ts';

async function trackedBy(analysers: readonly FakeAnalyser[], known: KnownSoFar | null = null) {
  const findings: Finding[] = [];
  const tracked = await trackWalker({
    clip: CLIP,
    analysers: analysers.map((analyser) => Promise.resolve(analyser)),
    known,
    onProgress: () => undefined,
    onFinding: (finding) => findings.push(finding),
  });
  return { tracked, findings };
}

/** Node compares the thousands of numbers of a track a hundred times as quickly as an assertion does. */
function expectSame(tracked: unknown, whole: unknown, when: string) {
  expect(isDeepStrictEqual(tracked, whole), when).toBe(true);
}

function picturesSeenBy({ searched, followed }: FakeAnalyser): number {
  return searched.length + followed.length;
}

test('frames whose square was off are looked at twice, all others once', async () => {
  const { tracked, findings } = await trackedBy([fakeAnalyser()]);
  const looks = looksIn(stretchesIn(findings));
  expect(new Set(looks)).toEqual(new Set([1, 2]));
  expect(tracked.decodedFrames).toBe(CLIP.timeS.length);
  expect(tracked.found.walker).toBe(0);
});

describe('a helping analyser that is lost', () => {
  test('changes nothing, at whichever picture it is lost', async () => {
    const analyser = fakeAnalyser();
    const { tracked: whole } = await trackedBy([fakeAnalyser(), analyser]);
    expect(analyser.searched.length).toBeGreaterThan(2);
    for (let life = 0; life < picturesSeenBy(analyser); life += 3) {
      const { tracked } = await trackedBy([fakeAnalyser(), fakeAnalyser(life)]);
      expectSame(tracked, whole, `lost after ${life} pictures`);
    }
  });

  test('may be the first of the two as well', async () => {
    const { tracked: whole } = await trackedBy([fakeAnalyser()]);
    for (const life of [0, 5, 20, 60]) {
      const { tracked } = await trackedBy([fakeAnalyser(life), fakeAnalyser()]);
      expectSame(tracked, whole, `lost after ${life} pictures`);
    }
  });

  test('leaves to the others only what it had not handed over', async () => {
    const other = fakeAnalyser();
    const { findings } = await trackedBy([fakeAnalyser(40), other]);
    // No frame comes a third time: the first look and, where the square was off, the second.
    expect(Math.max(...looksIn(stretchesIn(findings)))).toBe(2);
    expect(Math.min(...looksIn(stretchesIn(findings)))).toBe(1);
    expect(other.followed.length).toBeLessThan(2 * CLIP.timeS.length);
  });

  test('is the end when it was the last one', async () => {
    await expect(trackedBy([fakeAnalyser(30), fakeAnalyser(40)])).rejects.toThrow('lost');
  });
});

describe('going on from what was kept', () => {
  test('gives the same after every finding, and looks at nothing twice that was kept', async () => {
    const { tracked: whole, findings: all } = await trackedBy([fakeAnalyser()]);
    for (let kept = 1; kept <= all.length; kept++) {
      const known = keptOf(all.slice(0, kept));
      const analyser = fakeAnalyser();
      const { tracked, findings } = await trackedBy([analyser], known);
      expectSame(tracked, whole, `after ${kept} findings`);
      expect(analyser.searched).toEqual([]);
      const looks = looksIn([...(known?.followed ?? []), ...stretchesIn(findings)]);
      expect(looks, `after ${kept} findings`).toEqual(looksIn(stretchesIn(all)));
    }
  });

  test('does the same with several analysers, whoever had done what', async () => {
    const { tracked: whole, findings: all } = await trackedBy([
      fakeAnalyser(),
      fakeAnalyser(),
      fakeAnalyser(),
    ]);
    for (let kept = 1; kept <= all.length; kept++) {
      const analysers = [fakeAnalyser(), fakeAnalyser()];
      const { tracked } = await trackedBy(analysers, keptOf(all.slice(0, kept)));
      expectSame(tracked, whole, `after ${kept} findings`);
    }
  });

  test('begins with the walker alone where another person was chosen', async () => {
    const { tracked: whole } = await trackedBy([fakeAnalyser()]);
    const analyser = fakeAnalyser();
    const { tracked } = await trackedBy([analyser], { found: whole.found, followed: [] });
    expect(tracked).toEqual(whole);
    expect(analyser.searched).toEqual([]);
  });
});
