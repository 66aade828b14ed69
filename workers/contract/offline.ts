import type { ModelVariant } from './analysis-api.ts';

/** Why the networks could not be put on the device. */
export type OfflineFailure = 'unreachable' | 'wrong-file' | 'no-room';

/** How much of what an analysis needs lies on the device, as the service worker tells every page. */
export type OfflineState =
  | { readonly code: 'missing'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly code: 'loading'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly code: 'ready'; readonly doneBytes: number; readonly totalBytes: number }
  | {
      readonly code: 'failed';
      readonly why: OfflineFailure;
      readonly doneBytes: number;
      readonly totalBytes: number;
    };

/** What a page asks of the service worker: how things stand, to load a network, to take the older one's place. */
export type OfflineRequest =
  | { readonly ask: 'state'; readonly model: ModelVariant }
  | { readonly ask: 'load'; readonly model: ModelVariant }
  | { readonly ask: 'take-over' };
