import type { PictureLight } from '#core/coach/coach-look.ts';
import type { Sighting } from '#core/people/sighting.ts';
import { mean, quantile } from '#core/statistics.ts';
import type { ClipFrame } from '../decode/clip-frame.ts';
import type { PictureMemory } from '../decode/pixels/picture-memory.ts';

/** The longer side of the picture that is measured. */
const LONGER_SIDE_PX = 96;
/** The body and what lies beside it, in body heights: from the hips aside, and above the soles. */
const BODY_BOX = { aside: 0.06, from: 0.3, to: 0.97 } as const;
const BESIDE_BOX = { aside: [0.28, 0.7], from: 0.55, to: 0.95 } as const;
/** The brighter parts of the body begin at this share of its pixels. */
const BRIGHT = 0.85;

/** Measures a picture, and the body against what lies beside it where there is one. */
export async function lightOf(
  frame: ClipFrame,
  walker: Sighting | null,
  memory: PictureMemory,
): Promise<PictureLight> {
  const scale = LONGER_SIDE_PX / Math.max(frame.widthPx, frame.heightPx);
  const small = memory.ofSize(
    Math.round(frame.widthPx * scale),
    Math.round(frame.heightPx * scale),
  );
  const whole = { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx };
  await frame.readRegion(whole, small);
  const { width, height, rgb } = small;
  const all: number[] = [];
  const figure: number[] = [];
  const surround: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = 3 * (y * width + x);
      const luma = 0.299 * (rgb[i] ?? 0) + 0.587 * (rgb[i + 1] ?? 0) + 0.114 * (rgb[i + 2] ?? 0);
      all.push(luma);
      const part = walker === null ? null : partAt((x + 0.5) / scale, (y + 0.5) / scale, walker);
      if (part === 'body') figure.push(luma);
      if (part === 'beside') surround.push(luma);
    }
  }
  return {
    meanLuma: mean(all),
    figureLuma: figure.length === 0 ? null : quantile(figure, BRIGHT),
    surroundLuma: surround.length === 0 ? null : mean(surround),
  };
}

function partAt(x: number, y: number, { hipXPx, soleYPx, bodyHeightPx }: Sighting) {
  const up = (soleYPx - y) / bodyHeightPx;
  const aside = Math.abs(x - hipXPx) / bodyHeightPx;
  if (aside <= BODY_BOX.aside && up >= BODY_BOX.from && up <= BODY_BOX.to) return 'body';
  const [from, to] = BESIDE_BOX.aside;
  const isBeside = aside >= from && aside <= to && up >= BESIDE_BOX.from && up <= BESIDE_BOX.to;
  return isBeside ? 'beside' : null;
}
