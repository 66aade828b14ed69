import { msg, str } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

export const RECORD_WORDS = wordTable({
  openInstead: () => msg('Open a video instead'),
  live: () => msg('What the camera sees'),
  stopCountdown: () => msg('Stop the countdown'),
  stop: () => msg('Stop recording'),
  timeToGetReady: () => msg('Time to get ready'),
  camera: () => msg('Camera'),
  ready: () => msg('Your video is ready'),
  made: () => msg('The video just made'),
  front: () => msg('Now from the front'),
  frontWhy: () => msg('There your feet and your pelvis show.'),
  use: () => msg('Show the result'),
  again: () => msg('Record it again'),
  discard: () => msg('Delete'),
  sure: () => msg('Delete this video? It is kept nowhere else.'),
  keep: () => msg('No, keep it'),
  discardNow: () => msg('Yes, delete it'),
  notUsed: () => msg('Recorded and not used'),
  look: () => msg('Look at it'),
});

export function startIn(seconds: number): string {
  return msg(str`Start in ${seconds} seconds`);
}

/** "walk 2026-11-29 10-00-00.mp4, 12 s": a recording, and how long it is. */
export function recordedText(name: string, recordedMs: number): string {
  return msg(str`${name}, ${Math.round(recordedMs / 1000)} s`);
}

/** A camera that gives no name. */
export function cameraName(number: number): string {
  return msg(str`Camera ${number}`);
}

/** What a video made here is called, without its ending. */
export function recordingName(stamp: string): string {
  return msg(str`walk ${stamp}`);
}
