import type { ModelVariant } from './analysis-api.ts';

/** The networks that look for the body, from the quickest to the most exact. */
export const MODELS: readonly ModelVariant[] = ['lite', 'full', 'heavy'];

/** The one that measures best; a quicker one has to be asked for by name. */
export const DEFAULT_MODEL: ModelVariant = 'heavy';
