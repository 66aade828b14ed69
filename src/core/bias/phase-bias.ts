import type { SagittalLeg } from '../angles/sagittal.ts';
import fitted from './phase-bias.json';

/**
 * What the network gets wrong on the mean, by place in the stride: it draws the legs together while they cross, so
 * the standing knee looks bent, the swinging one straight, and the toes droop. A Fourier series of the true less
 * the seen inclination, degrees, for the leg nearer to the camera and the one behind it.
 */
export interface PhaseBias {
  readonly shankInclinationDeg: readonly number[];
  readonly rawFootPitchDeg: readonly number[];
  readonly thighInclinationDeg: readonly number[];
}

export type LegDistance = 'near' | 'far';

/** Mean, then cosine and sine of each harmonic. */
export const SERIES_LENGTH = 11;

/** Value of the series at a place in the stride (strides; whole numbers are contacts). */
export function seriesAt(coefficients: readonly number[], phase: number): number {
  let sum = coefficients[0] ?? NaN;
  for (let k = 1; 2 * k < coefficients.length; k++) {
    const turn = 2 * Math.PI * k * phase;
    sum +=
      (coefficients[2 * k - 1] ?? NaN) * Math.cos(turn) +
      (coefficients[2 * k] ?? NaN) * Math.sin(turn);
  }
  return sum;
}

/**
 * A leg's inclinations with the network's mean bias taken off. The correction is the same for everybody at the same
 * place in the stride: it depends on nothing that the walker's own angles say, so it cannot turn a stiff ankle into
 * a usual one. (A model that was also shown the angles fell from 5.6 to 1.9 deg of error on rendered walkers, and
 * drew the reference curve for everybody: peak dorsiflexion followed the truth with a slope of 0.2.)
 * @param phase the leg's place in its cycle at every frame, strides.
 */
export function withoutPhaseBias(
  leg: SagittalLeg,
  phase: Float64Array,
  distance: LegDistance,
): SagittalLeg {
  const bias: PhaseBias = fitted[distance];
  const corrected = (key: keyof PhaseBias) =>
    leg[key].map((value, i) => value + seriesAt(bias[key], phase[i] ?? NaN));
  return {
    shankInclinationDeg: corrected('shankInclinationDeg'),
    rawFootPitchDeg: corrected('rawFootPitchDeg'),
    thighInclinationDeg: corrected('thighInclinationDeg'),
  };
}
