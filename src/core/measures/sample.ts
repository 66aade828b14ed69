/** One cycle's (or step's) value of a measure, and the moment in the clip that shows it. */
export interface Sample {
  readonly value: number;
  readonly timeS: number;
}

/** Samples that have a value. */
export function known(samples: readonly Sample[]): Sample[] {
  return samples.filter((sample) => Number.isFinite(sample.value));
}
