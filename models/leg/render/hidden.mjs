// Whether something else stands between the camera and a point of a leg: rays against round bars (limbs, poles, a second person).

const LIMBS = [
  ['hip', 'knee', 0.07],
  ['knee', 'ankle', 0.045],
  ['ankle', 'mtp', 0.035],
  ['heel', 'foot_index', 0.03],
];
const ARM = [
  ['elbow', 'wrist', 0.035],
  ['wrist', 'wrist', 0.05],
];

function barsOf(joints, side, limbs) {
  return limbs.map(([a, b, r]) => ({ a: joints[`${side}_${a}`], b: joints[`${side}_${b}`], r }));
}

/** The least distance between two segments, p0-p1 and a-b. */
function distance({ sub, dot, add, mul, len }, p0, p1, a, b) {
  const u = sub(p1, p0);
  const v = sub(b, a);
  const w = sub(p0, a);
  const uu = dot(u, u);
  const vv = Math.max(dot(v, v), 1e-9);
  const uv = dot(u, v);
  const uw = dot(u, w);
  const vw = dot(v, w);
  const D = uu * vv - uv * uv;
  const unit = (x) => Math.max(0, Math.min(1, x));
  let s = D < 1e-9 ? 0 : unit((uv * vw - vv * uw) / D);
  const t = unit((uv * s + vw) / vv);
  s = unit((uv * t - uw) / uu);
  return len(sub(add(p0, mul(u, s)), add(a, mul(v, t))));
}

export function hiddenPoints(math, eye, points, joints, side, { things, other }) {
  const opposite = side === 'right' ? 'left' : 'right';
  const bars = [
    ...barsOf(joints, opposite, LIMBS),
    ...['right', 'left'].flatMap((s) => barsOf(joints, s, ARM)),
    ...things,
  ];
  if (other) bars.push(...['right', 'left'].flatMap((s) => barsOf(other, s, LIMBS)));
  return points.map((p) => {
    // A little before the point, so that a leg that only touches does not hide it.
    const end = math.mix(p, eye, 0.02 / math.len(math.sub(eye, p)));
    return bars.some(({ a, b, r }) => distance(math, eye, end, a, b) < r) ? 1 : 0;
  });
}
