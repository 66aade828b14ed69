import type { ChainLinkId } from '#core/patterns/chain.ts';
import type { FilmView } from './film-guidance.ts';

export interface LinkWords {
  readonly name: string;
  /** What the film must show of it. */
  readonly filmFrom: FilmView;
}

export const LINK_WORDS: Readonly<Record<ChainLinkId, LinkWords>> = {
  foot: { name: 'Foot direction', filmFrom: 'front' },
  ankle: { name: 'Ankle', filmFrom: 'side' },
  heel: { name: 'Heel', filmFrom: 'side' },
  knee: { name: 'Knee', filmFrom: 'side' },
  hip: { name: 'Hip', filmFrom: 'side' },
  pelvis: { name: 'Pelvis', filmFrom: 'front' },
  trunk: { name: 'Upper body', filmFrom: 'side' },
};

export const CHAIN_WORDS = {
  picture: 'A walker from the side, with a mark at each link from foot to upper body.',
  lede: 'What one part cannot do, the next may make up for. Choose a part to see what the film showed there.',
  showMoment: 'Show the moment',
  notFromHere: 'This film does not show it.',
  film: 'To see it, film',
  yoursAndTypical: 'Your curve, over the grey band of most walkers',
  back:
    'Above the upper body the film tells nothing. Some people with stiff ankles also have back pain; ' +
    'a film cannot tell whether yours is connected.',
} as const;
