/** What to say about the person in front of the camera. */
export type LiveHint = 'nobody' | 'step-back' | 'too-far' | 'good';

export const LIVE_HINT_WORDS: Readonly<Record<LiveHint, string>> = {
  nobody: 'Nobody is seen yet.',
  'step-back': 'Step back: head or feet are outside.',
  'too-far': 'Come closer: you are too far away.',
  good: 'Good: head and feet are seen.',
};
