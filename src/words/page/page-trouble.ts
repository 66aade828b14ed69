import { msg } from '@lit/localize';
import type { Trouble } from '../video/trouble.ts';
import { wordTable } from '../base/word-table.ts';

/** What went wrong with the camera, by its code. */
export const CAMERA_WORDS = wordTable({
  denied: () => ({
    what: msg('The browser does not let this page use the camera.'),
    safe: msg('Nothing was recorded.'),
    next: msg(
      'Allow the camera in the address bar and press "Try again", or open a video that you made with your phone.',
    ),
  }),
  absent: () => ({
    what: msg('No camera was found.'),
    safe: msg('Nothing was recorded.'),
    next: msg('Plug one in and press "Try again", or open a video that you made with your phone.'),
  }),
  'in-use': () => ({
    what: msg('Another program is using the camera.'),
    safe: msg('Nothing was recorded.'),
    next: msg('Close that program and press "Try again".'),
  }),
  unsupported: () => ({
    what: msg('This browser cannot record from a camera.'),
    safe: msg('Nothing was recorded.'),
    next: msg('Record with your phone and open the video here.'),
  }),
  unplugged: () => ({
    what: msg('The camera was unplugged or stopped.'),
    safe: msg('What was recorded until then is kept.'),
    next: msg('Look at it below, or plug the camera in and record again.'),
  }),
  'nothing-recorded': () => ({
    what: msg('The camera gave no picture.'),
    safe: msg('Nothing was recorded.'),
    next: msg('Check that the lens is not covered and press "Try again".'),
  }),
  'no-room': () => ({
    what: msg('There is no room left on this device. The recording was stopped.'),
    safe: msg('What was recorded until then is kept while this page is open.'),
    next: msg('Save the video as a file now, or delete past walks to make room.'),
  }),
  'too-long': () => ({
    what: msg('The recording was stopped after ten minutes.'),
    safe: msg('What was recorded until then is kept.'),
    next: msg('Use it, or record again: one or two minutes are enough.'),
  }),
});

/** What went wrong with what is kept on this device, by its code. */
export const HISTORY_WORDS = wordTable({
  unavailable: () => ({
    what: msg('This browser does not let us keep results, perhaps because the window is private.'),
    safe: msg('The result on the screen stays until you close the page.'),
    next: msg('Save it as a file to keep it.'),
  }),
  full: () => ({
    what: msg('There is no room left on this device to keep this walk.'),
    safe: msg('The result on the screen stays until you close the page.'),
    next: msg('Save it as a file, or delete past walks and press "Keep it" again.'),
  }),
  'not-found': () => ({
    what: msg('This walk is not on this device any more.'),
    safe: msg('Your other walks are where they were.'),
    next: msg('Look in past walks, or open the video again.'),
  }),
  'from-file': () => ({
    what: msg('This result came from a file and is not kept here.'),
    safe: msg('The file is where it was.'),
    next: msg('Open the file again.'),
  }),
  deleted: () => ({
    what: msg('This walk was deleted, perhaps in another tab.'),
    safe: msg('The result on the screen stays until you close the page.'),
    next: msg('Press "Keep it" if you want it back. If not, there is nothing to do.'),
  }),
  blocked: () => ({
    what: msg('An older page of this app is open in another tab and holds the past walks.'),
    safe: msg('Your walks are where they were.'),
    next: msg('Close that tab, then load this page again.'),
  }),
  newer: () => ({
    what: msg('A newer version of this app has kept walks in this browser.'),
    safe: msg('Your walks are where they were.'),
    next: msg('Load this page again to get the newer version.'),
  }),
  damaged: () => ({
    what: msg('This file is not a Heelrise result, or it is damaged.'),
    safe: msg('Nothing was changed.'),
    next: msg('Open a file that was saved with "Save this result", or open the video again.'),
  }),
  failed: () => ({
    what: msg('The browser could not keep this walk.'),
    safe: msg('The result on the screen stays until you close the page.'),
    next: msg('Save it as a file to keep it.'),
  }),
});

/** A screen that broke while it was drawn. */
export const SCREEN_TROUBLE = wordTable<'broken', Trouble>({
  broken: () => ({
    what: msg('A part of this page could not be shown.'),
    safe: msg('What was kept on this device is still there.'),
    next: msg('Go back to the start, or load the page again.'),
  }),
});

export const SCREEN_TROUBLE_WORDS = wordTable({
  start: () => msg('Back to the start'),
  again: () => msg('Load the page again'),
});
