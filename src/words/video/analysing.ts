import { msg, str } from '@lit/localize';
import type { AnalysisProgress, ModelVariant } from '#contract/analysis-api.ts';
import { timeLeftText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

/** What the three networks are called where one is chosen. */
export const MODEL_WORDS = wordTable<ModelVariant, string>({
  heavy: () => msg('Best: four times as slow, surer of the pelvis'),
  full: () => msg('Quick: the usual'),
  lite: () => msg('Quickest: least exact'),
});

/** What is being done, for who waits. */
export const STAGE_WORDS = wordTable<AnalysisProgress['stage'], string>({
  opening: () => msg('Opening the video'),
  'loading-model': () => msg('Getting ready to watch'),
  'trying-backends': () => msg('Getting ready on this device'),
  'finding-walker': () => msg('Looking for the walker'),
  'following-walker': () => msg('Following the walker'),
  measuring: () => msg('Measuring the steps'),
});

/** For who cannot wait so long. */
export const SOONER_WORDS = wordTable({
  ask: () => msg('Finish sooner, less exact'),
  nextTry: () => msg('The next try is quicker, and less exact.'),
  asked: () => msg('Now watching the quicker way. It is less exact.'),
});

export const ANALYSING_WORDS = wordTable({
  failed: () => msg('No result yet'),
  watched: () => msg('Video watched'),
  cancel: () => msg('Cancel'),
});

export function videoLabel(name: string): string {
  return msg(str`The video ${name}`);
}

/** "Picture 60 of 150, about 20 seconds left"; empty where nothing is counted. */
export function progressText(progress: AnalysisProgress): string {
  if (!('framesDone' in progress)) return '';
  // The time of the search says nothing of the time that following takes.
  const left = timeLeftText(progress.stage === 'following-walker' ? progress.secondsLeft : null);
  return msg(str`Frame ${progress.framesDone} of ${progress.framesTotal}, ${left}`);
}
