import type { AnalysisProgress, ModelVariant } from '#contract/analysis-api.ts';
import { timeLeftText } from './format.ts';

/** What the three networks are called where one is chosen. */
export const MODEL_WORDS: Readonly<Record<ModelVariant, string>> = {
  heavy: 'Heavy: most exact, the usual',
  full: 'Full: three times as quick, less exact',
  lite: 'Lite: quickest, least exact',
};

/** What is being done, for who waits. */
export const STAGE_WORDS: Readonly<Record<AnalysisProgress['stage'], string>> = {
  opening: 'Opening the film',
  'loading-model': 'Getting ready to watch',
  'trying-backends': 'Finding the quickest way on this device',
  'finding-walker': 'Looking for the walker',
  'following-walker': 'Following the walker',
  measuring: 'Measuring the steps',
};

/** For who cannot wait so long. */
export const SOONER_WORDS = {
  ask: 'Finish sooner, less exact',
  asked: 'Now watching the quicker way. It is less exact.',
} as const;

/** "Picture 60 of 150, about 20 seconds left"; empty where nothing is counted. */
export function progressText(progress: AnalysisProgress): string {
  if (!('framesDone' in progress)) return '';
  // The time of the search says nothing of the time that following takes.
  const left = progress.stage === 'following-walker' ? progress.secondsLeft : null;
  return `Picture ${progress.framesDone} of ${progress.framesTotal}, ${timeLeftText(left)}`;
}
