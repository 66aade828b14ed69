// What is drawn at random: the body and its clothes, the gait and the moment, the camera. Units: deg, m, fractions of a stride.
import { at } from './pose.mjs';

// The suits of many triangles (male_casualsuit01, male_elegantsuit01) come seldom: they take three times the time.
const HEAVY = ['male_casualsuit01', 'male_elegantsuit01'];
const MALE = [
  'male_casualsuit02',
  'male_casualsuit03',
  'male_casualsuit04',
  'male_casualsuit05',
  'male_casualsuit06',
  'male_worksuit01',
];
const FEMALE = [
  'female_casualsuit01',
  'female_casualsuit02',
  'female_elegantsuit01',
  'female_sportsuit01',
];
const SHOES = ['shoes01', 'shoes02', 'shoes03', 'shoes04', 'shoes05', 'shoes06'];

/** Numbers from one source, so that a seed gives the same pictures. */
export function chances(random) {
  const r = random;
  const normal = (sd = 1) => sd * Math.sqrt(-2 * Math.log(1 - r())) * Math.cos(2 * Math.PI * r());
  const between = (a, b) => a + (b - a) * r();
  return {
    r,
    normal,
    between,
    chance: (p) => r() < p,
    pick: (list) => list[Math.floor(r() * list.length)],
    sign: () => (r() < 0.5 ? -1 : 1),
  };
}

export function drawPerson(c) {
  const female = c.chance(0.5);
  const suit = c.chance(0.4)
    ? {
        tights: {
          sleeve: c.pick(['short', 'long']),
          legs: c.pick(['short', 'half', 'long', 'long', 'long']),
          top: '#ffffff',
          bottom: '#ffffff',
        },
      }
    : c.pick(c.chance(0.08) ? HEAVY : c.chance(0.75) === female ? FEMALE : MALE);
  const race = {};
  race[c.pick(['caucasian', 'african', 'asian'])] = 1;
  return {
    body: {
      gender: female ? c.between(0, 0.3) : c.between(0.7, 1),
      age: c.between(18, 85),
      stature: c.between(1.42, 1.98),
      muscle: c.between(-0.8, 0.8),
      weight: Math.max(-0.8, Math.min(1, c.normal(0.45))),
      proportions: c.between(0.2, 0.9),
      race,
    },
    clothes: c.chance(0.15) ? [suit] : [suit, c.pick(SHOES)],
    skin: [1, 1, 1],
    loose: c.chance(0.35) ? c.between(0.004, 0.035) : 0,
    boots: c.chance(0.12),
  };
}

const KINDS = {
  limitedDorsiflexion: (c) => c.between(-6, 9),
  toeOut: (c) => c.between(8, 38),
  toeIn: (c) => c.between(-25, 0),
  anteriorPelvicTilt: (c) => c.between(-8, 16),
  kneeHyperextension: (c) => c.between(-18, 4),
  forwardTrunkLean: (c) => c.between(-8, 28),
  steppage: (c) => c.between(-28, 0),
  circumduction: (c) => c.between(3, 20),
  flexedKnee: (c) => c.between(4, 38),
  pelvicDrop: (c) => c.between(2, 15),
};

/** A gait: each pattern of the lab now and then, at any size, alone or with others, and the free spread between people. */
export function drawGait(c) {
  const many = c.chance(0.35) ? 0 : c.pick([0.1, 0.2, 0.3]);
  const pathologies = [];
  for (const type of Object.keys(KINDS))
    if (c.chance(many))
      pathologies.push({
        type,
        side: type === 'pelvicDrop' ? c.pick(['R', 'L']) : c.pick(['R', 'L', 'both']),
        amount: KINDS[type](c),
      });
  return {
    seed: Math.floor(c.r() * 1e9),
    cadence: 110,
    pathologies,
    strideScale: c.chance(0.3) ? c.between(0.35, 1.2) : c.between(0.8, 1.1),
    phaseShift: c.normal(0.025),
    tiltOffset: c.normal(2.5),
    oblScale: c.between(0.2, 1.6),
    rotScale: c.between(0, 1.8),
    stepNarrow: c.normal(2) - 0.5,
    trunkLean: c.normal(3) + 2,
    armSwing: c.between(0, 1.5),
    armAbd: c.between(4, 16),
    elbow: c.chance(0.15) ? c.between(20, 90) : c.between(-5, 15),
    extra: {
      equinus: c.chance(0.07) ? c.between(-35, -6) : null,
      crouch: c.chance(0.08) ? c.between(8, 45) : 0,
      swingKnee: c.chance(0.12) ? c.between(0.15, 0.75) : c.chance(0.12) ? c.between(1.05, 1.4) : 1,
      push: c.between(0.5, 1.35),
      side: c.pick(['R', 'L', 'both']),
    },
    spread: Math.exp(c.normal(0.5)) * 0.8,
  };
}

/** One moment of a gait: the target angles with their spread, and how each foot stands. */
export function drawMoment(c, makeTargets, gait) {
  const standing = c.chance(0.06);
  const targets = makeTargets(gait);
  const phase = c.r();
  const noise = Float64Array.from({ length: 22 }, () => c.normal(1));
  return { targets, phase, noise, standing, wild: c.chance(0.04) };
}

/** The target angles a little before or after the moment, how far each may give, and how each foot stands. */
export function poseAt(gait, moment, shift) {
  const { targets, noise, standing } = moment;
  const phase = (((moment.phase + shift) % 1) + 1) % 1;
  const n = targets.X.length;
  const i = Math.floor(phase * n) % n;
  const t = phase * n - Math.floor(phase * n);
  const x = targets.X[i].map((v, k) => v * (1 - t) + targets.X[(i + 1) % n][k] * t);
  const spread = Float64Array.from(targets.sig[i]);
  const modes = {};
  for (const side of 'RL') {
    const f = (((phase - targets.shift[side]) % 1) + 1) % 1;
    modes[side] = contactOf(f, targets.ev[side]);
    if (standing) standStill(x, side, modes);
    alter(x, side, f, gait.extra, modes);
    const sd = {
      hf: 3.5,
      ha: 2,
      hr: 2.5,
      k: modes[side] === 'swing' ? 7 : 4,
      a: modes[side] === 'swing' ? 6 : 4,
      g: 2.5,
      inv: 3,
      m: 3,
    };
    for (const name of Object.keys(sd))
      x[at(side, name)] += gait.spread * sd[name] * noise[at(side, name)];
    x[at(side, 'k')] = Math.max(-18, x[at(side, 'k')]);
    x[at(side, 'm')] = Math.max(-5, x[at(side, 'm')]);
    if (moment.wild && modes[side] === 'flat') modes[side] = 'heel';
  }
  [3, 4, 5].forEach((v, k) => (x[v] += gait.spread * [2, 1.2, 2][k] * noise[v]));
  if (standing) x[4] *= 0.3;
  return { x, spread, modes, phase };
}

function contactOf(f, ev) {
  if (f < ev.FF) return 'heel';
  if (f <= ev.HO) return 'flat';
  return f < ev.TO ? 'toe' : 'swing';
}

function standStill(x, side, modes) {
  const set = { hf: 10, ha: -2, k: 4, a: 2, m: 0 };
  for (const name of Object.keys(set)) x[at(side, name)] = set[name];
  modes[side] = 'flat';
}

/** What the lab does not have: a foot that stays pointed, a crouch, a knee that bends little or much in swing, push-off. */
function alter(x, side, f, extra, modes) {
  const late = f > 0.45 && f < 0.75 ? Math.sin(((f - 0.45) / 0.3) * Math.PI) : 0;
  if (x[at(side, 'a')] < 0) x[at(side, 'a')] *= 1 + (extra.push - 1) * late;
  if (extra.side !== 'both' && extra.side !== side) return;
  x[at(side, 'hf')] += extra.crouch * 0.75;
  x[at(side, 'k')] = x[at(side, 'k')] * (f > 0.5 ? extra.swingKnee : 1) + extra.crouch;
  x[at(side, 'a')] += extra.crouch * 0.25;
  if (extra.equinus === null) return;
  x[at(side, 'a')] = Math.min(x[at(side, 'a')] * 0.4 + extra.equinus, extra.equinus + 8);
  x[at(side, 'm')] = Math.max(x[at(side, 'm')], -extra.equinus * 0.8);
  if (modes[side] !== 'swing') modes[side] = 'toe';
}

/** Where the camera stands (walker at the origin, walking to +Z) and which part of its picture is drawn. */
export function drawCamera(c, stature) {
  const k = c.r();
  let azimuth;
  if (k < 0.46) azimuth = c.sign() * 90 + c.between(-25, 25);
  else if (k < 0.8) azimuth = (c.chance(0.5) ? 0 : 180) + c.between(-18, 18);
  else azimuth = c.between(-180, 180);
  const fov = c.pick([c.between(24, 40), c.between(36, 62)]);
  const share = c.between(0.25, 0.95);
  const dist = Math.max(1.6, Math.min(14, stature / (2 * share * Math.tan((fov * Math.PI) / 360))));
  return {
    azimuth,
    fov,
    dist,
    height: c.between(0.4, 2),
    roll: c.normal(2),
    aim: [c.normal(0.16), c.normal(0.1)],
  };
}
