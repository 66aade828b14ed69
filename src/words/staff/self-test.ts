import { msg, str } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

/** What is looked at. The codes are those of the app's self-test: it may not be imported here, and a test compares. */
export const CHECK_NAMES = wordTable({
  pin: () => msg('PIN'),
  storage: () => msg('Storage'),
  camera: () => msg('Camera'),
  light: () => msg('Light'),
  model: () => msg('Networks'),
  speed: () => msg('Speed'),
  sound: () => msg('Sound'),
  phones: () => msg('Code for phones'),
  version: () => msg('Version'),
});

/** What was found, and what to do about it. */
export const CHECK_WORDS = wordTable({
  ok: () => msg('In order.'),
  'no-pin': () => msg('No PIN is set: any visitor could set one. Set it now.'),
  'storage-blocked': () =>
    msg(
      'The browser stores nothing. Allow this site to store data, and do not use a private window.',
    ),
  'storage-full': () => msg('The disk is nearly full. Free at least 200 MB on this machine.'),
  'no-camera': () =>
    msg('No camera gives a picture. Plug it in again, or choose another one in the settings.'),
  'camera-denied': () =>
    msg(
      'The browser may not use the camera. Allow it for this site, or in the policy of the browser.',
    ),
  'camera-in-use': () => msg('Another program uses the camera. Close that program.'),
  'too-dark': () => msg('It is too dark where people walk. Switch more lights on.'),
  'too-bright': () =>
    msg('The camera looks into a light or a window. Turn it, or draw the curtain.'),
  covered: () => msg('The camera shows one colour alone. Take off what covers it, and clean it.'),
  'not-looked': () => msg('The light could not be seen, because the camera gave no picture.'),
  'model-failed': () =>
    msg(
      'The sample walk could not be read. Load this page anew while there is a network, then test again.',
    ),
  slow: () =>
    msg(
      'The sample walk takes more than a minute to read. Visitors wait less with a quicker “Network that finds the body” in the settings, or on a faster machine.',
    ),
  'too-slow': () =>
    msg(
      'The sample walk takes more than three minutes to read. Choose the quickest network, or use a faster machine.',
    ),
  'no-voice': () =>
    msg('A language has no voice on this machine. Tones stand in for it: install a voice.'),
  'no-sound': () => msg('This browser cannot speak. Visitors read what is said.'),
  'own-address': () =>
    msg(
      'Phones cannot open the address of this page. Give the address for phones in the settings.',
    ),
  'newer-waits': () => msg('A newer version is here. Close and open the browser to use it.'),
  'not-offline': () =>
    msg('The app is not stored on this machine and needs the network. Load this page once more.'),
});

type CheckName = keyof typeof CHECK_NAMES;
type CheckWord = keyof typeof CHECK_WORDS;

/** "Camera: another program uses it." */
export function checkSentence(check: CheckName, code: CheckWord): string {
  return `${CHECK_NAMES[check]}: ${CHECK_WORDS[code]}`;
}

/** What is said aloud in the morning. */
export function spokenTrouble(sentences: readonly string[]): string {
  return msg(str`This device needs the staff. ${sentences.join(' ')}`);
}
