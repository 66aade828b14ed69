import type { Trouble } from './trouble.ts';

/** What can go wrong with the camera. */
export const CAMERA_TROUBLES = [
  'denied',
  'absent',
  'in-use',
  'unsupported',
  'unplugged',
  'nothing-recorded',
] as const;
export type CameraTroubleCode = (typeof CAMERA_TROUBLES)[number];

/** What can go wrong with what is kept on this device. */
export const HISTORY_TROUBLES = ['unavailable', 'full', 'not-found', 'damaged', 'failed'] as const;
export type HistoryTroubleCode = (typeof HISTORY_TROUBLES)[number];

export const CAMERA_WORDS: Readonly<Record<CameraTroubleCode, Trouble>> = {
  denied: {
    what: 'The browser does not let this page use the camera.',
    safe: 'Nothing was filmed.',
    next: 'Allow the camera in the address bar and press "Try again", or open a film that you made with your phone.',
  },
  absent: {
    what: 'No camera was found.',
    safe: 'Nothing was filmed.',
    next: 'Plug one in and press "Try again", or open a film that you made with your phone.',
  },
  'in-use': {
    what: 'Another program is using the camera.',
    safe: 'Nothing was filmed.',
    next: 'Close that program and press "Try again".',
  },
  unsupported: {
    what: 'This browser cannot record from a camera.',
    safe: 'Nothing was filmed.',
    next: 'Film with your phone and open the film here.',
  },
  unplugged: {
    what: 'The camera was unplugged or stopped.',
    safe: 'What was filmed until then is kept.',
    next: 'Look at it below, or plug the camera in and film again.',
  },
  'nothing-recorded': {
    what: 'The camera gave no pictures.',
    safe: 'Nothing was filmed.',
    next: 'Check that the lens is not covered and press "Try again".',
  },
};

export const HISTORY_WORDS: Readonly<Record<HistoryTroubleCode, Trouble>> = {
  unavailable: {
    what: 'This browser does not let us keep results, perhaps because the window is private.',
    safe: 'The result on the screen stays until you close the page.',
    next: 'Save it as a file to keep it.',
  },
  full: {
    what: 'There is no room left on this device to keep this walk.',
    safe: 'The result on the screen stays until you close the page.',
    next: 'Save it as a file, or delete past walks and press "Keep it" again.',
  },
  'not-found': {
    what: 'This walk is not on this device any more.',
    safe: 'Your other walks are where they were.',
    next: 'Look in past walks, or open the film again.',
  },
  damaged: {
    what: 'This file is not a Heelrise result, or it is damaged.',
    safe: 'Nothing was changed.',
    next: 'Open a file that was saved with "Save as JSON", or open the film again.',
  },
  failed: {
    what: 'The browser could not keep this walk.',
    safe: 'The result on the screen stays until you close the page.',
    next: 'Save it as a file to keep it.',
  },
};
