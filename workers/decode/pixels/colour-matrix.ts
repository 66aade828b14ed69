import type { ColourCode } from './picture-cut.ts';

/** From the three channels of a cut to red, green and blue. */
export interface ColourMatrix {
  /** Taken off the first channel, and off the two others. */
  readonly black: number;
  readonly zero: number;
  readonly redOne: number;
  readonly redThree: number;
  readonly greenOne: number;
  readonly greenTwo: number;
  readonly greenThree: number;
  readonly blueOne: number;
  readonly blueTwo: number;
  readonly blueThree: number;
}

/** Weights of the three channels for red, green and blue, and what is taken off them first. */
export function colourMatrix(colour: ColourCode, white: number): ColourMatrix {
  const unit = white / 255;
  if (colour.kind === 'rgb') {
    return {
      black: 0,
      zero: 0,
      redOne: unit,
      redThree: 0,
      greenOne: 0,
      greenTwo: unit,
      greenThree: 0,
      blueOne: 0,
      blueTwo: 0,
      blueThree: unit,
    };
  }
  const { redShare, blueShare, fullRange } = colour;
  const greenShare = 1 - redShare - blueShare;
  const bright = fullRange ? unit : (unit * 255) / 219;
  const colourful = fullRange ? unit : (unit * 255) / 224;
  return {
    black: fullRange ? 0 : 16,
    zero: 128,
    redOne: bright,
    redThree: 2 * (1 - redShare) * colourful,
    greenOne: bright,
    greenTwo: ((-2 * blueShare * (1 - blueShare)) / greenShare) * colourful,
    greenThree: ((-2 * redShare * (1 - redShare)) / greenShare) * colourful,
    blueOne: bright,
    blueTwo: 2 * (1 - blueShare) * colourful,
    blueThree: 0,
  };
}

/** Writes the colour of one pixel: its three channels, what is taken off them still in. */
export function writeColour(
  m: ColourMatrix,
  white: number,
  one: number,
  two: number,
  three: number,
  rgb: Float32Array,
  at: number,
): void {
  const first = one - m.black;
  const second = two - m.zero;
  const third = three - m.zero;
  rgb[at] = clamped(m.redOne * first + m.redThree * third, white);
  rgb[at + 1] = clamped(m.greenOne * first + m.greenTwo * second + m.greenThree * third, white);
  rgb[at + 2] = clamped(m.blueOne * first + m.blueTwo * second + m.blueThree * third, white);
}

function clamped(value: number, white: number): number {
  return value < 0 ? 0 : value > white ? white : value;
}
