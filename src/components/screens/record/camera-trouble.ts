import { html, type TemplateResult } from 'lit';
import { ACTION_WORDS } from '#words/page/app-shell.ts';
import { CAMERA_WORDS } from '#words/page/page-trouble.ts';
import type { CameraTroubleCode } from '../../../app/camera/camera.ts';
import { RECORD_WORDS } from '#words/video/record.ts';
import { troubleNote } from '../../parts/trouble-note.ts';

/** What went wrong with the camera, and the way on; `again` is null where there is a video to look at instead. */
export function cameraTrouble(code: CameraTroubleCode, again: (() => void) | null): TemplateResult {
  if (again === null) return troubleNote(CAMERA_WORDS[code]);
  const button = html`<button class="primary next" @click=${again}>
    ${ACTION_WORDS.tryAgain}
  </button>`;
  return troubleNote(
    CAMERA_WORDS[code],
    html`${button} <a class="button" href="#/">${RECORD_WORDS.openInstead}</a>`,
  );
}
