import type { AnalysisProgress, FoundPeople, ModelVariant } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { AnalysisRequest } from './analysis-request.ts';

/** What goes on in place of a network that takes too long. The others are quick enough. */
const QUICKER_NETWORK: Readonly<Partial<Record<ModelVariant, ModelVariant>>> = { heavy: 'full' };

/** The quicker network's time for a picture, of the slower one's: measured 0.23; graphics may narrow it. */
const TIME_SHARE = 0.25;
/** A fresh worker opens the video again. */
const START_S = 3;
/** An offer that comes and goes cannot be pressed: once made, it stays a little longer than it would be made. */
const LEAST_TO_OFFER = { leftS: 20, savedS: 3 };
const LEAST_TO_KEEP_OFFER = { leftS: 15, savedS: 0 };

/**
 * Whether the page offers to go on with a quicker network: where there is one, much time is left, and watching the whole
 * video again with it takes less. `before` is whether it was offered until now.
 */
export function offersSooner(
  { options }: AnalysisRequest,
  progress: AnalysisProgress,
  before: boolean,
): boolean {
  if (QUICKER_NETWORK[options.model] === undefined || progress.stage !== 'following-walker')
    return false;
  const { framesDone, framesTotal, secondsLeft } = progress;
  if (secondsLeft === null || framesDone >= framesTotal) return false;
  const wholeVideoS = (secondsLeft * framesTotal) / (framesTotal - framesDone);
  const savedS = secondsLeft - START_S - TIME_SHARE * wholeVideoS;
  const least = before ? LEAST_TO_KEEP_OFFER : LEAST_TO_OFFER;
  return secondsLeft > least.leftS && savedS > least.savedS;
}

/** The same video with the quicker network, whom to follow being known; null where there is no quicker one. */
export function soonerRequest(
  request: AnalysisRequest,
  found: FoundPeople,
): AnalysisRequest | null {
  const quicker = QUICKER_NETWORK[request.options.model];
  return quicker === undefined
    ? null
    : withModel({ ...request, known: { found, followed: [] } }, quicker);
}

/** What a second try uses where the first one was too much for the device. */
const LIGHTER_NETWORK: Readonly<Partial<Record<ModelVariant, ModelVariant>>> = {
  heavy: 'full',
  full: 'lite',
};

/**
 * The network of the next try after this failure: a lighter one where the device may not bear the last. A run that
 * followed the walker in some pictures goes on from there with the same one.
 */
export function modelOfNextTry(
  { request: { options }, gotOn }: { readonly request: AnalysisRequest; readonly gotOn: boolean },
  { code }: AnalysisError,
): ModelVariant {
  const tooMuch = !gotOn && (code === 'worker-crashed' || code === 'out-of-memory');
  return (tooMuch ? LIGHTER_NETWORK[options.model] : undefined) ?? options.model;
}

/** The same with this network. What another one followed is left out: the two see the same leg differently. */
export function withModel(request: AnalysisRequest, model: ModelVariant): AnalysisRequest {
  const { options, known } = request;
  if (options.model === model) return request;
  return {
    ...request,
    options: { ...options, model },
    known: known === null ? null : { found: known.found, followed: [] },
  };
}
