import { describe, expect, test } from 'vitest';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { PATTERN_IDS, type PatternId } from '#core/report/ids.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import { progressText } from '#words/video/analysing.ts';
import { numberText, timeLeftText } from '#words/base/format.ts';
import { headlineFor } from '#words/clinical/headline.ts';
import { cannotTellText, evidenceFor, seenText } from '#words/clinical/pattern-list.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns/pattern-words.ts';
import { analysisTrouble, codecName } from '#words/video/trouble.ts';
import { fakeReport } from '../builders/fake-report.ts';

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
  { code: 'too-few-frames', frames: 0 },
  { code: 'too-few-frames', frames: 1 },
  { code: 'model-failed', detail: 'status 404' },
  { code: 'app-file-wrong', file: 'blazepose-heavy.bin' },
  { code: 'app-unreachable' },
  { code: 'page-not-secure' },
  { code: 'out-of-memory' },
  { code: 'worker-crashed', detail: 'no sign of life' },
  { code: 'cancelled' },
];

test('each pattern has three other reasons or more', () => {
  for (const id of PATTERN_IDS)
    expect({ id, reasons: PATTERN_WORDS[id].otherReasons.length }).toSatisfy(
      ({ reasons }) => reasons >= 3,
    );
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

test('each codec is called as people know it, and only HEVC gets the advice for HEVC', () => {
  const names = { jpeg: 'Motion JPEG', s263: 'H.263', apch: 'ProRes', mp4v: 'MPEG-4 Part 2' };
  for (const [codec, name] of Object.entries(names)) {
    const { what, next } = analysisTrouble({ code: 'codec-unsupported', codec });
    expect(what).toContain(name);
    expect(next).toContain('Save it as MP4');
    expect(next).not.toContain('iPhone');
  }
  expect(analysisTrouble({ code: 'codec-unsupported', codec: 'hevc' }).next).toContain('iPhone');
});

test('a file without a whole picture was cut off; it is not a walk that was too short', () => {
  const { what, next } = analysisTrouble({ code: 'too-few-frames', frames: 0 });
  expect(what).toBe('There is no whole frame in this video.');
  expect(next).toContain('cut off');
});

test('a video of which nothing can be decoded is to be saved again by what cut it', () => {
  const { next } = analysisTrouble({ code: 'nothing-decoded', expectedFrames: 96 });
  expect(next).toContain('with the program that cut it');
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
    expect(sentence).toBe('Nothing stands out in what this video shows clearly.');
    expect(sureness).toMatch(/^Heel lifts early, right: not seen\./);
  });

  test('says that much is open where more was left open than was judged', () => {
    const report = fakeReport();
    for (const pattern of report.patterns) {
      const judged = pattern.id === 'early-heel-rise' && pattern.side === 'right';
      pattern.grade = judged ? 'not-seen' : 'cannot-tell';
      pattern.reason = judged ? null : 'too-close-to-call';
    }
    expect(headlineFor(report).sentence).toBe(
      'Nothing stands out, but this video leaves much open.',
    );
  });

  test('does not say that all is well when most cannot be told', () => {
    const sentence = graded((pattern) => {
      pattern.grade = 'cannot-tell';
      pattern.reason = 'low-quality';
    });
    expect(sentence).toContain('not clear enough');
  });

  /** Told as present on the right leg or of the whole body: these and nothing else. */
  const told = (...ids: readonly PatternId[]) =>
    graded((pattern) => {
      pattern.grade = ids.includes(pattern.id) && pattern.side !== 'left' ? 'present' : 'not-seen';
    });

  test('begins with what may trip the walker and never with a difference of the sides', () => {
    expect(told('limited-dorsiflexion', 'steppage', 'asymmetry')).toMatch(/^Your right foot may/);
    for (const id of PATTERN_IDS.filter((one) => one !== 'asymmetry'))
      expect(told(id, 'asymmetry')).not.toContain('do not match');
    expect(told('asymmetry')).toBe('Your two sides do not match.');
  });

  test('tells the parts of the composite and not the composite beside them', () => {
    const parts = told('limited-dorsiflexion', 'early-heel-rise', 'reduced-tibial-progression');
    expect(parts).toMatch(/^Your right ankle bends less .* Your right heel leaves/);
    expect(
      told('calf-pattern', 'limited-dorsiflexion', 'early-heel-rise', 'reduced-tibial-progression'),
    ).toBe(parts);
    // With a short distance at the wall alone the composite is what there is to tell.
    expect(told('calf-pattern', 'early-heel-rise')).toMatch(/^Several signs on your right leg/);
  });

  test('names of what was not seen the ankle first', () => {
    const report = fakeReport();
    for (const pattern of report.patterns) {
      const open = pattern.id === 'asymmetry';
      pattern.grade = open ? 'cannot-tell' : 'not-seen';
      pattern.reason = open ? 'too-close-to-call' : null;
    }
    expect(headlineFor(report).sureness).toMatch(/^Less ankle bend: not seen on either side\./);
  });

  test('does not tell the shin beside the ankle that it is read with', () => {
    expect(told('limited-dorsiflexion', 'reduced-tibial-progression')).not.toContain('shin');
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
  const open = 'Frame 4 of 9, working out how long it takes';
  expect(progressText({ ...following, secondsLeft: null })).toBe(open);
  expect(progressText({ ...counted, stage: 'finding-walker', secondsLeft: 2 })).toBe(open);
  expect(progressText({ ...following, secondsLeft: 2 })).toBe('Frame 4 of 9, nearly done');
});

describe('a pattern', () => {
  const piece = { threshold: 15, uncertainty: 2, timeS: null, direction: 1 as const };
  const turned = (value: number, more: number): Pattern => ({
    id: 'toe-out',
    side: 'left',
    grade: 'present',
    reason: null,
    evidence: [
      { ...piece, measure: 'foot-progression-stance', value, compare: 'value' },
      { ...piece, measure: 'foot-progression-stance', value: more, compare: 'over-other' },
    ],
  });

  test('that only the other leg tells is not held against most people', () => {
    expect(seenText(turned(7, 20))).toBe(
      'Your left toes point outward more than those of your other foot.',
    );
    expect(seenText(turned(24, 20))).toBe('Your left toes point outward more than most people’s.');
  });

  test('that rules can find and never rule out is not blamed on the video', () => {
    const open = { ...turned(7, 7), grade: 'cannot-tell', reason: 'low-quality' } as const;
    expect(cannotTellText({ ...open, id: 'steppage' })).toBe('A video like this can miss it.');
    expect(cannotTellText(open)).toBe('The video is not clear enough to say.');
  });

  test('made of others names them and does not repeat their numbers', () => {
    const composite: Pattern = {
      ...turned(24, 20),
      id: 'calf-pattern',
      companions: ['limited-dorsiflexion', 'early-heel-rise'],
    };
    expect(evidenceFor(composite)).toEqual([
      'Told of the same leg: less ankle bend, heel lifts early.',
    ]);
  });
});
