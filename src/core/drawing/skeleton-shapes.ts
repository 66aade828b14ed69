import { BONES, LANDMARK_NAMES, landmarkIndex, type LandmarkName } from '../body/skeleton.ts';
import { CASING, isKnown, SIDE_LOOKS, type Point, type Shape } from './shape.ts';

/** Where a landmark is, in the px of the picture that is drawn on; NaN or null where it is not known. */
export type LandmarkPosition = (landmark: number) => Point;

const JOINTS: readonly LandmarkName[] = [
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

/** Bones and leg joints: left solid with discs, right dashed with squares. All casings lie below all lines. */
export function skeletonShapes(position: LandmarkPosition): readonly Shape[] {
  const widthPx = lineWidthFor(position);
  const bones = BONES.flatMap(([from, to]) => {
    const points = [position(landmarkIndex(from)), position(landmarkIndex(to))];
    return points.every(isKnown) ? [{ points, look: SIDE_LOOKS[sideOf(from, to)] }] : [];
  });
  const casings = bones.map(({ points }): Shape => {
    const stroke = { colour: CASING, widthPx: widthPx * 1.9, dash: [], casing: false };
    return { kind: 'line', points, stroke };
  });
  const lines = bones.map(({ points, look }): Shape => {
    const dash = look.dash.map((part) => part * widthPx);
    return {
      kind: 'line',
      points,
      stroke: { colour: look.colour, widthPx, dash, casing: false },
    };
  });
  return [...casings, ...lines, ...jointShapes(position, widthPx)];
}

/** A walker far away is drawn with thinner lines, so that the feet can still be seen. */
export function lineWidthFor(position: LandmarkPosition): number {
  const ys = LANDMARK_NAMES.map((_, landmark) => position(landmark).y).filter(Number.isFinite);
  const heightPx = ys.length === 0 ? 0 : Math.max(...ys) - Math.min(...ys);
  return Math.min(6, Math.max(2, heightPx / 90));
}

function jointShapes(position: LandmarkPosition, widthPx: number): readonly Shape[] {
  return JOINTS.flatMap((name): Shape[] => {
    const at = position(landmarkIndex(name));
    if (!isKnown(at)) return [];
    const left = name.startsWith('left');
    const { colour } = SIDE_LOOKS[left ? 'left' : 'right'];
    const form = left ? 'disc' : 'square';
    return [{ kind: 'mark', form, at, radiusPx: widthPx * 1.15, colour }];
  });
}

function sideOf(from: LandmarkName, to: LandmarkName): 'left' | 'right' | 'middle' {
  if (from.startsWith('left') && to.startsWith('left')) return 'left';
  if (from.startsWith('right') && to.startsWith('right')) return 'right';
  return 'middle';
}
