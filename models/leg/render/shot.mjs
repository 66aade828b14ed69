// One picture as numbers: the matrices of the people, the camera, the things in front, and the truth of both legs.
import { drawCamera, drawGait, drawMoment, poseAt } from './recipe.mjs';
import { hiddenPoints } from './hidden.mjs';
import { plant } from './pose.mjs';

/** Side of a picture in px, and the part of the stature that it shows. */
export const SIZE = 288;
const WINDOW = 0.95;
const POINTS = ['hip', 'knee', 'ankle', 'heel', 'foot_index', 'mtp'];
const SIDES = ['right', 'left'];

function skeletonOf(lab, person, drawn, moment, shift) {
  const { x, spread, modes, phase } = poseAt(drawn, moment, shift);
  const planted = plant(lab, person.rig, x, spread, modes);
  const solution = { at: () => planted, stride: 0, shift: moment.targets.shift };
  return lab.gait.fullPose(person.rig, solution, drawn, phase);
}

/** Matrices turned by `yaw` and moved over the floor. */
function moved(lab, matrices, yaw, x, z) {
  const { add, mv, Ry, mm } = lab.math;
  const turn = Ry(yaw);
  const list = Array.from(matrices);
  for (let i = 0; i < list.length; i += 12) {
    const part = (places) => places.map((k) => matrices[i + k]);
    const q = mm(turn, part([0, 1, 2, 4, 5, 6, 8, 9, 10]));
    const t = add(mv(turn, part([3, 7, 11])), [x, 0, z]);
    for (const r of [0, 1, 2]) list.splice(i + r * 4, 4, ...q.slice(r * 3, r * 3 + 3), t[r]);
  }
  return list;
}

/** The camera, and the function from the world to px around its axis. */
function cameraOf(lab, drawn, stature, middle) {
  const { sub, dot, unit, cross, mv, axis } = lab.math;
  const a = (drawn.azimuth * Math.PI) / 180;
  const p = [
    middle[0] + Math.sin(a) * drawn.dist,
    drawn.height,
    middle[2] + Math.cos(a) * drawn.dist,
  ];
  let f = unit(sub([middle[0], stature * 0.5, middle[2]], p));
  let r = unit(cross(f, [0, 1, 0]));
  let u = cross(r, f);
  const turns = [
    [u, drawn.aim[0] * drawn.fov],
    [r, drawn.aim[1] * drawn.fov],
  ];
  for (const [about, angle] of turns) {
    const m = axis(about, angle);
    [f, r, u] = [f, r, u].map((v) => mv(m, v));
  }
  [r, u] = [r, u].map((v) => mv(axis(f, drawn.roll), v));
  const depth = dot(sub(middle, p), f);
  const fPx = (SIZE / WINDOW / stature) * depth;
  const flat = (v) => {
    const d = sub(v, p);
    return [(fPx * dot(d, r)) / dot(d, f), (-fPx * dot(d, u)) / dot(d, f)];
  };
  return { cam: { p, right: r, up: u, forward: f, fPx, x0: 0, y0: 0 }, depth, flat };
}

function stickOf(lab, c, joints) {
  const { add } = lab.math;
  const hand = joints[c.pick(SIDES) + '_wrist'];
  const foot = [hand[0] + c.normal(0.05), 0, hand[2] + c.normal(0.12) + 0.1];
  return { a: add(hand, [0, -0.08, 0.05]), b: foot, r: c.between(0.007, 0.015) };
}

/** A pole or a rail between the camera and the legs. */
function poleOf(lab, c, joints, cam, stature) {
  const { add, sub, mul } = lab.math;
  const t = c.between(0.08, 0.6);
  const across = mul(cam.right, c.normal(0.35));
  const base = add(add(mul(sub(cam.p, joints.right_hip), t), joints.right_hip), across);
  const lying = c.chance(0.3);
  const r = c.between(0.008, stature * 0.05);
  if (!lying)
    return {
      a: [base[0], 0, base[2]],
      b: [base[0] + c.normal(0.1), c.between(0.3, 1.5), base[2]],
      r,
    };
  const at = [base[0], c.between(0, 0.9), base[2]];
  const end = (k) => add(at, mul(cam.right, k * c.between(0.2, 1)));
  return { a: end(-1), b: end(1), r };
}

function thingsOf(lab, c, joints, cam, stature) {
  const things = c.chance(0.06) ? [stickOf(lab, c, joints)] : [];
  if (c.chance(0.08))
    for (let k = c.pick([1, 1, 2]); k > 0; k--) things.push(poleOf(lab, c, joints, cam, stature));
  return things;
}

/** A second person, mostly behind the walker. */
function bystanderOf(lab, c, other, cam) {
  const { add, mul, mv, Ry } = lab.math;
  const drawn = drawGait(c);
  const pose = skeletonOf(lab, other, drawn, drawMoment(c, lab.gait.makeTargets, drawn), 0);
  const ahead = c.chance(0.25) ? c.between(0.4, 1) : -c.between(0.4, 3);
  const away = add(
    mul([-cam.forward[0], 0, -cam.forward[2]], ahead),
    mul(cam.right, c.normal(0.6)),
  );
  const yaw = c.r() * 360;
  const placed = (v) => add(mv(Ry(yaw), v), [away[0], 0, away[2]]);
  const { joints } = lab.gait.truthAt(other.rig, pose);
  return {
    matrices: moved(lab, lab.gait.skinMatrices(other.human, pose.M), yaw, away[0], away[2]),
    joints: Object.fromEntries(Object.entries(joints).map(([k, v]) => [k, placed(v)])),
  };
}

/** The moments of one exposure: three where the picture is smeared by motion, else one. */
function exposureOf(lab, c, person, drawn, moment, pose) {
  if (!c.chance(0.12)) return [Array.from(lab.gait.skinMatrices(person.human, pose.M))];
  const share = c.between(0.006, 0.028);
  const carried = c.chance(0.5) ? 1.25 * drawn.strideScale : 0;
  return [-1 / 3, 0, 1 / 3].map((k) => {
    const p = skeletonOf(lab, person, drawn, moment, k * share);
    return moved(lab, lab.gait.skinMatrices(person.human, p.M), 0, 0, k * share * carried);
  });
}

function truthOf(lab, truth, side, px, hidden) {
  const s = truth.sides[side === 'right' ? 'R' : 'L'];
  const short = (v) => +v.toFixed(2);
  return {
    px: px.map((p) => p.map(short)),
    hidden,
    ankle: short(s.ankleDorsiflexion),
    knee: short(s.kneeFlexion),
    progression: short(s.footProgression),
  };
}

/** `lab`: the lab's own functions, { math, gait }. */
export function shotOf(lab, c, person, other) {
  const { add, mul } = lab.math;
  const drawn = drawGait(c);
  const moment = drawMoment(c, lab.gait.makeTargets, drawn);
  const pose = skeletonOf(lab, person, drawn, moment, 0);
  const truth = lab.gait.truthAt(person.rig, pose);
  const { joints } = truth;
  const { stature } = person.human;
  const ends = ['right_hip', 'right_ankle', 'left_hip', 'left_ankle'].map((n) => joints[n]);
  const middle = mul(ends.reduce(add), 0.25);
  const view = drawCamera(c, stature);
  const { cam, depth, flat } = cameraOf(lab, view, stature, middle);
  const centre = flat(add(middle, [0, -0.01 * stature, 0]));
  cam.cx = SIZE / 2 - centre[0] + c.normal(0.02) * SIZE;
  cam.cy = SIZE / 2 - centre[1] + c.normal(0.02) * SIZE;
  const things = thingsOf(lab, c, joints, cam, stature);
  const bystander = other && c.chance(0.16) ? bystanderOf(lab, c, other, cam) : null;
  const exposures = exposureOf(lab, c, person, drawn, moment, pose);
  const back = c.chance(0.5) ? [cam.forward[0], cam.forward[2]] : null;
  const list = exposures.map((m, k) => ({
    people: [m, bystander?.matrices ?? null],
    cam,
    things,
    back: k === 0 ? back : null,
  }));
  const legs = SIDES.map((side) => {
    const points = POINTS.map((n) => joints[`${side}_${n}`]);
    const px = points.map((v) => flat(v).map((q, d) => q + (d ? cam.cy : cam.cx)));
    const before = { things, other: bystander?.joints };
    return [
      side,
      truthOf(lab, truth, side, px, hiddenPoints(lab.math, cam.p, points, joints, side, before)),
    ];
  });
  const heightPx = (cam.fPx * stature) / depth;
  const about = { heightPx: +heightPx.toFixed(2), azimuth: +view.azimuth.toFixed(1) };
  return { list, truth: { ...Object.fromEntries(legs), ...about, person: person.id } };
}
