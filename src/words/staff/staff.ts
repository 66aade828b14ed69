import { msg, str } from '@lit/localize';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { wordTable } from '../base/word-table.ts';

export const STAFF_WORDS = wordTable({
  title: () => msg('For the staff'),
  settings: () => msg('Settings'),
  camera: () => msg('Camera'),
  anyCamera: () => msg('The one that the browser gives'),
  unnamedCamera: () => msg('A camera without a name'),
  cameraGone: () => msg('The camera that was set, which is not plugged in'),
  picture: () => msg('Show its picture'),
  hidePicture: () => msg('Hide its picture'),
  pictureOf: () => msg('What the camera shows now'),
  looks: () => msg('The camera sees a walker on the line'),
  fromSide: () => msg('from the side'),
  fromFront: () => msg('from the front'),
  distance: () => msg('From the camera to the line on the floor, metres'),
  languages: () => msg('Languages to choose from'),
  firstLanguage: () => msg('Language of the first screen'),
  clinicText: () => msg('A sentence of the clinic on the first screen'),
  callText: () => msg('What is shown when somebody calls for help'),
  printer: () => msg('A printer is connected'),
  phoneAddress: () => msg('Address of the app for phones'),
  phoneAddressHelp: () =>
    msg(
      'Begins with https://. Empty: the address of this page. The code that visitors take along opens it.',
    ),
  model: () => msg('Network that finds the body'),
  opensAt: () => msg('Opens at'),
  closesAt: () => msg('Closes at'),
  hoursHelp: () => msg('Both empty: never closed.'),
  save: () => msg('Save the settings'),
  saved: () => msg('Saved. The next visitor gets them.'),
  notSaved: () =>
    msg(
      'This browser stores nothing: the disk is full, or storing is forbidden. Nothing was changed.',
    ),
  selfTest: () => msg('Self-test'),
  runTest: () => msg('Test this device now'),
  testing: () => msg('Testing. Reading the sample walk takes up to three minutes.'),
  testHow: () =>
    msg(
      'It runs by itself each day after the device opens, while nobody uses it, and says aloud what is wrong.',
    ),
  trySound: () => msg('Say a sentence'),
  soundSaid: () => msg('This is the voice that leads a visitor.'),
  counts: () => msg('Visits'),
  countsHow: () => msg('Numbers by the day. Nothing of any visitor is kept.'),
  noCounts: () => msg('Nobody has come yet.'),
  csv: () => msg('Save as CSV'),
  changePin: () => msg('Change the PIN'),
  leave: () => msg('Back to the visitors’ screen'),
  version: () => msg('Version'),
});

export const MODEL_NAMES = wordTable<ModelVariant, string>({
  lite: () => msg('lite: the quickest'),
  full: () => msg('full: the usual one'),
  heavy: () => msg('heavy: the slowest and most exact'),
});

export const COUNT_WORDS = wordTable({
  day: () => msg('Day'),
  started: () => msg('Started'),
  finished: () => msg('Finished'),
  left: () => msg('Left'),
  failed: () => msg('Failed'),
  recovered: () => msg('Restarted by itself'),
  mean: () => msg('Mean time, minutes'),
});

export const PIN_WORDS = wordTable({
  enter: () => msg('PIN of the staff'),
  choose: () => msg('Choose a PIN for the staff'),
  chooseHow: () =>
    msg(
      '6 to 12 digits. Nobody can tell it to you later: write it down where visitors do not come.',
    ),
  again: () => msg('The same PIN once more'),
  differ: () => msg('The two were not the same. Choose once more.'),
  length: () => msg('A PIN has 6 to 12 digits.'),
  wrong: () => msg('That is not the PIN.'),
  notStored: () =>
    msg(
      'This browser stores nothing: the disk is full, or storing is forbidden. The PIN cannot be checked or set.',
    ),
  changed: () => msg('The PIN is set.'),
  erase: () => msg('Delete the last digit'),
  ok: () => msg('OK'),
  forgotten: () =>
    msg(
      'Forgotten? Whoever looks after this machine ends the browser and deletes its folder of data. The settings and counts go with it.',
    ),
});

/** For who hears the keys and does not see the dots. */
export function digitsTyped(count: number): string {
  return count === 1 ? msg('1 digit') : msg(str`${count} digits`);
}

export function waitText(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds <= 90) return msg(str`Too many wrong PINs. Wait ${seconds} seconds.`);
  return msg(str`Too many wrong PINs. Wait ${minutes} minutes.`);
}
