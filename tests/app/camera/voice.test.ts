// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Tone } from '../../../src/app/camera/tones.ts';
import { isMuted, Voice, type Synthesis } from '../../../src/app/camera/voice.ts';

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  constructor(readonly text: string) {}
}

let heard: string[];
const play = (tone: Tone) => void heard.push(`tone of ${tone.notesHz.length}`);
const voice = (lang: string, localService = true) =>
  ({ lang, localService, default: false }) as SpeechSynthesisVoice;

function synthesis(voices: readonly SpeechSynthesisVoice[]): Synthesis {
  return {
    getVoices: () => [...voices],
    cancel: () => void heard.push('cancel'),
    speak: ({ text, lang }) => void heard.push(`${lang}: ${text}`),
  };
}

beforeEach(() => {
  heard = [];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  document.documentElement.lang = 'es';
});
afterEach(() => {
  vi.unstubAllGlobals();
  if (isMuted()) new Voice(null, play).toggle();
});

test('a sentence is spoken by a voice of the page’s language', () => {
  new Voice(synthesis([voice('en-GB'), voice('es_MX')]), play).say('Ahora camine.');
  expect(heard).toEqual(['cancel', 'es_MX: Ahora camine.']);
});

test('what is said newer silences what was said before', () => {
  const one = new Voice(synthesis([voice('es-ES')]), play);
  one.say('Ahora camine.');
  one.count(3);
  expect(heard).toEqual(['cancel', 'es-ES: Ahora camine.', 'cancel', 'es-ES: 3']);
});

test('the same sentence is not said again within six seconds', () => {
  const one = new Voice(synthesis([voice('es-ES')]), play);
  for (const atMs of [0, 3000, 5999, 6000]) one.say('Un momento', undefined, atMs);
  expect(heard.filter((line) => line !== 'cancel')).toHaveLength(2);
});

test('a tone stands for a sentence where there is no voice, or none that stays on the device', () => {
  new Voice(synthesis([voice('en-GB')]), play).say('Ahora camine.');
  new Voice(synthesis([voice('es-ES', false)]), play).say('Ahora camine.');
  new Voice(null, play).count(3);
  expect(heard.filter((line) => line !== 'cancel')).toEqual([
    'tone of 2',
    'tone of 2',
    'tone of 1',
  ]);
});

test('muted it is silent, also on the next screen, until it is turned on again', () => {
  new Voice(null, play).toggle();
  const next = new Voice(synthesis([voice('es-ES')]), play);
  next.say('Ahora camine.');
  expect(heard).toEqual(['cancel']);
  next.toggle();
  next.say('Otra vez.');
  expect(heard.at(-1)).toBe('es-ES: Otra vez.');
});
