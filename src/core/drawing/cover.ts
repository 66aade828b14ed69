import type { HeadDisc } from './head.ts';

/** What is needed of the canvas that a face is covered on. */
export interface CoverSurface {
  fillStyle: unknown;
  imageSmoothingEnabled: boolean;
  save(): void;
  restore(): void;
  beginPath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  clip(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  drawImage(...what: never[]): void;
}

/** A small canvas, and what draws onto it. */
export interface Small {
  readonly canvas: unknown;
  readonly surface: { drawImage(...what: never[]): void };
}

/** So many px across a head are left of it: no more than tells hair from skin. */
export const SMALL_PX = 6;
const COVER = '#0b1110';

/** A picture and how large it is against the one that is drawn on. */
export interface CoveredPicture {
  readonly image: unknown;
  /** px of `image` for one px of the drawing. */
  readonly perPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Makes the walker's face unclear; covers everything where the head was not found. */
export function coverFace(
  surface: CoverSurface,
  small: Small,
  picture: CoveredPicture,
  head: HeadDisc | null,
): void {
  if (head === null) {
    surface.fillStyle = COVER;
    surface.fillRect(0, 0, picture.widthPx, picture.heightPx);
    return;
  }
  const { at, radiusPx } = head;
  const [left, top, side] = [at.x - radiusPx, at.y - radiusPx, 2 * radiusPx];
  const { perPx } = picture;
  const shrink = small.surface.drawImage.bind(small.surface) as (...what: unknown[]) => void;
  const grow = surface.drawImage.bind(surface) as (...what: unknown[]) => void;
  shrink(
    picture.image,
    left * perPx,
    top * perPx,
    side * perPx,
    side * perPx,
    0,
    0,
    SMALL_PX,
    SMALL_PX,
  );
  surface.save();
  surface.beginPath();
  surface.arc(at.x, at.y, radiusPx, 0, 2 * Math.PI);
  surface.clip();
  // Beneath what lies outside of the picture, which leaves the small one empty there.
  surface.fillStyle = COVER;
  surface.fillRect(left, top, side, side);
  surface.imageSmoothingEnabled = true;
  grow(small.canvas, 0, 0, SMALL_PX, SMALL_PX, left, top, side, side);
  surface.restore();
}
