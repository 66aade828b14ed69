import { beep, countTone, wordTone, type Tone } from './tones.ts';

/** The same sentence is not spoken twice within this time. */
const SAME_AGAIN_MS = 6000;

/** What of the browser's speech is used. */
export type Synthesis = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'>;

/** Muted for as long as the page is open, whatever screen is up. Nothing of it is stored. */
let muted = false;

export function isMuted(): boolean {
  return muted;
}

/**
 * Speaks one sentence at a time, the newest: an instruction that is late is wrong. Where the browser has no voice of
 * the page's language a tone says that there is something new on the screen.
 */
export class Voice {
  private last: { readonly text: string; readonly atMs: number } | null = null;

  constructor(
    private readonly synthesis: Synthesis | null = browserSpeech(),
    private readonly play: (tone: Tone) => void = beep,
  ) {}

  /** Speaks a sentence of the page's language. */
  say(text: string, tone: Tone = wordTone, nowMs: number = performance.now()): void {
    const { last } = this;
    if (last?.text === text && nowMs - last.atMs < SAME_AGAIN_MS) return;
    this.last = { text, atMs: nowMs };
    this.synthesis?.cancel();
    if (muted) return;
    const voice = this.voiceFor(document.documentElement.lang || 'en');
    if (this.synthesis === null || voice === null) {
      this.play(tone);
      return;
    }
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.rate = 0.95;
    this.synthesis.speak(spoken);
  }

  /** A number of a countdown. */
  count(left: number, nowMs?: number): void {
    this.say(String(left), countTone, nowMs);
  }

  /** A sound without words. */
  sound(tone: Tone): void {
    if (!muted) this.play(tone);
  }

  /** Muting silences what is being said. */
  toggle(): void {
    muted = !muted;
    if (muted) this.hush();
  }

  hush(): void {
    this.synthesis?.cancel();
    this.last = null;
  }

  /** One of the device itself is preferred: what is spoken must not go to a server. */
  private voiceFor(language: string): SpeechSynthesisVoice | null {
    const fitting = (this.synthesis?.getVoices() ?? []).filter(
      ({ lang, localService }) =>
        localService &&
        lang.toLowerCase().replace('_', '-').split('-')[0] === language.split('-')[0],
    );
    return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
  }
}

function browserSpeech(): Synthesis | null {
  return 'speechSynthesis' in window ? window.speechSynthesis : null;
}
