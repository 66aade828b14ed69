import { describe, expect, test } from 'vitest';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { PatternId } from '#core/report/ids.ts';
import type { Report } from '#core/report/report.ts';
import { progressText } from '#words/analysing.ts';
import { numberText, timeLeftText } from '#words/format.ts';
import { headlineFor } from '#words/headline.ts';
import { PATTERN_WORDS } from '#words/patterns.ts';
import { analysisTrouble, codecName } from '#words/trouble.ts';
import { fakeReport } from './fake-report.ts';

const ERRORS: readonly AnalysisError[] = [
  { code: 'file-empty' },
  { code: 'file-unreadable' },
  { code: 'not-a-video' },
  { code: 'container-unsupported', container: 'AVI' },
  { code: 'index-missing' },
  { code: 'file-damaged' },
  { code: 'no-video-track' },
  { code: 'codec-unsupported', codec: 'hvc1.1.6.L93' },
  { code: 'nothing-decoded', expectedFrames: 120 },
  { code: 'too-few-frames', frames: 1 },
  { code: 'model-failed', detail: 'status 404' },
  { code: 'out-of-memory' },
  { code: 'worker-crashed', detail: 'no sign of life' },
  { code: 'cancelled' },
];

test('each pattern that is looked for has three other reasons or more', () => {
  const assessed: readonly PatternId[] = [
    'limited-dorsiflexion',
    'early-heel-rise',
    'toe-out',
    'forward-trunk-lean',
    'pelvic-drop',
    'asymmetry',
  ];
  for (const id of assessed)
    expect(PATTERN_WORDS[id].otherReasons.length).toBeGreaterThanOrEqual(3);
});

test('every error says what happened, what is safe and what to do', () => {
  for (const error of ERRORS) {
    const { what, safe, next } = analysisTrouble(error);
    for (const text of [what, safe, next]) expect(text).toMatch(/[.)]$/);
  }
});

test('a codec that the browser cannot read is named, with the way to record H.264', () => {
  const trouble = analysisTrouble({ code: 'codec-unsupported', codec: 'hev1.2.4.L120' });
  expect(trouble.what).toContain('HEVC (H.265)');
  expect(trouble.next).toContain('Most Compatible');
  expect(codecName('avc1.640020')).toBe('H.264');
  expect(codecName('zzzz')).toBe('zzzz');
});

describe('the headline', () => {
  const graded = (change: (pattern: Report['patterns'][number]) => void) => {
    const report = fakeReport();
    report.patterns.forEach(change);
    return headlineFor(report).sentence;
  };

  test('tells the clearest finding with its side', () => {
    expect(headlineFor(fakeReport()).sentence).toBe(
      'Your right ankle bends less than most people’s as your body moves over your foot.',
    );
  });

  test('tells a finding on both legs once', () => {
    const sentence = graded((pattern) => {
      if (pattern.id === 'limited-dorsiflexion') pattern.grade = 'present';
    });
    expect(sentence).toBe('Less ankle bend on both sides.');
  });

  test('says may where the grade is possible', () => {
    const sentence = graded((pattern) => {
      if (pattern.grade === 'present') pattern.grade = 'not-seen';
    });
    expect(sentence).toBe('We may have seen this: your right heel leaves the floor early.');
  });

  test('says of what could be judged that nothing stands out, and names it', () => {
    const report = fakeReport();
    for (const pattern of report.patterns) {
      const judged = pattern.id === 'early-heel-rise' && pattern.side === 'right';
      const open = pattern.id === 'early-heel-rise' && pattern.side === 'left';
      pattern.grade = judged ? 'not-seen' : 'cannot-tell';
      pattern.reason = judged ? null : open ? 'low-quality' : 'not-visible-from-this-view';
    }
    const { sentence, sureness } = headlineFor(report);
    expect(sentence).toBe('Nothing stands out in what this film shows clearly.');
    expect(sureness).toMatch(/^Your right heel leaves the floor about when most people’s does\./);
  });

  test('says that much is open where more was left open than was judged', () => {
    const report = fakeReport();
    for (const pattern of report.patterns) {
      const judged = pattern.id === 'early-heel-rise' && pattern.side === 'right';
      pattern.grade = judged ? 'not-seen' : 'cannot-tell';
      pattern.reason = judged ? null : 'too-close-to-call';
    }
    expect(headlineFor(report).sentence).toBe(
      'Nothing stands out, but this film leaves much open.',
    );
  });

  test('does not say that all is well when most cannot be told', () => {
    const sentence = graded((pattern) => {
      pattern.grade = 'cannot-tell';
      pattern.reason = 'low-quality';
    });
    expect(sentence).toContain('not clear enough');
  });

  test('is the outcome when there was no walk', () => {
    const report = fakeReport();
    report.outcome = { code: 'no-walk', detail: '' };
    expect(headlineFor(report).sentence).toBe('We saw a person, but no walk.');
  });
});

test('a number has a true minus sign and no minus zero', () => {
  expect(numberText(-12.6, 0)).toBe('−13');
  expect(numberText(-0.2, 0)).toBe('0');
});

test('time left is told in steps that do not flicker', () => {
  expect(timeLeftText(null)).toBe('working out how long it takes');
  expect(timeLeftText(2)).toBe('nearly done');
  expect(timeLeftText(21.4)).toBe('about 20 seconds left');
  expect(timeLeftText(70)).toBe('about a minute left');
  expect(timeLeftText(200)).toBe('about 3 minutes left');
});

test('no time is told before it is known, and none of the search for that of the whole', () => {
  const counted = { framesDone: 4, framesTotal: 9 };
  expect(progressText({ stage: 'opening' })).toBe('');
  const following = { ...counted, stage: 'following-walker' } as const;
  const open = 'Picture 4 of 9, working out how long it takes';
  expect(progressText({ ...following, secondsLeft: null })).toBe(open);
  expect(progressText({ ...counted, stage: 'finding-walker', secondsLeft: 2 })).toBe(open);
  expect(progressText({ ...following, secondsLeft: 2 })).toBe('Picture 4 of 9, nearly done');
});
