import type { Moment } from '#core/report/moments.ts';
import type { FilmPlayback } from './film-playback.ts';
import { momentFrameBeside } from './moment-frames.ts';
import type { PlayerCommand } from './player-keys.ts';

/** Does what a key asks for. Where there is nothing in that direction, nothing happens. */
export function obey(
  command: PlayerCommand,
  playback: FilmPlayback,
  moments: readonly Moment[],
): void {
  const { clock } = playback;
  if (clock === null) return;
  const { aim } = playback.playhead;
  const beside = (direction: -1 | 1) => momentFrameBeside(moments, clock, aim, direction) ?? aim;
  switch (command) {
    case 'toggle':
      return playback.toggle();
    case 'slower':
      return playback.changeSpeed('slower');
    case 'faster':
      return playback.changeSpeed('faster');
    case 'frame-back':
      return playback.stepTo(aim - 1);
    case 'frame-on':
      return playback.stepTo(aim + 1);
    case 'moment-back':
      return playback.stepTo(beside(-1));
    case 'moment-on':
      return playback.stepTo(beside(1));
    case 'first':
      return playback.goTo(0);
    case 'last':
      return playback.goTo(clock.frames - 1);
  }
}
