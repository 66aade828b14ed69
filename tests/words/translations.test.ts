// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { PATTERN_IDS } from '#core/report/ids.ts';
import { typedDistance } from '#core/wall-test/typed-distance.ts';
import { progressText } from '#words/video/analysing.ts';
import { strideCount } from '#words/base/counts.ts';
import { numberText, secondsText } from '#words/base/format.ts';
import { headlineFor } from '#words/clinical/headline.ts';
import { LANGUAGES, language, speak, TRANSLATIONS } from '#words/language/locale.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns/pattern-words.ts';
import { whereText } from '#words/page/safety.ts';
import { sided } from '#words/base/sides.ts';
import { bandText, differenceText, tibialAngleText, typedText } from '#words/page/wall-test.ts';
import { flawsOf, saidTwice, twiceIn } from '../programs/words/check-translations.ts';
import { findMessages, messagesIn, type Message } from '../programs/words/find-messages.ts';
import { fakeReport } from '../builders/fake-report.ts';
import { FORBIDDEN, FORBIDDEN_TO_ALL } from './forbidden-stems.ts';
import { asRead, patientMessages, professionalMessages } from './patient-words.ts';
import { readingEaseSpanish, syllablesOf } from './reading-ease-spanish.ts';
import { readingGrade } from './reading-grade.ts';

afterEach(() => speak('en'));

const messages = findMessages();

/** Each message as the reader of a language meets it. */
const inEnglish = (of: readonly Message[]) => of.map(({ english }) => asRead(english));
const inSpanish = (of: readonly Message[]) =>
  of.map(({ key }) => asRead(TRANSLATIONS.es[key] ?? ''));

describe('a translation', () => {
  test.each(Object.entries(TRANSLATIONS))('%s says every message and no other', (_, entries) => {
    expect(messages.length).toBeGreaterThan(500);
    expect(flawsOf(messages, entries)).toEqual([]);
  });

  test.each(Object.keys(TRANSLATIONS))('%s says no message in two files', (of) => {
    expect(saidTwice(of)).toEqual([]);
  });

  test('that stands in two files is found', () => {
    const a = {
      file: 'a.ts',
      source: "const A: T = { Left: 'Izquierda', 'All is well.': 'Bien.' };",
    };
    const b = {
      file: 'b.ts',
      source: "const B: T = { Right: 'Derecha', Left: 'A la izquierda' };",
    };
    expect(twiceIn([a, b])).toEqual([{ kind: 'twice', key: 'Left', file: 'a.ts, b.ts' }]);
  });

  const [walks] = messagesIn('a.ts', 'msg(str`${n} walks of ${all}`)');

  test.each([
    ['missing', {}],
    ['stale', { '{0} walks of {1}': '{0} de {1}', 'gone by now': 'ya no' }],
    ['other-values', { '{0} walks of {1}': '{0} caminatas' }],
    ['other-marks', { '{0} walks of {1}': '{0} de {1} [aquí]' }],
    ['empty', { '{0} walks of {1}': ' ' }],
  ])('that is %s is found', (kind, entries: Record<string, string>) => {
    expect(flawsOf([walks!], entries)).toMatchObject([{ kind }]);
  });

  test('needs two ids where one text would have two meanings', () => {
    const two = messagesIn('a.ts', "msg('Left', { id: '@x' }); msg('Gone', { id: '@x' });");
    expect(flawsOf(two, { '@x': 'Izquierda' })).toMatchObject([{ kind: 'two-meanings' }]);
  });
});

/** The files in which a patient's sentences stand; some have labels alone. */
const topics = [...new Set(patientMessages().map(({ file }) => file))].filter(
  (file) => longer(inEnglish(about(file))) !== '',
);

function about(topic: string) {
  return patientMessages().filter(({ file }) => topic === 'all' || topic === file);
}

/** Headings and labels are no sentences. */
function longer(texts: readonly string[]): string {
  return texts.filter((text) => text.split(' ').length > 4).join(' ');
}

describe('a sentence for a patient', () => {
  test.each(LANGUAGES)('in %s has no forbidden stem', (of) => {
    const texts = of === 'en' ? inEnglish(patientMessages()) : inSpanish(patientMessages());
    const caught = FORBIDDEN[of].flatMap(({ stem }) => texts.filter((text) => stem.test(text)));
    expect(caught).toEqual([]);
  });

  const examples = LANGUAGES.flatMap((of) => FORBIDDEN[of]);
  test.each(examples)('is caught where it says "$example"', ({ stem, example }) => {
    expect(example).toMatch(stem);
  });

  test.each(['all', ...topics])('about %s reads in English at eighth grade or below', (topic) => {
    expect(readingGrade(longer(inEnglish(about(topic))))).toBeLessThanOrEqual(8);
  });

  test('in Spanish is quite easy to read on the INFLESZ scale, and normal at the hardest', () => {
    expect(readingEaseSpanish(longer(inSpanish(patientMessages())))).toBeGreaterThanOrEqual(65);
    const ease = (topic: string) => readingEaseSpanish(longer(inSpanish(about(topic))));
    expect(topics.filter((topic) => ease(topic) < 55)).toEqual([]);
  });
});

test('not even a professional is told a finding of medicine', () => {
  const told = professionalMessages();
  expect(inEnglish(told).filter((text) => FORBIDDEN_TO_ALL.en.test(text))).toEqual([]);
  expect(inSpanish(told).filter((text) => FORBIDDEN_TO_ALL.es.test(text))).toEqual([]);
});

test.each([
  ['pie', 1],
  ['tobillo', 3],
  ['caída', 3],
  ['izquierdo', 3],
  ['muy', 1],
  ['oblicuidad', 4],
])('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

describe('Spanish', () => {
  test('puts values where its own sentence has them', async () => {
    await speak('es');
    expect(language()).toBe('es');
    const progress = { stage: 'following-walker', framesDone: 60, framesTotal: 150 } as const;
    expect(progressText({ ...progress, secondsLeft: 21 })).toBe(
      'Fotograma 60 de 150, faltan unos 20 segundos',
    );
    expect([strideCount(1), strideCount(3)]).toEqual(['1 zancada', '3 zancadas']);
  });

  test('has its own gender for each side', async () => {
    await speak('es');
    expect(headlineFor(fakeReport()).sentence).toBe(
      'Su tobillo derecho se dobla menos que el de la mayoría cuando el cuerpo pasa sobre el pie.',
    );
    const { seen } = PATTERN_WORDS['reduced-hip-extension'];
    expect(sided(seen, 'left')).toMatch(/^Su pierna izquierda no llega/);
    expect(sided(seen, 'both')).toMatch(/^Su pierna no llega/);
  });

  test('writes a decimal comma and a true minus sign', async () => {
    expect(secondsText(-2.35)).toBe('−2.35 s');
    await speak('es');
    expect(secondsText(-2.35)).toBe('−2,35 s');
    expect(numberText(1280, 0)).toBe('1280');
  });

  test('takes what was typed at the wall with a comma, and shows it with one', async () => {
    await speak('es');
    for (const text of ['9,5', '9.5', '9,5 cm'])
      expect(typedDistance(text)).toMatchObject({ ok: true, value: 9.5 });
    expect(bandText('right', 9.5, 'typical', false)).toBe(
      'Pierna derecha: 9,5 cm. Es más o menos lo mismo que la mayoría de los adultos.',
    );
    expect([typedText(9), typedText(9.5), typedText(9.25)]).toEqual(['9', '9,5', '9,25']);
    expect(differenceText(3.5, 'left', 'clear')).toBe(
      'Su pierna izquierda llega 3,5 cm menos. Es una diferencia clara.',
    );
    expect(tibialAngleText('left', 37.4, 6)).toBe(
      'Pierna izquierda, según el vídeo: 37° (± 6°) desde la vertical.',
    );
  });

  test('names the region of an emergency number in its own words', async () => {
    expect(whereText('GB')).toContain('(United Kingdom)');
    await speak('es');
    expect(whereText('GB')).toContain('(Reino Unido)');
  });

  test('names a side where English does', async () => {
    const named = () =>
      PATTERN_IDS.filter(
        (id) => sided(PATTERN_WORDS[id].seen, 'left') !== sided(PATTERN_WORDS[id].seen, 'right'),
      );
    const english = named();
    await speak('es');
    expect(named()).toEqual(english);
  });
});
