/** What a file is for: the page and its workers, the networks that every analysis needs, or one landmark model. */
export type Part = 'app' | 'networks' | 'lite' | 'full' | 'heavy';

/** One file of the built app. */
export interface AppFile {
  /** Below the app's address, without a leading slash. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly part: Part;
}

/** The page itself: what a navigation is answered with. */
export const PAGE = 'index.html';

/** What a file is for, by its path: landmark models are loaded when they are asked for, the app at once. */
export function partOf(path: string): Part {
  if (!path.startsWith('models/') || path.endsWith('.wasm')) return 'app';
  for (const model of ['lite', 'full', 'heavy'] as const)
    if (path.startsWith(`models/blazepose-${model}.`)) return model;
  return 'networks';
}

/** Whether a file's name changes with what is in it, so that a page of an older version may still ask for it. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('assets/') || path.startsWith('models/');
}
