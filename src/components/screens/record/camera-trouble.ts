import { html, type TemplateResult } from 'lit';
import { ACTION_WORDS } from '#words/page/app-shell.ts';
import { KIOSK_WORDS } from '#words/page/kiosk.ts';
import { CAMERA_WORDS, type CameraTroubleCode } from '#words/page/page-trouble.ts';
import { RECORD_WORDS } from '#words/video/record.ts';
import { KIOSK } from '../../../app/page/kiosk.ts';
import { troubleNote } from '../../parts/trouble-note.ts';

/** What went wrong with the camera, and the way on; `again` is null where there is a video to look at instead. */
export function cameraTrouble(code: CameraTroubleCode, again: (() => void) | null): TemplateResult {
  if (again === null) return troubleNote(CAMERA_WORDS[code]);
  const button = html`<button class="primary next" @click=${again}>
    ${ACTION_WORDS.tryAgain}
  </button>`;
  // In a lobby nobody has a video of their own, nor a cable to plug in.
  return KIOSK
    ? troubleNote({ ...CAMERA_WORDS[code], next: KIOSK_WORDS.camera }, button)
    : troubleNote(
        CAMERA_WORDS[code],
        html`${button} <a class="button" href="#/">${RECORD_WORDS.openInstead}</a>`,
      );
}
