import { SIDES } from '../body/skeleton.ts';
import { seriesOf } from '../curves/cycle-curves.ts';
import type { NormQuantity } from '../norms/norms.ts';
import { MOMENT_KINDS } from '../report/moments.ts';
import type { Report } from '../report/report.ts';
import { SIDE_LOOKS, type Point, type Shape, type Stroke } from './shape.ts';

/** Where the strip lies in the picture, px, and which stretch of time it shows. */
export interface StripPlace {
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fromS: number;
  readonly toS: number;
}

const GROUND = '#0b1110';
const AXIS = 'rgb(242 240 233 / 35%)';
/** Of the height of the strip. */
const MARGIN = 0.14;

/**
 * One angle of both legs over time below a picture, with a line where the frame on show is and strokes where feet land
 * and leave. What was not measured is a gap.
 */
export function curveStrip(
  report: Report,
  quantity: NormQuantity,
  nowS: number,
  place: StripPlace,
  words: { readonly title: string; readonly text: (deg: number) => string },
): readonly Shape[] {
  const { topPx, widthPx, heightPx } = place;
  const [low, high] = rangeOf(report, quantity, place);
  const x = (timeS: number) => (widthPx * (timeS - place.fromS)) / (place.toS - place.fromS);
  const y = (deg: number) =>
    topPx + heightPx * (1 - MARGIN - ((1 - 2.6 * MARGIN) * (deg - low)) / (high - low));
  const sizePx = Math.max(10, Math.round(heightPx * 0.13));
  const { colour } = SIDE_LOOKS.middle;
  const text = (at: Point, said: string): Shape => ({
    kind: 'text',
    at,
    text: said,
    sizePx,
    colour,
    align: 'start',
  });
  const left = sizePx * 0.5;
  return [
    { kind: 'box', at: { x: 0, y: topPx }, widthPx, heightPx, colour: GROUND },
    ...(low < 0 && high > 0 ? [across(y(0), widthPx)] : []),
    ...legLines(report, quantity, place, { x, y, low, high }),
    ...eventStrokes(report, place, x),
    upright(x(nowS), topPx, topPx + heightPx, thin(colour, 2)),
    text({ x: left, y: topPx + sizePx * 0.8 }, words.title),
    text({ x: left, y: y(high) + sizePx * 0.6 }, words.text(high)),
    text({ x: left, y: y(low) - sizePx * 0.2 }, words.text(low)),
  ];
}

interface Axes {
  readonly x: (timeS: number) => number;
  readonly y: (deg: number) => number;
  readonly low: number;
  readonly high: number;
}

function legLines(
  report: Report,
  quantity: NormQuantity,
  { fromS, toS, heightPx }: StripPlace,
  { x, y, low, high }: Axes,
): readonly Shape[] {
  const isOfPelvis = quantity === 'pelvicObliquityDeg' || quantity === 'pelvicTiltDeg';
  return (isOfPelvis ? (['left'] as const) : SIDES).map((side): Shape => {
    const values = seriesOf(report, quantity, side);
    const shownDeg = (deg: number | null | undefined) =>
      deg === null || deg === undefined || deg < low || deg > high ? NaN : deg;
    const points = report.timeS.flatMap((timeS, frame) =>
      timeS < fromS || timeS > toS ? [] : [{ x: x(timeS), y: y(shownDeg(values[frame])) }],
    );
    const widthPx = Math.max(1.5, heightPx / 50);
    const look = SIDE_LOOKS[isOfPelvis ? 'middle' : side];
    const dash = look.dash.map((part) => part * widthPx);
    return {
      kind: 'line',
      points,
      stroke: { colour: look.colour, widthPx, dash, casing: false },
    };
  });
}

function eventStrokes(
  { events }: Report,
  { topPx, heightPx, fromS, toS }: StripPlace,
  x: (timeS: number) => number,
): readonly Shape[] {
  return SIDES.flatMap((side) =>
    MOMENT_KINDS.flatMap((kind) =>
      events[side][kind]
        .filter((timeS) => timeS >= fromS && timeS <= toS)
        .map((timeS) => {
          const foot = topPx + heightPx;
          return upright(x(timeS), foot - heightPx * 0.1, foot, thin(SIDE_LOOKS[side].colour, 2));
        }),
    ),
  );
}

/**
 * On whole tens around the values within strides; of all where there is no stride. At the edge of the picture, outside
 * of strides, a foot is often half seen: what lies beyond is a gap.
 */
function rangeOf(
  report: Report,
  quantity: NormQuantity,
  { fromS, toS }: StripPlace,
): readonly [number, number] {
  const strides = report.cycles.filter(({ accepted }) => accepted);
  const isInStride = (timeS: number) =>
    strides.length === 0 || strides.some(({ startS, endS }) => timeS >= startS && timeS <= endS);
  let [least, most] = [Infinity, -Infinity];
  for (const side of SIDES) {
    for (const [frame, value] of seriesOf(report, quantity, side).entries()) {
      const timeS = report.timeS[frame] ?? NaN;
      if (value === null || !(timeS >= fromS && timeS <= toS) || !isInStride(timeS)) continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  if (!Number.isFinite(least + most)) return [-10, 10];
  const low = Math.floor(least / 10) * 10;
  return [low, Math.max(low + 10, Math.ceil(most / 10) * 10)];
}

function thin(colour: string, widthPx: number): Stroke {
  return { colour, widthPx, dash: [], casing: false };
}

function upright(x: number, fromY: number, toY: number, stroke: Stroke): Shape {
  return {
    kind: 'line',
    points: [
      { x, y: fromY },
      { x, y: toY },
    ],
    stroke,
  };
}

function across(y: number, widthPx: number): Shape {
  return {
    kind: 'line',
    points: [
      { x: 0, y },
      { x: widthPx, y },
    ],
    stroke: thin(AXIS, 1),
  };
}
