import type { Hand } from './hand.ts';
import { Helper, type HandOrder } from './remote-hand.ts';

let helpers: Helper[] = [];

/** Hands in workers of their own, getting ready; those of the last clip are warm. */
export function helpingHands(count: number, order: HandOrder): Promise<Hand>[] {
  for (const surplus of helpers.slice(count)) surplus.end();
  helpers = helpers.slice(0, count).filter((helper) => !helper.isLost);
  while (helpers.length < count) helpers.push(new Helper());
  return helpers.map((helper) => {
    const hand = helper.take(order);
    // A helper that cannot help is missed, not mourned; it is replaced for the next clip.
    hand.catch(() => helper.end());
    return hand;
  });
}

/** Lets every helper go of its clip. */
export function releaseHelpers(): void {
  for (const helper of helpers) helper.release();
}
