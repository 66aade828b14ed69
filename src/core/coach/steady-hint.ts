/** Something that is seen only for a moment is not said. */
const STEADY_S = 0.6;
/** What the looks have contradicted for so long is taken back, also where they come too slowly to say what is new. */
const UNCONFIRMED_S = 1.2;

/** What is said now, and what may be said next. */
export interface SteadyHint<Hint extends string> {
  readonly shown: Hint | null;
  readonly shownSinceS: number;
  readonly candidate: { readonly hint: Hint; readonly sinceS: number } | null;
  readonly confirmedS: number;
}

export const NO_HINT: SteadyHint<never> = {
  shown: null,
  shownSinceS: NaN,
  candidate: null,
  confirmedS: -Infinity,
};

/**
 * Takes what one look says at its time. One hint is shown at a time, and changes only when the new one has lasted: a
 * voice must be able to finish it.
 */
export function hear<Hint extends string>(
  steady: SteadyHint<Hint>,
  hint: Hint,
  timeS: number,
): SteadyHint<Hint> {
  const candidate = steady.candidate?.hint === hint ? steady.candidate : { hint, sinceS: timeS };
  if (steady.shown !== hint && timeS - candidate.sinceS >= STEADY_S)
    return { shown: hint, shownSinceS: timeS, candidate, confirmedS: timeS };
  if (steady.shown === hint) return { ...steady, candidate, confirmedS: timeS };
  if (timeS - steady.confirmedS > UNCONFIRMED_S)
    return { ...steady, shown: null, shownSinceS: NaN, candidate };
  return { ...steady, candidate };
}
