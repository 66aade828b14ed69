import type { Report } from '#core/report/report.ts';
import { PLAYER_WORDS } from '#words/video/video-player.ts';

/** Why only the lines are drawn, or not even those. */
export function whyNoVideo({ landmarks }: Pick<Report, 'landmarks'>, hasVideo: boolean): string {
  if (hasVideo) return PLAYER_WORDS.noVideo;
  return landmarks.xPx.length === 0 ? PLAYER_WORDS.nothingCame : PLAYER_WORDS.videoDidNotCome;
}
