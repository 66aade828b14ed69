import type { ModelVariant } from './analysis-api.ts';

/** The networks that look for the body, from the quickest to the slowest. */
export const MODELS: readonly ModelVariant[] = ['lite', 'full', 'heavy'];

/** The one that is measured with; the legs are seen by networks of our own, whichever finds the body. */
export const DEFAULT_MODEL: ModelVariant = 'full';
