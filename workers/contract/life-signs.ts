/**
 * What a worker says of itself beside its answers. It beats while it is not stuck, however slow the device is; a long
 * step is one in which it may not be able to beat, such as the compiling of a network's first picture.
 */
export type LifeSign = 'beat' | 'long-step' | 'long-step-done';

const KEY = 'heelriseLife';
const SIGNS: readonly LifeSign[] = ['beat', 'long-step', 'long-step-done'];

/** How a sign travels: Comlink, which shares the way, leaves such messages alone. */
export function lifeMessage(sign: LifeSign): unknown {
  return { [KEY]: sign };
}

/** The sign in a message; null where it is something else. */
export function lifeSignIn(message: unknown): LifeSign | null {
  if (typeof message !== 'object' || message === null) return null;
  const said: unknown = Reflect.get(message, KEY);
  return SIGNS.find((sign) => sign === said) ?? null;
}
