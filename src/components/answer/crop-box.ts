import type { EvidenceKind } from '#core/answer/evidence-frames.ts';
import type { ShownMoment } from '#core/answer/telling-moment.ts';
import { sideIndex, SIDES, type PairedLandmark } from '#core/body/skeleton.ts';
import type { Report } from '#core/report/report.ts';

/** In the video's own px; y goes down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What must be in the picture: of the leg itself, or of both. */
const PARTS: Readonly<
  Record<EvidenceKind, { readonly both: boolean; readonly parts: readonly PairedLandmark[] }>
> = {
  ankle: { both: false, parts: ['knee', 'ankle', 'heel', 'foot_index'] },
  foot: { both: true, parts: ['ankle', 'heel', 'foot_index'] },
  pelvis: { both: true, parts: ['hip', 'knee'] },
  knee: { both: false, parts: ['hip', 'knee', 'ankle'] },
  legs: { both: true, parts: ['shoulder', 'hip', 'knee', 'ankle', 'heel', 'foot_index'] },
};
/** Of the larger side of what must be in it, left free all round. */
const MARGIN = 0.3;
/** Nothing is enlarged from fewer px: it would be a blur. */
const LEAST_WIDTH_PX = 60;

/** The part of the frame to show, of this shape (width over height); null where the points were not found. */
export function cropBox(
  report: Report,
  { kind, side, frame }: Pick<ShownMoment<EvidenceKind>, 'kind' | 'side' | 'frame'>,
  ratio: number,
): Box | null {
  const { both, parts } = PARTS[kind];
  const points = (both ? SIDES : [side]).flatMap((one) =>
    parts.map((part) => pointOf(report, frame, sideIndex(one, part))),
  );
  const seen = points.filter(({ x, y }) => Number.isFinite(x + y));
  if (seen.length < 2) return null;
  const [left, right] = rangeOf(seen.map(({ x }) => x));
  const [top, bottom] = rangeOf(seen.map(({ y }) => y));
  const margin = MARGIN * Math.max(right - left, bottom - top);
  const width = Math.max(
    right - left + 2 * margin,
    (bottom - top + 2 * margin) * ratio,
    LEAST_WIDTH_PX,
  );
  const height = width / ratio;
  return {
    x: within((left + right - width) / 2, report.video.widthPx - width),
    y: within((top + bottom - height) / 2, report.video.heightPx - height),
    width,
    height,
  };
}

export function pointOf({ landmarks }: Report, frame: number, index: number): Point {
  return {
    x: landmarks.xPx[frame]?.[index] ?? NaN,
    y: landmarks.yPx[frame]?.[index] ?? NaN,
  };
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** Moved into the picture where it fits in. */
function within(from: number, most: number): number {
  return most < 0 ? from : Math.min(Math.max(0, from), most);
}
