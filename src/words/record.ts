import { msg, str } from '@lit/localize';
import { wordTable } from './word-table.ts';

export const RECORD_WORDS = wordTable({
  openInstead: () => msg('Open a film instead'),
  live: () => msg('What the camera sees'),
  stopCountdown: () => msg('Stop the countdown'),
  stop: () => msg('Stop recording'),
  timeToGetReady: () => msg('Time to get ready'),
  camera: () => msg('Camera'),
  made: () => msg('The film just made'),
  use: () => msg('Use this film'),
  again: () => msg('Film again'),
});

export function startIn(seconds: number): string {
  return msg(str`Start in ${seconds} seconds`);
}

/** A camera that tells no name of its own. */
export function cameraName(number: number): string {
  return msg(str`Camera ${number}`);
}

/** What a film made here is called, without its ending. */
export function recordingName(stamp: string): string {
  return msg(str`walk ${stamp}`);
}
