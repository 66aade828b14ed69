import { BODY_PARTS, type Body, type PointSeries } from '../body/body.ts';
import { typicalBodyHeightPx } from '../body/body-height.ts';
import { mapBothSides } from '../body/by-side.ts';
import { SIDES } from '../body/skeleton.ts';
import type { LegSeries, Report } from '../report/report.ts';
import type { LengthUnit } from './file-notes.ts';

/** One landmark over the displayed frames, in the picture plane: x to the right, y up from the lower left corner. */
export interface Marker {
  readonly name: string;
  /** In `unit`; NaN where the landmark is missing. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Every landmark of a walk. */
export interface Markers {
  readonly unit: LengthUnit;
  readonly all: readonly Marker[];
}

/** One angle over the displayed frames, degrees; NaN where it is missing. */
export interface Channel {
  /** "left_ankleDorsiflexionDeg", as in the CSV of frames. */
  readonly name: string;
  readonly side: 'left' | 'right' | null;
  readonly quantity: keyof LegSeries | 'obliquityDeg' | 'tiltDeg' | 'leanDeg';
  readonly deg: Float64Array;
}

/**
 * The landmarks of a report. Null where it carries none, or the walker's height in the picture is not known.
 * @param heightM the walker's body height; null where nobody gave it.
 */
export function markersOf(report: Report, heightM: number | null): Markers | null {
  const { names, xPx, yPx } = report.landmarks;
  const heightPx = typicalBodyHeightPx(bodyOf(report));
  if (xPx.length === 0 || !(heightPx > 0)) return null;
  const perPx = (heightM ?? 1) / heightPx;
  const all = names.map((name, i): Marker => ({
    name,
    x: Float64Array.from(xPx, (row) => perPx * (row[i] ?? NaN)),
    y: Float64Array.from(yPx, (row) => perPx * (report.video.heightPx - (row[i] ?? NaN))),
  }));
  return { unit: heightM === null ? 'body-height' : 'm', all };
}

/** The angles of a report that have a value in one frame at least. */
export function channelsOf({ series }: Report): readonly Channel[] {
  const legs = SIDES.flatMap((side) =>
    (Object.keys(series[side]) as (keyof LegSeries)[]).map((quantity) =>
      channel(side, quantity, `${side}_${quantity}`, series[side][quantity]),
    ),
  );
  const { obliquityDeg, tiltDeg } = series.pelvis;
  return [
    ...legs,
    channel(null, 'obliquityDeg', 'pelvis_obliquityDeg', obliquityDeg),
    channel(null, 'tiltDeg', 'pelvis_tiltDeg', tiltDeg),
    channel(null, 'leanDeg', 'trunk_leanDeg', series.trunk.leanDeg),
  ].filter(({ deg }) => deg.some(Number.isFinite));
}

function channel(
  side: Channel['side'],
  quantity: Channel['quantity'],
  name: string,
  values: readonly (number | null)[],
): Channel {
  return { name, side, quantity, deg: Float64Array.from(values, (value) => value ?? NaN) };
}

/** As much of the walker as the body's height in the picture is found from. */
function bodyOf({ timeS, video, landmarks }: Report): Body {
  const { names, xPx, yPx, score } = landmarks;
  const none = new Float64Array(timeS.length).fill(NaN);
  const point = (name: string): PointSeries => {
    const i = names.indexOf(name);
    const column = (rows: readonly (readonly (number | null)[])[]) =>
      Float64Array.from(timeS, (_, frame) => rows[frame]?.[i] ?? NaN);
    const rest = { worldX: none, worldY: none, worldZ: none };
    return { x: column(xPx), y: column(yPx), score: column(score), ...rest };
  };
  const sides = mapBothSides(
    (side) =>
      Object.fromEntries(
        BODY_PARTS.map((part) => [part, point(`${side}_${part}`)]),
      ) as unknown as Body['left'],
  );
  const { widthPx, heightPx } = video;
  return { timeS: Float64Array.from(timeS), widthPx, heightPx, ...sides };
}
