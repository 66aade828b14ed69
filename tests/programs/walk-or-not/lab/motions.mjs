// Motions on one spot for the renderer's rig. Each is a function of time that says where the pelvis and the feet are,
// in metres and degrees about the spot (x left, y up, z forward); the legs follow from that (`stance.mjs`).

const smooth = (from, to, t) => {
  const x = Math.max(0, Math.min(1, (t - from) / (to - from)));
  return x * x * (3 - 2 * x);
};
/** 0, rises to 1 from a to b, falls to 0 from c to d. */
const pulse = (a, b, c, d, t) => smooth(a, b, t) * (1 - smooth(c, d, t));
const cyclic = (x) => ((x % 1) + 1) % 1;
const wave = (t, hz, phase = 0) => Math.sin(2 * Math.PI * (hz * t + phase));
/** Nobody stands like a post. */
const sway = (t, n) => 0.6 * wave(t, 0.31, n * 0.37) + 0.4 * wave(t, 0.83, n * 0.61);
const SIDES = { L: 1, R: -1 };

/** Somebody who stands at ease. */
function standing(t, width = 0.09) {
  const foot = (side) => ({
    x: SIDES[side] * width,
    z: 0,
    lift: 0,
    pitch: 0,
    yaw: SIDES[side] * 6,
  });
  const arm = () => ({ flex: 2 + sway(t, 5), abd: 9, elbow: 18 });
  return {
    yaw: 0,
    pelvis: { x: 0.008 * sway(t, 1), z: 0.008 * sway(t, 2), drop: 0, tilt: 10, side: 0, turn: 0 },
    trunk: { lean: 2 + 0.6 * sway(t, 3), side: 0.5 * sway(t, 4), turn: sway(t, 6) },
    feet: { L: foot('L'), R: foot('R') },
    arms: { L: arm(), R: arm() },
  };
}

/** Lifts the feet in turn: `up` = metres, `ahead` = metres forward while up, `hold` = share of the time it stays up. */
function lifting(t, { cadence = 100, up = 0.22, ahead = 0.12, hold = 0, arms = 22, pitch = -12 }) {
  const s = standing(t);
  for (const side of ['L', 'R']) {
    const phase = cyclic((t * cadence) / 120 + (side === 'L' ? 0.5 : 0));
    const half = 0.24 - hold / 4;
    const high = pulse(0.02, half, 0.48 - half, 0.48, phase);
    Object.assign(s.feet[side], { lift: up * high, z: ahead * high, pitch: pitch * high });
    s.pelvis.x -= SIDES[side] * 0.035 * high;
    s.pelvis.side += SIDES[side] * -3 * high;
    s.pelvis.turn += SIDES[side] * -4 * high;
    const other = side === 'L' ? 'R' : 'L';
    s.arms[other].flex += arms * high;
    s.arms[other].elbow += 1.2 * arms * high;
    s.arms[side].flex -= 0.6 * arms * high;
  }
  return s;
}

function oneLeg(t, { everyS = 3.2, back = 0.15, up = 0.22, arms = 65, swing = 0 }) {
  const s = standing(t);
  const side = Math.floor(t / everyS) % 2 === 0 ? 'R' : 'L';
  const local = t % everyS;
  const high = pulse(0.2, 0.9, everyS - 0.8, everyS - 0.1, local);
  const z = high * (-back + swing * wave(local, 0.6));
  Object.assign(s.feet[side], { lift: up * high, z, pitch: -15 * high, x: SIDES[side] * 0.08 });
  s.pelvis.x -= SIDES[side] * (0.085 * high + 0.012 * high * sway(3 * t, 7));
  s.trunk.side -= SIDES[side] * 3 * high * (1 + sway(3 * t, 8));
  for (const arm of ['L', 'R'])
    s.arms[arm].abd += arms * high + 8 * high * sway(2.4 * t, SIDES[arm]);
  return s;
}

function squat(t, { everyS = 3, deep = 0.42 }) {
  const s = standing(t, 0.16);
  const low = pulse(0.3, 0.45 * everyS, 0.5 * everyS, 0.95 * everyS, t % everyS);
  Object.assign(s.pelvis, { drop: deep * low, z: -0.2 * low, tilt: 10 + 28 * low });
  s.trunk.lean += 38 * low;
  for (const arm of ['L', 'R'])
    Object.assign(s.arms[arm], { flex: 2 + 105 * low, elbow: 18 - 10 * low });
  return s;
}

function lunge(t, { everyS = 2.4, long = 0.36, deep = 0.26 }) {
  const s = standing(t);
  const low = pulse(0.2, 0.5 * everyS, 0.55 * everyS, 0.95 * everyS, t % everyS);
  Object.assign(s.feet.L, { z: long });
  Object.assign(s.feet.R, { z: -long, pitch: -28 - 22 * low, yaw: 0 });
  Object.assign(s.pelvis, { drop: 0.05 + deep * low, z: 0.02 });
  s.trunk.lean += 6 * low;
  for (const arm of ['L', 'R']) Object.assign(s.arms[arm], { abd: 25, elbow: 85 });
  return s;
}

/** Steps out into a lunge and back, left and right in turn. */
function lungeOut(t, { everyS = 2.8, long = 0.7, deep = 0.24 }) {
  const s = standing(t);
  const side = Math.floor(t / everyS) % 2 === 0 ? 'R' : 'L';
  const other = side === 'L' ? 'R' : 'L';
  const local = t % everyS;
  const out = pulse(0.2, 0.9, everyS - 1, everyS - 0.3, local);
  const down = pulse(0.6, 1.2, everyS - 1.3, everyS - 0.8, local);
  const inAir = 4 * out * (1 - out);
  Object.assign(s.feet[side], { z: long * out, lift: 0.09 * inAir });
  Object.assign(s.feet[other], { pitch: -38 * out, yaw: 0 });
  Object.assign(s.pelvis, { z: 0.48 * long * out, drop: 0.05 * out + deep * down });
  for (const arm of ['L', 'R']) s.arms[arm].elbow += 50 * out;
  return s;
}

function sitStand(t, { everyS = 5.2, deep = 0.43 }) {
  const s = standing(t, 0.12);
  const local = t % everyS;
  const low = pulse(0.5, 1.9, 3.1, 4.5, local);
  const moving = pulse(0.3, 1.2, 1.5, 2.1, local) + pulse(2.6, 3.3, 3.6, 4.5, local);
  Object.assign(s.pelvis, { drop: deep * low, z: -0.4 * low, tilt: 10 - 12 * low + 28 * moving });
  s.trunk.lean += 34 * moving;
  for (const arm of ['L', 'R'])
    Object.assign(s.arms[arm], { flex: 2 + 30 * low + 25 * moving, elbow: 18 + 45 * low });
  return s;
}

function heelRaise(t, { everyS = 2 }) {
  const s = standing(t);
  const high = pulse(0.1, 0.45 * everyS, 0.55 * everyS, 0.95 * everyS, t % everyS);
  for (const side of ['L', 'R']) s.feet[side].pitch = -32 * high;
  Object.assign(s.pelvis, { drop: -0.09 * high, z: s.pelvis.z + 0.07 * high });
  return s;
}

function weightShift(t, { everyS = 2.6 }) {
  const s = standing(t, 0.14);
  const shift = wave(t, 1 / everyS);
  s.pelvis.x += 0.1 * shift;
  s.pelvis.side = 4 * shift;
  s.trunk.side -= 4 * shift;
  s.feet.R.pitch = -14 * Math.max(0, shift);
  s.feet.L.pitch = -14 * Math.max(0, -shift);
  return s;
}

/** One foot ahead of the other, the weight going to and fro. */
function rocking(t, { everyS = 2.4, apart = 0.28 }) {
  const s = standing(t);
  const shift = wave(t, 1 / everyS);
  Object.assign(s.feet.L, { z: apart, pitch: 10 * Math.max(0, -shift) });
  Object.assign(s.feet.R, { z: -apart, pitch: -4 - 18 * Math.max(0, shift) });
  s.pelvis.z += 0.13 * shift;
  s.trunk.lean += 3 * shift;
  for (const arm of ['L', 'R']) s.arms[arm].flex += SIDES[arm] * -8 * shift;
  return s;
}

function calfStretch(t, { everyS = 4 }) {
  const s = standing(t);
  const shift = 0.5 + 0.5 * wave(t, 1 / everyS, -0.25);
  Object.assign(s.feet.L, { z: 0.26 });
  Object.assign(s.feet.R, { z: -0.42, yaw: 0 });
  Object.assign(s.pelvis, { z: 0.08 + 0.1 * shift, tilt: 18 });
  s.trunk.lean += 16 + 4 * shift;
  for (const arm of ['L', 'R'])
    Object.assign(s.arms[arm], { flex: 92, elbow: 25 + 30 * shift, abd: 5 });
  return s;
}

function bend(t, { everyS = 4.5 }) {
  const s = standing(t, 0.11);
  const low = pulse(0.4, 0.45 * everyS, 0.55 * everyS, 0.92 * everyS, t % everyS);
  Object.assign(s.pelvis, { z: -0.13 * low, drop: 0.05 * low, tilt: 10 + 48 * low });
  s.trunk.lean += 82 * low;
  for (const arm of ['L', 'R']) s.arms[arm].flex += 95 * low;
  return s;
}

/** Once round on the spot, in small steps. */
function turn(t, { everyS = 6, steps = 8 }) {
  const s = standing(t);
  const done = Math.max(0, t - 0.5) / everyS;
  s.yaw = 360 * Math.min(done, t);
  for (const side of ['L', 'R']) {
    const at = done * steps + (side === 'L' ? 0 : 0.5);
    const moved = smooth(0.1, 0.55, at % 1);
    const yaw = ((Math.floor(at) + moved - (side === 'L' ? 0 : 0.5)) * 360) / steps;
    const rad = (Math.max(0, yaw) * Math.PI) / 180;
    s.feet[side] = {
      x: SIDES[side] * 0.1 * Math.cos(rad),
      z: -SIDES[side] * 0.1 * Math.sin(rad),
      lift: done > 0 ? 0.24 * moved * (1 - moved) : 0,
      pitch: 0,
      yaw: Math.max(0, yaw) + SIDES[side] * 6,
    };
  }
  return s;
}

function waving(t, { both = true }) {
  const s = standing(t);
  const high = smooth(0.3, 1.2, t);
  for (const arm of both ? ['L', 'R'] : ['R']) {
    s.arms[arm] = { flex: 10, abd: 9 + 125 * high, elbow: 18 + high * (35 + 35 * wave(t, 1.1)) };
  }
  s.pelvis.x += 0.02 * wave(t, 0.55) * high;
  return s;
}

/** Steps from place to place: feet[side] = [[second, x, z], ...]; a foot takes `stepS` for each. */
function stepping(t, { feet, stepS = 0.6, up = 0.07 }) {
  const s = standing(t);
  for (const side of ['L', 'R']) {
    for (const [atS, x, z] of feet[side]) {
      const moved = smooth(atS, atS + stepS, t);
      const foot = s.feet[side];
      foot.x += (SIDES[side] * 0.09 + x - foot.x) * moved;
      foot.z += (z - foot.z) * moved;
      foot.lift += 4 * up * moved * (1 - moved);
    }
  }
  s.pelvis.x += (s.feet.L.x + s.feet.R.x) / 2;
  s.pelvis.z += (s.feet.L.z + s.feet.R.z) / 2;
  // Weight goes to the foot that stands.
  s.pelvis.x += 0.5 * (s.feet.R.lift - s.feet.L.lift);
  const apart = s.feet.L.z - s.feet.R.z;
  s.arms.L.flex -= 25 * apart;
  s.arms.R.flex += 25 * apart;
  return s;
}

function legSwing(t, { hz = 0.6, far = 0.34 }) {
  const s = standing(t);
  const on = smooth(0.2, 0.9, t);
  const swing = wave(t, hz);
  Object.assign(s.feet.R, {
    z: on * far * swing,
    lift: on * (0.05 + 0.1 * swing * swing),
    pitch: -10 * on,
  });
  s.pelvis.x += 0.07 * on;
  s.arms.L.abd += 55 * on;
  s.arms.R.flex -= 15 * on * swing;
  return s;
}

/** From one knee to standing. */
function getUp(t, { atS = 1.4 }) {
  const s = standing(t);
  const up = smooth(atS, atS + 1.8, t);
  const feetIn = smooth(atS + 1.4, atS + 2.3, t);
  const low = 1 - up;
  Object.assign(s.feet.R, { z: 0.3 * (1 - feetIn) });
  Object.assign(s.feet.L, {
    z: -0.42 + (0.42 + 0) * feetIn,
    pitch: -75 * (1 - smooth(atS + 0.8, atS + 2.2, t)),
    lift: 0.2 * feetIn * (1 - feetIn),
    yaw: 0,
  });
  Object.assign(s.pelvis, {
    drop: 0.44 * low,
    z: -0.06 * low + 0.1 * pulse(atS, atS + 0.9, atS + 1.3, atS + 2.3, t),
  });
  s.trunk.lean += 6 * low + 28 * pulse(atS, atS + 0.8, atS + 1, atS + 1.8, t);
  for (const arm of ['L', 'R']) s.arms[arm] = { flex: 2 + 40 * low, abd: 9, elbow: 18 + 50 * low };
  return s;
}

/** Every motion by the `type` a recipe names. */
export const MOTIONS = {
  stand: (t, { width }) => standing(t, width),
  march: lifting,
  'knee-raise': (t, p) =>
    lifting(t, { cadence: 34, up: 0.36, ahead: 0.2, hold: 0.5, arms: 6, ...p }),
  jog: (t, p) => lifting(t, { cadence: 155, up: 0.2, ahead: -0.16, pitch: -45, ...p }),
  'one-leg': oneLeg,
  squat,
  lunge,
  'lunge-out': lungeOut,
  'sit-stand': sitStand,
  'heel-raise': heelRaise,
  'weight-shift': weightShift,
  rocking,
  'calf-stretch': calfStretch,
  bend,
  turn,
  wave: waving,
  stepping,
  'leg-swing': legSwing,
  'get-up': getUp,
};
