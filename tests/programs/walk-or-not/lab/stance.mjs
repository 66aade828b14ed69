// Puts the renderer's rig into a stance: the feet stay where the motion puts them, the legs bend to reach them.
import { Rx, Ry, Rz, add, cross, dot, fromCols, len, mm, mul, mv, sub, unit } from './math.mjs';
import { TILT0 } from './gait.mjs';
import { MOTIONS } from './motions.mjs';

/** A leg is never quite straight: a share of thigh and shank together. */
const LONGEST = 0.997;

/** What `fullPose` needs of a motion at a time: pelvis, legs, trunk, arms. */
export function stanceAt(rig, motion, t) {
  const s = MOTIONS[motion.type](t, motion);
  const { pelvis, trunk } = s;
  const Rp = mm(mm(Ry(pelvis.turn), Rz(-pelvis.side)), Rx(pelvis.tilt));
  const skin = mm(Rp, Rx(-TILT0));
  const feet = Object.fromEntries(
    ['L', 'R'].map((side) => [side, footAt(rig, side, turnedBack(s.feet[side], s.yaw))]),
  );
  const hips = Object.fromEntries(
    ['L', 'R'].map((side) => [side, mv(skin, sub(rig.o['thigh' + side], rig.o.pelvis))]),
  );
  const y = pelvisHeight(rig, pelvis, feet, hips);
  const x = new Float64Array(22);
  x.set([pelvis.x, y, pelvis.z, pelvis.tilt, pelvis.side, pelvis.turn]);
  const legs = Object.fromEntries(
    ['L', 'R'].map((side) => [
      side,
      legTo(rig, side, add([pelvis.x, y, pelvis.z], hips[side]), feet[side]),
    ]),
  );
  const thorax = mm(mm(Ry(trunk.turn + pelvis.turn), Rz(trunk.side)), Rx(trunk.lean));
  const head = mm(mm(Ry(trunk.turn * 0.5), Rx(4 + trunk.lean * 0.5)), Rz(trunk.side * 0.2));
  return { x, Rp, legs, thorax, head, arms: s.arms, yaw: s.yaw };
}

/** A foot of the room as the turned body sees it. */
function turnedBack(foot, yaw) {
  const [x, , z] = mv(Ry(-yaw), [foot.x, 0, foot.z]);
  return { ...foot, x, z, yaw: foot.yaw - yaw };
}

/** Ankle and directions of a foot: a raised heel turns about the toes, which stay on the floor. */
function footAt(rig, side, { x, z, lift, pitch, yaw }) {
  const { mtp, y0 } = rig.L['foot' + side];
  const flat = Ry(yaw);
  const Ft = mm(flat, Rx(-pitch));
  const bent = Math.min(0, pitch);
  const turned = sub(mv(flat, mtp), mv(mm(flat, Rx(-bent)), mtp));
  const ankle = add([x, lift - y0, z], turned);
  // Toes lie on the floor as far as the foot is down.
  const toes = Math.max(0, 1 - lift / 0.05) * -bent;
  return {
    ankle,
    Ft,
    To: mm(Ft, Rx(-toes)),
    planted: lift < 0.01,
    ahead: mv(flat, [0, 0, 1]),
    mtp,
  };
}

function pelvisHeight(rig, pelvis, feet, hips) {
  const reach = (side) => LONGEST * (rig.L['thigh' + side] + rig.L['shank' + side]);
  const level = reach('R') - rig.L.footR.y0 - hips.R[1] - pelvis.drop;
  const heights = ['L', 'R'].map((side) => {
    const { ankle, planted } = feet[side];
    if (!planted) return level;
    const across = Math.hypot(
      pelvis.x + hips[side][0] - ankle[0],
      pelvis.z + hips[side][2] - ankle[2],
    );
    return ankle[1] + Math.sqrt(Math.max(0.01, reach(side) ** 2 - across ** 2)) - hips[side][1];
  });
  return Math.min(level, ...heights);
}

/** Thigh and shank from the hip to the ankle, the knee forward. */
function legTo(rig, side, hip, { ankle, Ft, To, ahead, mtp }) {
  const [thigh, shank] = [rig.L['thigh' + side], rig.L['shank' + side]];
  const line = sub(ankle, hip);
  const far = Math.min(len(line), LONGEST * (thigh + shank));
  const u = unit(line);
  const f = unit(sub(ahead, mul(u, dot(ahead, u))));
  const atHip = Math.acos(
    Math.max(-1, Math.min(1, (thigh ** 2 + far ** 2 - shank ** 2) / (2 * thigh * far))),
  );
  const knee = add(hip, add(mul(u, thigh * Math.cos(atHip)), mul(f, thigh * Math.sin(atHip))));
  const ank = add(hip, mul(u, far));
  const left = unit(cross(mul(u, -1), f));
  const along = (from, to) => {
    const up = unit(sub(from, to));
    return fromCols(left, up, cross(left, up));
  };
  return {
    hip,
    knee,
    ank,
    mtp: add(ank, mv(Ft, mtp)),
    T: along(hip, knee),
    S: along(knee, ank),
    Ft,
    To,
  };
}

/** Turns every segment about the spot. */
export function turnAll(M, yaw) {
  if (yaw === 0) return;
  const R = Ry(yaw);
  for (const segment of Object.values(M))
    Object.assign(segment, { R: mm(R, segment.R), p: mv(R, segment.p) });
}
