import { describe, expect, test } from 'vitest';
import type { AnalysisError } from '#contract/analysis-error.ts';
import {
  CANNOT_TELL_REASONS,
  GRADES,
  MEASURE_IDS,
  MEASURE_STATUSES,
  PATTERN_IDS,
  type PatternId,
} from '#core/report/ids.ts';
import type { Notice, Report } from '#core/report/report.ts';
import { ADVICE_CODES } from '#core/advice/advice-codes.ts';
import {
  ADVICE_WORDS,
  becauseText,
  changedText,
  GATE_WORDS,
  leftOutText,
  PLAN_WORDS,
} from '#words/advice.ts';
import { MODEL_WORDS, progressText, SOONER_WORDS, STAGE_WORDS } from '#words/analysing.ts';
import { CHECK_WORDS, noticeWords, OUTCOME_WORDS, REJECTION_WORDS } from '#words/checks.ts';
import { BEFORE_YOU_WALK, FILMING_STEPS, RED_FLAGS, VIEW_GUIDANCE } from '#words/film-guidance.ts';
import { numberText, timeLeftText } from '#words/format.ts';
import { HABIT_SECTION_WORDS, HABIT_WORDS } from '#words/habits.ts';
import { headlineFor } from '#words/headline.ts';
import { LIVE_HINT_WORDS } from '#words/live-hints.ts';
import { MEASURE_WORDS, STATUS_WORDS } from '#words/measures.ts';
import { OTHER_PEOPLE_WORDS } from '#words/other-people.ts';
import { CAMERA_WORDS, HISTORY_WORDS } from '#words/page-trouble.ts';
import { CANNOT_TELL_WORDS, GRADE_WORDS, PATTERN_WORDS } from '#words/patterns.ts';
import {
  EMERGENCY_WORDS,
  KEPT_BEFORE,
  RESULT_STAYS,
  ROUTE_WORDS,
  SAFETY_PAGE_WORDS,
  SAFETY_QUESTION_WORDS,
  SAFETY_WORDS,
} from '#words/safety.ts';
import { analysisTrouble, codecName } from '#words/trouble.ts';
import { UNFINISHED_KEPT, unfinishedText } from '#words/unfinished.ts';
import {
  angleDifferenceText,
  bandText,
  BAND_WORDS,
  centimetresText,
  DETECTABLE_WORDS,
  differenceText,
  TIBIAL_TROUBLE_WORDS,
  tibialAngleText,
  TYPED_TROUBLE_WORDS,
  WALL_CLIP_WORDS,
  WALL_TEST_MEANING,
  WALL_TEST_STEPS,
  WALL_TEST_WORDS,
} from '#words/wall-test.ts';
import { fakeReport } from './fake-report.ts';
import { readingGrade } from './reading-grade.ts';

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

const NOTICES: readonly Notice[] = [
  { code: 'truncated', readableFrames: 80, expectedFrames: 150 },
  { code: 'variable-frame-rate' },
  { code: 'slow-motion', timeScale: 0.125, source: 'file' },
  { code: 'walker-out-of-view', missingFrames: 1 },
  { code: 'several-people', people: 2 },
  { code: 'walker-hidden', hiddenFrames: 12 },
  { code: 'people-may-be-mixed-up' },
  { code: 'low-frame-rate', meanFps: 15 },
];

/** Every text in a table of words; those that are built from numbers are listed by hand. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

const GATES = ['unsteady', 'over-75', 'calf-injury', 'clot-risk', 'not-known'] as const;

function wallTestText(): string[] {
  return [
    ...[WALL_TEST_WORDS, WALL_TEST_STEPS, WALL_TEST_MEANING, WALL_CLIP_WORDS].flatMap(textsIn),
    ...[TIBIAL_TROUBLE_WORDS, TYPED_TROUBLE_WORDS, DETECTABLE_WORDS, BAND_WORDS].flatMap(textsIn),
    bandText('left', 7.5, 'low', false),
    bandText('right', 5, 'very-low', true),
    differenceText(0, null, 'usual'),
    differenceText(1.2, 'left', 'usual'),
    differenceText(2, 'left', 'larger-than-most'),
    differenceText(4, 'right', 'clear'),
    tibialAngleText('left', 38, 6),
    angleDifferenceText(3, 'left', false),
    angleDifferenceText(9, 'left', true),
  ];
}

function safetyText(): string[] {
  return [
    ...[SAFETY_WORDS, SAFETY_PAGE_WORDS, SAFETY_QUESTION_WORDS, ROUTE_WORDS].flatMap(textsIn),
    RESULT_STAYS,
    KEPT_BEFORE,
    EMERGENCY_WORDS.local,
    EMERGENCY_WORDS.call('112'),
    EMERGENCY_WORDS.where('Spain'),
  ];
}

function adviceText(): string[] {
  return [
    ...[ADVICE_WORDS, PLAN_WORDS, HABIT_WORDS, HABIT_SECTION_WORDS, GATE_WORDS].flatMap(textsIn),
    ...GATES.map(changedText),
    ...ADVICE_CODES.flatMap((code) => GATES.map((gate) => leftOutText(code, gate))),
    becauseText(PATTERN_IDS),
  ];
}

/** What a patient reads. The professional's words (clinical names, definitions) are not among it. */
function patientText(): string[] {
  const patterns = PATTERN_IDS.flatMap((id) => {
    const { name, seen, notSeen, mayMean, otherReasons, doesNotMean } = PATTERN_WORDS[id];
    return [name, seen, notSeen, mayMean, ...otherReasons, doesNotMean];
  });
  const troubles = [
    ...ERRORS.map(analysisTrouble),
    ...Object.values(CAMERA_WORDS),
    ...Object.values(HISTORY_WORDS),
    ...Object.values(OUTCOME_WORDS),
  ].flatMap(({ what, safe, next }) => [what, safe, next]);
  return [
    ...patterns,
    ...troubles,
    ...NOTICES.map(noticeWords),
    ...Object.values(CHECK_WORDS).flatMap(({ name, better }) => [name, better]),
    ...Object.values(REJECTION_WORDS),
    ...MEASURE_IDS.flatMap((id) => [MEASURE_WORDS[id].name, MEASURE_WORDS[id].meaning]),
    ...MEASURE_STATUSES.map((status) => STATUS_WORDS[status]),
    ...GRADES.map((grade) => GRADE_WORDS[grade]),
    ...CANNOT_TELL_REASONS.map((reason) => CANNOT_TELL_WORDS[reason]),
    ...FILMING_STEPS.flatMap(({ title, text }) => [title, text]),
    ...Object.values(VIEW_GUIDANCE).flatMap(({ title, shows, how }) => [title, shows, how]),
    ...Object.values(LIVE_HINT_WORDS),
    ...Object.values(OTHER_PEOPLE_WORDS),
    ...Object.values(MODEL_WORDS),
    ...Object.values(STAGE_WORDS),
    ...Object.values(SOONER_WORDS),
    unfinishedText('The film', 60, 150),
    unfinishedText('The film', 0, null),
    UNFINISHED_KEPT,
    BEFORE_YOU_WALK,
    RED_FLAGS,
    ...safetyText(),
    ...wallTestText(),
    ...adviceText(),
  ];
}

const FORBIDDEN =
  /diagnos|\byou have\b(?! fallen)|tight calf|caused by|will prevent|(ab)?normal gait|equinus|stenosis|nerve damage|flat feet|pelvic tilt|\btreat|prescri|safe to|no need to see/i;

test('no sentence for a patient has a forbidden stem', () => {
  expect(patientText().filter((text) => FORBIDDEN.test(text))).toEqual([]);
});

test('no sentence for a professional claims a finding of medicine', () => {
  const texts = PATTERN_IDS.map((id) => PATTERN_WORDS[id].forProfessional);
  expect(texts.filter((text) => /diagnos|equinus|stenosis|nerve damage/i.test(text))).toEqual([]);
});

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

test('the words for a patient read at eighth grade or below', () => {
  const sentences = patientText().filter((text) => text.split(' ').length > 4);
  expect(readingGrade(sentences.join(' '))).toBeLessThanOrEqual(8);
});

test('each of the new parts reads at eighth grade or below by itself', () => {
  for (const texts of [safetyText(), wallTestText(), adviceText()]) {
    const sentences = texts.filter((text) => text.split(' ').length > 4);
    expect(readingGrade(sentences.join('. '))).toBeLessThanOrEqual(8);
  }
});

test('no advice promises, and none says what back pain comes from', () => {
  const texts = adviceText().filter((text) => /back pain/i.test(text));
  for (const text of texts) expect(text).toContain('cannot tell whether yours is connected');
  expect(
    adviceText().filter((text) => /\bwill\b|\bcure|\bheal\b|needle|inject|scan/i.test(text)),
  ).toEqual([]);
});

test('each advice says how, how often, when to stop and when to see a therapist', () => {
  for (const words of Object.values(ADVICE_WORDS)) {
    expect(words.steps.length).toBeGreaterThanOrEqual(3);
    for (const text of [words.howOften, words.stopIf, words.seeTherapist, words.drawing])
      expect(text).toMatch(/\.$/);
  }
});

test('a distance is told with no digit that a tape does not carry', () => {
  expect(centimetresText(10)).toBe('10 cm');
  expect(centimetresText(10.5)).toBe('10.5 cm');
  expect(bandText('left', 7, 'typical', true)).toBe(
    'Left leg: 7 cm. That is about as far as most adults of your age.',
  );
  expect(differenceText(3.5, 'right', 'clear')).toBe(
    'Your right leg reaches 3.5 cm less. That is a clear difference.',
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
