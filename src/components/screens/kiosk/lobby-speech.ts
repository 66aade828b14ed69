import type { KioskScreen } from '#core/kiosk/kiosk-state.ts';
import { CALL_WORDS } from '#words/kiosk/lobby-help.ts';
import { beep, endTone } from '../../../app/camera/tones.ts';
import { Voice } from '../../../app/camera/voice.ts';

/** Between the sounds of a call, and for how long it sounds. */
const CALL_EVERY_MS = 2500;
const CALL_TIMES = 24;
/** The coach has a voice of its own; at the start nobody is spoken to. */
const SILENT: readonly KioskScreen['name'][] = ['attract', 'closed', 'rehearsal', 'pass'];

/** What the lobby says beside the coach: each screen's heading for who reads badly, and the call for staff. */
export class LobbySpeech {
  private readonly voice = new Voice();
  private calling: ReturnType<typeof setInterval> | undefined;

  /** Reads out what stands above: its heading and the sentences with it. All of it stands on the screen. */
  read(name: KioskScreen['name'], heading: Element | null): void {
    if (SILENT.includes(name) || heading === null) return;
    const said = [heading, ...(heading.parentElement?.querySelectorAll('.lead') ?? [])];
    this.voice.say(
      said.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' ')).join('. '),
    );
  }

  /** A sound that is heard across the room, again and again until the call is over. */
  call(): void {
    this.hush();
    this.voice.say(CALL_WORDS.sign);
    beep(endTone);
    let left = CALL_TIMES;
    this.calling = setInterval(() => {
      beep(endTone);
      left -= 1;
      if (left === 0) clearInterval(this.calling);
    }, CALL_EVERY_MS);
  }

  hush(): void {
    clearInterval(this.calling);
    this.voice.hush();
  }
}
