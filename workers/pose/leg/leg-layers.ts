import type { LegPart } from './leg-source.ts';

/** Channels at each depth: half of the square's resolution, a quarter, and so on. */
const WIDTHS = { stem: 24, half: 32, quarter: 56, eighth: 96, sixteenth: 160, last: 192 } as const;
/** Blocks that add to what they are given, at the depths below the second. */
export const RESIDUALS = { res2: 1, res3: 2, res4: 3, res5: 2 } as const;

export interface LegLayer {
  readonly name: string;
  /** Of its weights; its bias has one value for each output channel. */
  readonly shape: readonly number[];
  readonly outputs: number;
}

/** Every layer of a part's network, in the order of its file. */
export function legLayers({ channels, points }: LegPart): LegLayer[] {
  return [
    full('stem', 3, channels, WIDTHS.stem),
    ...separable('stem_dw', WIDTHS.stem, WIDTHS.half),
    ...separable('down2', WIDTHS.half, WIDTHS.quarter),
    ...residual('res2', WIDTHS.quarter),
    ...separable('down3', WIDTHS.quarter, WIDTHS.eighth),
    ...residual('res3', WIDTHS.eighth),
    ...separable('down4', WIDTHS.eighth, WIDTHS.sixteenth),
    ...residual('res4', WIDTHS.sixteenth),
    ...separable('down5', WIDTHS.sixteenth, WIDTHS.last),
    ...residual('res5', WIDTHS.last),
    ...separable('up4', WIDTHS.last, WIDTHS.sixteenth),
    ...separable('up3', WIDTHS.sixteenth, WIDTHS.eighth),
    ...separable('up2', WIDTHS.eighth, WIDTHS.quarter),
    full('out', 1, WIDTHS.quarter, points.length),
    dense('sigma', points.length),
    dense('hidden', points.length),
  ];
}

function full(name: string, side: number, from: number, to: number): LegLayer {
  return { name, shape: [side, side, from, to], outputs: to };
}

function depthwise(name: string, channels: number): LegLayer {
  return { name, shape: [3, 3, channels, 1], outputs: channels };
}

function separable(name: string, from: number, to: number): LegLayer[] {
  return [depthwise(`${name}.dw`, from), full(`${name}.pw`, 1, from, to)];
}

function residual(depth: keyof typeof RESIDUALS, channels: number): LegLayer[] {
  return Array.from({ length: RESIDUALS[depth] }, (_, i) => `${depth}_${i}`).flatMap((name) => [
    depthwise(`${name}.dw1`, channels),
    full(`${name}.pw1`, 1, channels, channels),
    depthwise(`${name}.dw2`, channels),
    full(`${name}.pw2`, 1, channels, channels),
  ]);
}

function dense(name: string, outputs: number): LegLayer {
  return { name, shape: [WIDTHS.last, outputs], outputs };
}
