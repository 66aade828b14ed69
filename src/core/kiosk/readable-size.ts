import { toRadians } from '../angle.ts';

/**
 * Sizes on the lobby's screen: 32 inches in the shape 16:9, whose shorter side is 398 mm long and 1080 px. Styles take
 * them in millimetres of that screen (`--mm`), so that another number of pixels changes nothing.
 */
const SHORTER_SIDE_MM = 398;
const SHORTER_SIDE_PX = 1080;

/** From where somebody on the line reads the screen. */
const READ_FROM_MM = 4000;
/** How tall what leads a walker is seen from there: digits, words and drawings. */
const CUE_ANGLE_DEG = 2;
/** The same of what is spoken, written below: five times as tall as the smallest letters of good eyes. */
const CAPTION_ANGLE_DEG = 5 * (5 / 60);

/** How tall something must be to fill an angle at a distance: 2 · 4000 mm · tan 1° = 139.6 mm. */
export function heightSeenMm(angleDeg: number, distanceMm: number): number {
  return 2 * distanceMm * Math.tan(toRadians(angleDeg / 2));
}

/** Millimetres of the screen in pixels of its styles. */
export function mmToPx(mm: number): number {
  return (mm * SHORTER_SIDE_PX) / SHORTER_SIDE_MM;
}

/** Height of a digit, or of a capital of a word, that leads who walks: 139.6 mm, or 379 px. */
export const CUE_HEIGHT_MM = heightSeenMm(CUE_ANGLE_DEG, READ_FROM_MM);
/** Height of a capital of a caption beside it: 29.1 mm, or 79 px. */
export const CAPTION_HEIGHT_MM = heightSeenMm(CAPTION_ANGLE_DEG, READ_FROM_MM);
/** Whatever is pressed is at least so long and so tall: 54.3 px. */
export const LEAST_TARGET_MM = 20;
/** Whatever is pressed lies below this share of the screen's height, where somebody who sits can reach it. */
export const TARGETS_BELOW = 1 / 3;
/** How tall a capital and a digit of our typeface are, as a share of its size; its `OS/2` table says so. */
export const CAPITAL_SHARE = 0.668;

/** One millimetre of the screen as a CSS length. */
export const MM = `calc(100vmin / ${SHORTER_SIDE_MM})`;
