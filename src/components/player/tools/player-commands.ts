import type { Moment } from '#core/report/moments.ts';
import { SPEEDS, type VideoPlayback } from '../playback/video-playback.ts';
import { momentFrameBeside } from '../playback/moment-frames.ts';
import { panned, PAN_STEP, WHOLE, zoomed, ZOOM_STEP } from '../zoom/zoom.ts';
import type { ZoomGestures } from '../zoom/zoom-gestures.ts';
import type { PlayerCommand } from './player-keys.ts';

/** What a key can move. */
export interface Obeying {
  readonly playback: VideoPlayback;
  readonly moments: readonly Moment[];
  readonly gestures: ZoomGestures;
  readonly stepFrames: number;
  readonly toggleRepeat: () => void;
  readonly toggleFullScreen: () => void;
  readonly showKeys: () => void;
}

/** Does what a key asks for. Where there is nothing in that direction, nothing happens. */
export function obey(command: PlayerCommand, player: Obeying): void {
  const { gestures } = player;
  switch (command) {
    case 'repeat':
      return player.toggleRepeat();
    case 'full-screen':
      return player.toggleFullScreen();
    case 'keys':
      return player.showKeys();
    case 'zoom-in':
      return gestures.set(zoomed(gestures.zoom, ZOOM_STEP));
    case 'zoom-out':
      return gestures.set(zoomed(gestures.zoom, 1 / ZOOM_STEP));
    case 'zoom-whole':
      return gestures.set(WHOLE);
    case 'pan-up':
      return gestures.set(panned(gestures.zoom, 0, -PAN_STEP));
    case 'pan-down':
      return gestures.set(panned(gestures.zoom, 0, PAN_STEP));
    case 'pan-left':
      return gestures.set(panned(gestures.zoom, -PAN_STEP, 0));
    case 'pan-right':
      return gestures.set(panned(gestures.zoom, PAN_STEP, 0));
    default:
      return move(command, player);
  }
}

/** Through the video. */
function move(command: PlayerCommand, { playback, moments, stepFrames }: Obeying): void {
  const { clock } = playback;
  if (clock === null) return;
  const { aim } = playback.playhead;
  const beside = (direction: -1 | 1) => momentFrameBeside(moments, clock, aim, direction) ?? aim;
  switch (command) {
    case 'toggle':
      return playback.toggle();
    case 'play-back':
      return playback.play(-1);
    case 'play-on':
      return playback.play(1);
    case 'frame-back':
      return playback.stepTo(aim - 1);
    case 'frame-on':
      return playback.stepTo(aim + 1);
    case 'frames-back':
      return playback.stepTo(aim - stepFrames);
    case 'frames-on':
      return playback.stepTo(aim + stepFrames);
    case 'moment-back':
      return playback.stepTo(beside(-1));
    case 'moment-on':
      return playback.stepTo(beside(1));
    case 'first':
      return playback.goTo(0);
    case 'last':
      return playback.goTo(clock.frames - 1);
    default:
      playback.speed = speedOf(command) ?? playback.speed;
  }
}

/** 1 is the slowest. */
function speedOf(command: PlayerCommand) {
  return SPEEDS.toReversed()[Number(command.replace('speed-', '')) - 1];
}
