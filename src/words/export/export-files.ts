import { msg } from '@lit/localize';
import type { FileTrouble } from '#core/export/file-trouble.ts';
import { wordTable } from '../base/word-table.ts';

/** The files of a walk, for a professional. */
export const FILES_WORDS = wordTable({
  heading: () => msg('Files'),
  how: () =>
    msg(
      'Each file says its units, signs and zeros. Points are those of the picture, without depth. A missing value is marked as missing.',
    ),
  height: () => msg('Body height in metres, for lengths in metres'),
  noHeight: () => msg('Without it, lengths are shares of the body height.'),
  all: () => msg('All files in one ZIP'),
  c3d: () => msg('C3D'),
  trc: () => msg('TRC (OpenSim, points)'),
  mot: () => msg('MOT (OpenSim, angles)'),
  fhir: () => msg('FHIR R4'),
  making: () => msg('Making the file…'),
});

/** Why a file was not made. */
export const FILE_TROUBLE_WORDS = wordTable<FileTrouble, string>({
  'no-landmarks': () =>
    msg(
      'This result holds no landmarks, so there are no points to write. The other files are there.',
    ),
  'not-a-height': () =>
    msg('Type a body height from 0.5 to 2.5 m, such as 1.75, or leave it empty.'),
  failed: () => msg('The file could not be made. The result is unchanged: try again.'),
});
