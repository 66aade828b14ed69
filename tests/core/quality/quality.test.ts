import { describe, expect, test } from 'vitest';
import { assessQuality, type ClipFacts } from '#core/quality/assess-quality.ts';
import { CHECK_IDS, type CheckId } from '#core/report/ids.ts';
import type { WalkSignals } from '#core/walk/walk-signals.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import { viewOf } from '#core/view/view.ts';
import { walkSignals } from '#core/walk/walk-signals.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';
import { reportOf, signalsOf, VIEWS } from '../../builders/walk-report.ts';

const GOOD: ClipFacts = {
  meanFps: 60,
  swappedShare: 0,
  unevenness: 0,
  repeatedShare: 0,
  hiddenShare: 0,
  fewestStrides: 3,
  cameraShiftPerS: 0,
  meanLuma: 140,
  swingSharpness: 1,
  speedUntold: true,
};
const WALK = signalsOf({ fps: 60, durationS: 4.5 });

const scoreOf = (facts: Partial<ClipFacts>, signals: WalkSignals = WALK) =>
  assessQuality(signals, { ...GOOD, ...facts }).score;

function checkOf(id: CheckId, facts: Partial<ClipFacts>, signals: WalkSignals = WALK) {
  return assessQuality(signals, { ...GOOD, ...facts }).checks.find((check) => check.id === id);
}

describe('the quality of a clip', () => {
  test('has every check once, each with its value and limit', () => {
    const { checks } = assessQuality(WALK, GOOD);
    expect(checks.map(({ id }) => id).toSorted()).toEqual([...CHECK_IDS].toSorted());
    for (const { value, limit } of checks) {
      expect(Number.isFinite(value)).toBe(true);
      expect(Number.isFinite(limit)).toBe(true);
    }
  });

  test('is 100 where nothing is to be warned of', () => {
    expect(assessQuality(WALK, GOOD).checks.every(({ status }) => status === 'ok')).toBe(true);
    expect(scoreOf({})).toBe(100);
  });

  test('is the weakest of the factors, not their product', () => {
    const [slow, mixed] = [scoreOf({ meanFps: 25 }), scoreOf({ swappedShare: 0.3 })];
    expect(slow).toBeLessThan(100);
    expect(mixed).toBeLessThan(100);
    expect(scoreOf({ meanFps: 25, swappedShare: 0.3 })).toBe(Math.min(slow, mixed));
  });

  test('never rises when a factor gets worse', () => {
    const byRate = [5, 9, 12, 20, 30, 44, 50, 240].map((meanFps) => scoreOf({ meanFps }));
    expect(byRate).toEqual(byRate.toSorted((a, b) => a - b));
    const bySwaps = [0, 0.1, 0.15, 0.3, 0.41, 0.9].map((swappedShare) => scoreOf({ swappedShare }));
    expect(bySwaps).toEqual(bySwaps.toSorted((a, b) => b - a));
  });

  test('is between 50 and 90 for a warning and below 50 for a block', () => {
    for (const meanFps of [11, 20, 30, 44]) {
      expect(checkOf('frame-rate', { meanFps })?.status).toBe('warn');
      expect(scoreOf({ meanFps })).toBeGreaterThanOrEqual(50);
      expect(scoreOf({ meanFps })).toBeLessThanOrEqual(90);
    }
    expect(checkOf('frame-rate', { meanFps: 6 })?.status).toBe('block');
    expect(scoreOf({ meanFps: 6 })).toBeLessThan(50);
  });

  test('a value that cannot be had blocks and is null, not zero', () => {
    const check = checkOf('frame-rate', { meanFps: NaN });
    expect(check).toMatchObject({ status: 'block', value: null });
    expect(scoreOf({ meanFps: NaN })).toBe(0);
  });

  test('a small walker warns and does not block, a tiny one blocks', () => {
    const size = (distanceM: number) =>
      checkOf('person-size', {}, signalsOf({ distanceM, durationS: 4.5 }))?.status;
    expect([5, 8, 20].map(size)).toEqual(['ok', 'warn', 'block']);
  });

  test('counts the strides of the leg that has fewer', () => {
    const check = checkOf('accepted-cycles', { fewestStrides: 0 });
    expect(check).toMatchObject({ value: 0, status: 'block' });
  });

  test('a path aslant warns from the side', () => {
    const yaw = (headingDeg: number) =>
      checkOf('path-yaw', {}, signalsOf({ headingDeg, distanceM: 5.8 }))?.status;
    expect([0, 17, 40].map(yaw)).toEqual(['ok', 'warn', 'warn']);
  });

  test('feet outside the picture are noticed', () => {
    const check = checkOf('feet-in-frame', {}, signalsOf({ asideM: 2.6 }));
    expect(check?.value).toBeGreaterThan(0.2);
    expect(check?.status).not.toBe('ok');
  });

  test('a view that is unsure blocks, and no pattern is called', () => {
    const report = reportOf({ backwards: true });
    expect(report.quality.score).toBe(0);
    expect(report.patterns.every(({ grade }) => grade === 'cannot-tell')).toBe(true);
  });

  test('the front and the back are judged by their own best direction', () => {
    for (const view of ['front', 'back'] as const) {
      expect(checkOf('path-yaw', {}, signalsOf(VIEWS[view]))?.value).toBeLessThan(5);
    }
  });
});

describe('what the pictures tell', () => {
  test('limits patterns as it is, and is rounded for the report alone', () => {
    // 45 frames a second warn and 10 block: (45 - 27.15) / 35 is 0.51 of the way from 90 to 50, which is 69.6.
    const facts = { ...GOOD, meanFps: 27.15 };
    expect(assessQuality(WALK, facts).score).toBeCloseTo(69.6, 9);
    const at = (meanFps: number) => {
      const { quality, patterns } = reportOf({ durationS: 4.5 }, { meanFps });
      const caps = patterns.flatMap(({ evidence }) => evidence.map(({ cap }) => cap));
      return { score: quality.score, mayBePresent: caps.includes('present') };
    };
    expect(at(27.15)).toEqual({ score: 70, mayBePresent: false });
    expect(at(27.6)).toEqual({ score: 70, mayBePresent: true });
  });

  test('checks come weakest first: the first one made the score', () => {
    const { checks, score } = assessQuality(WALK, { ...GOOD, meanFps: 40, cameraShiftPerS: 0.02 });
    expect(checks.slice(0, 2).map(({ id }) => id)).toEqual(['camera-still', 'frame-rate']);
    expect(score).toBe(scoreOf({ cameraShiftPerS: 0.02 }));
  });

  test('a background that moves by one percent a second warns, by three it blocks', () => {
    const status = (cameraShiftPerS: number) =>
      checkOf('camera-still', { cameraShiftPerS })?.status;
    expect([0, 0.009, 0.011, 0.031].map(status)).toEqual(['ok', 'ok', 'warn', 'block']);
    expect(scoreOf({ cameraShiftPerS: 0.031 })).toBe(0);
  });

  test('somebody in front for long blocks, for a moment does not', () => {
    const status = (hiddenShare: number) => checkOf('walker-alone', { hiddenShare })?.status;
    expect([0, 0.05, 0.2, 0.7].map(status)).toEqual(['ok', 'ok', 'warn', 'block']);
  });

  test('dim light, a smeared foot and uneven times warn and never block', () => {
    const bad: readonly (readonly [CheckId, Partial<ClipFacts>])[] = [
      ['light', { meanLuma: 1 }],
      ['foot-sharpness', { swingSharpness: 0.01 }],
      ['even-times', { unevenness: 5 }],
    ];
    for (const [id, facts] of bad) {
      expect(checkOf(id, facts)?.status).toBe('warn');
      expect(scoreOf(facts)).toBe(50);
    }
  });

  test('pictures that repeat others do not count as pictures a second', () => {
    expect(checkOf('frame-rate', { meanFps: 60, repeatedShare: 0.5 })).toMatchObject({
      value: 30,
      status: 'warn',
    });
    expect(checkOf('repeated-pictures', { repeatedShare: 0.5 })?.status).toBe('warn');
  });

  test('what this video gives no ground for is not claimed', () => {
    const facts = { cameraShiftPerS: null, meanLuma: null, swingSharpness: null };
    const { checks, score } = assessQuality(WALK, { ...GOOD, ...facts });
    expect(checks).toHaveLength(CHECK_IDS.length - 3);
    expect(score).toBe(100);
  });
});

describe('a walk that may be slow motion', () => {
  // 120 steps a minute over the stride's seconds; the leg swings for 38 % of the stride.
  const speed = (strideS: number, facts: Partial<ClipFacts> = {}) =>
    checkOf(
      'real-speed',
      facts,
      signalsOf({ strideS, durationS: 9, headingDeg: 270, distanceM: 8 }),
    );

  test('a usual walk is played at its own speed', () => {
    expect(speed(1.1)?.status).toBe('ok');
    expect(speed(1.6)?.status).toBe('ok');
  });

  test('one of 57 steps a minute is asked about, and not blocked', () => {
    expect(speed(2.1)).toMatchObject({ status: 'warn', limit: 70 });
    expect(speed(2.1)?.value).toBeCloseTo(57.1, 0);
  });

  test('nothing is asked where the file or a person said how quick it was', () => {
    expect(speed(2.1, { speedUntold: false })).toBeUndefined();
  });

  test('slow walkers stand long and swing quickly: they are not asked', () => {
    const slow = signalsOf({ strideS: 2.1, durationS: 9, distanceM: 8 });
    const contacts = [0.5, 2.6, 4.7];
    const quick = {
      initialContactS: contacts,
      heelOffS: [],
      toeOffS: contacts.map((t) => t - 0.5),
    };
    const walker = { ...slow, events: { left: quick, right: quick } };
    expect(checkOf('real-speed', {}, walker)).toBeUndefined();
    expect(checkOf('real-speed', {}, slow)?.status).toBe('warn');
  });
});

describe('a picture of another shape than the world', () => {
  /** A walk in a picture squeezed to a share of its width. */
  function squeezed(share: number, headingDeg = 0): WalkSignals {
    const { track } = syntheticWalk({ headingDeg, distanceM: 5.8, durationS: 4.5 });
    const narrow = {
      ...track,
      widthPx: share * track.widthPx,
      xPx: track.xPx.map((x) => share * x),
    };
    const { body } = repairWalk(narrow);
    return walkSignals(body, viewOf(body));
  }
  const shape = (signals: WalkSignals) => checkOf('picture-shape', {}, signals);

  test('squeezed to half its width blocks, as a recorder does that does not say so', () => {
    expect(shape(squeezed(0.5))?.status).toBe('block');
  });

  test('a true picture does not, nor one a twentieth off', () => {
    expect(shape(squeezed(1))?.status).toBe('ok');
    expect(shape(squeezed(0.95))?.status).toBe('ok');
    // The stick figure has no network that draws leaning shanks long: 1 / 1.1.
    expect(shape(squeezed(1))?.value).toBeCloseTo(0.91, 1);
  });

  test('is not told from the front: no limb lies across the picture there', () => {
    expect(shape(squeezed(0.5, 270))).toBeUndefined();
  });
});
