/** Notes that follow each other: hertz, and how long each sounds. */
export interface Tone {
  readonly notesHz: readonly number[];
  readonly noteS: number;
}

export const wordTone: Tone = { notesHz: [660, 880], noteS: 0.15 };
export const countTone: Tone = { notesHz: [880], noteS: 0.12 };
export const endTone: Tone = { notesHz: [880, 660, 880], noteS: 0.3 };

const LOUDNESS = 0.4;

let context: AudioContext | null = null;

/** Called while a button is pressed: browsers are silent until then. */
export function unlockSound(): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  void context.resume().catch(() => undefined);
}

/** Plays a tone; nothing where the browser may not sound. */
export function beep({ notesHz, noteS }: Tone): void {
  if (context?.state !== 'running') return;
  const start = context.currentTime;
  for (const [i, hz] of notesHz.entries()) {
    const from = start + i * noteS;
    const oscillator = new OscillatorNode(context, { type: 'triangle', frequency: hz });
    const gain = new GainNode(context, { gain: 0 });
    // Ends softly: a cut sounds like a click.
    gain.gain.setValueAtTime(LOUDNESS, from);
    gain.gain.exponentialRampToValueAtTime(0.001, from + noteS);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(from + noteS);
  }
}
