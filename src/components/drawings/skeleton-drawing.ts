import { BONES, LANDMARK_NAMES, landmarkIndex, type LandmarkName } from '#core/body/skeleton.ts';

/** Where a landmark is, in the pixels of the canvas; NaN or null where it is not known. */
export type LandmarkPosition = (landmark: number) => { readonly x: number; readonly y: number };

/** How the two sides look on a film: fixed colours, since a film is neither light nor dark. */
export const SIDE_LOOKS = {
  left: { colour: '#62cbd0', dash: [] as number[] },
  right: { colour: '#f6b44f', dash: [2.2, 1.5] },
  middle: { colour: '#f2f0e9', dash: [] as number[] },
} as const;

const CASING = 'rgb(6 10 9 / 75%)';

const FEET: readonly LandmarkName[] = [
  'left_heel',
  'right_heel',
  'left_foot_index',
  'right_foot_index',
  'left_ankle',
  'right_ankle',
  'left_knee',
  'right_knee',
  'left_hip',
  'right_hip',
];

/** Draws bones and leg joints: left solid, right dashed, each with a dark casing so that it shows on any film. */
export function drawSkeleton(context: CanvasRenderingContext2D, position: LandmarkPosition): void {
  const lineWidthPx = lineWidthFor(position);
  context.lineCap = 'butt';
  context.lineJoin = 'round';
  for (const casing of [true, false]) {
    for (const [from, to] of BONES) {
      const a = position(landmarkIndex(from));
      const b = position(landmarkIndex(to));
      if (!Number.isFinite(a.x + a.y + b.x + b.y)) continue;
      const look = SIDE_LOOKS[sideOf(from, to)];
      context.beginPath();
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
      context.strokeStyle = casing ? CASING : look.colour;
      context.lineWidth = casing ? lineWidthPx * 1.9 : lineWidthPx;
      context.setLineDash(casing ? [] : look.dash.map((part) => part * lineWidthPx));
      context.stroke();
    }
  }
  context.setLineDash([]);
  drawJoints(context, position, lineWidthPx);
}

/** A walker far away is drawn with thinner lines, so that the feet can still be seen. */
function lineWidthFor(position: LandmarkPosition): number {
  const ys = LANDMARK_NAMES.map((_, landmark) => position(landmark).y).filter(Number.isFinite);
  const heightPx = ys.length === 0 ? 0 : Math.max(...ys) - Math.min(...ys);
  return Math.min(6, Math.max(2, heightPx / 90));
}

/** The left joints are discs, the right ones squares. */
function drawJoints(
  context: CanvasRenderingContext2D,
  position: LandmarkPosition,
  lineWidthPx: number,
): void {
  const radius = lineWidthPx * 1.15;
  for (const name of FEET) {
    const { x, y } = position(landmarkIndex(name));
    if (!Number.isFinite(x + y)) continue;
    const left = name.startsWith('left');
    context.beginPath();
    if (left) context.arc(x, y, radius, 0, 2 * Math.PI);
    else context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
    context.fillStyle = left ? SIDE_LOOKS.left.colour : SIDE_LOOKS.right.colour;
    context.strokeStyle = CASING;
    context.lineWidth = lineWidthPx * 0.4;
    context.fill();
    context.stroke();
  }
}

function sideOf(from: LandmarkName, to: LandmarkName): 'left' | 'right' | 'middle' {
  if (from.startsWith('left') && to.startsWith('left')) return 'left';
  if (from.startsWith('right') && to.startsWith('right')) return 'right';
  return 'middle';
}
