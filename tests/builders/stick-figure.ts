import type { NormQuantity } from '#core/norms/norms.ts';
import { LANDMARK_NAMES, type Side } from '#core/body/skeleton.ts';

type AngleOf = (timeS: number, side: Side, quantity: NormQuantity) => number;

const HIP_Y = 360;
const THIGH_PX = 100;
const SHANK_PX = 100;
const FOOT_PX = 55;

/** Landmarks of a stick figure that walks from left to right at 120 px/s through a 1280 x 720 picture. */
export function stickFigure(timeS: readonly number[], angleOf: AngleOf) {
  const frames = timeS.map((t) => frameAt(t, angleOf));
  return {
    xPx: frames.map((frame) => frame.map(([x]) => x)),
    yPx: frames.map((frame) => frame.map(([, y]) => y)),
    score: frames.map((frame) => frame.map(() => 0.9)),
  };
}

function frameAt(t: number, angleOf: AngleOf): (readonly [number, number])[] {
  const hipX = 250 + 120 * t;
  const points = new Map<string, readonly [number, number]>();
  for (const side of ['left', 'right'] as const) {
    const thigh = radians(angleOf(t, side, 'thighInclinationDeg'));
    const shank = radians(angleOf(t, side, 'shankInclinationDeg'));
    const pitch = radians(angleOf(t, side, 'footPitchDeg'));
    const knee = [hipX + THIGH_PX * Math.sin(thigh), HIP_Y + THIGH_PX * Math.cos(thigh)] as const;
    const ankle = [
      knee[0] - SHANK_PX * Math.sin(shank),
      knee[1] + SHANK_PX * Math.cos(shank),
    ] as const;
    const heel = [ankle[0] - 14, ankle[1] + 16] as const;
    points.set(`${side}_hip`, [hipX, HIP_Y]);
    points.set(`${side}_knee`, knee);
    points.set(`${side}_ankle`, ankle);
    points.set(`${side}_heel`, heel);
    points.set(`${side}_foot_index`, [
      heel[0] + FOOT_PX * Math.cos(pitch),
      heel[1] - FOOT_PX * Math.sin(pitch),
    ]);
    points.set(`${side}_shoulder`, [hipX + 8, HIP_Y - 140]);
    points.set(`${side}_elbow`, [hipX, HIP_Y - 70]);
    points.set(`${side}_wrist`, [hipX + 20, HIP_Y - 10]);
  }
  return LANDMARK_NAMES.map((name) => points.get(name) ?? [hipX + 10, HIP_Y - 190]);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
