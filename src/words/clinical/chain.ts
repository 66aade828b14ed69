import { msg, str } from '@lit/localize';
import type { ChainLinkId } from '#core/patterns/pattern-table.ts';
import type { VideoView } from '../video/video-guidance.ts';
import { wordTable } from '../base/word-table.ts';

export const LINK_WORDS = wordTable<ChainLinkId, string>({
  foot: () => msg('Foot direction'),
  ankle: () => msg('Ankle'),
  heel: () => msg('Heel'),
  knee: () => msg('Knee'),
  hip: () => msg('Hip'),
  pelvis: () => msg('Pelvis'),
  trunk: () => msg('Upper body'),
});

/** The view that shows a link. */
export const LINK_VIEWS: Readonly<Record<ChainLinkId, VideoView>> = {
  foot: 'front',
  ankle: 'side',
  heel: 'side',
  knee: 'side',
  hip: 'side',
  pelvis: 'front',
  trunk: 'side',
};

export const CHAIN_WORDS = wordTable({
  picture: () => msg('A walker from the side, with a mark at each link from foot to upper body.'),
  lede: () =>
    msg(
      'What one part cannot do, the next may make up for. Choose a part to see what the video showed there.',
    ),
  notFromHere: () => msg('This video does not show it.'),
  yoursAndTypical: () => msg('Your curve, over the grey band of most walkers'),
  back: () =>
    msg(
      'Above the upper body the video tells nothing. Some people with stiff ankles also have back pain; a video cannot tell whether yours is connected.',
    ),
});

/** Why a pattern of a link stays open. */
export function linkReason(name: string, why: string): string {
  return msg(str`${name}: ${why}`);
}
