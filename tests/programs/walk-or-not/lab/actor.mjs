// People: built, posed, lit, drawn.
import { execFileSync } from 'node:child_process';
import { FINE, hexColour } from './canvas.mjs';
import { fullPose, makeRig, skinMatrices, solve } from './gait.mjs';
import { buildHuman } from './human.mjs';
import { Ry, add, cross, mv, rad, sub, unit } from './math.mjs';
import { stanceAt, turnAll } from './stance.mjs';

const SUN = unit([0.45, 1, 0.35]);

const textures = new Map();
/** A picture of clothes as 256 x 256 RGBA. */
function texture(name) {
  if (!textures.has(name)) {
    const raw = ['-vf', 'scale=256:256', '-f', 'rawvideo', '-pix_fmt', 'rgba', '-'];
    const from = new URL(`../assets/prox/${name}`, import.meta.url).pathname;
    textures.set(
      name,
      execFileSync('ffmpeg', ['-v', 'error', '-i', from, ...raw], { maxBuffer: 1e8 }),
    );
  }
  return textures.get(name);
}

/** Steps a minute as straight lines between [second, cadence]: strides since the beginning. */
function stridesAt(at, t) {
  let sum = 0;
  for (let i = 0; i + 1 < at.length; i++) {
    const [[a, u], [b, w]] = [at[i], at[i + 1]];
    const end = Math.min(t, b);
    sum += ((end - a) * (2 * u + ((w - u) * (end - a)) / (b - a))) / 240;
    if (t <= b) return sum;
  }
  return sum + ((t - at.at(-1)[0]) * at.at(-1)[1]) / 120;
}

export function actorOf(person, i, onBelt) {
  const h = buildHuman(person.human ?? {});
  const rig = makeRig(h);
  const g = { seed: i + 1, cadence: 110, ...person.gait };
  const sol = person.motion ? { stride: 0, shift: { R: 0, L: 0.5 } } : solve(rig, g);
  const meshes = h.parts.map((part) => ({
    ...part,
    normal: normalsOf(part),
    look: lookOf(part.mat),
  }));
  return { person, h, rig, g, sol, meshes, onBelt };
}

function normalsOf({ pos, index, vid }) {
  const sums = new Float64Array((Math.max(...vid) + 1) * 3);
  const at = (i) => [pos[i * 3], pos[i * 3 + 1], pos[i * 3 + 2]];
  for (let k = 0; k < index.length; k += 3) {
    const [a, b, d] = [index[k], index[k + 1], index[k + 2]];
    const n = cross(sub(at(b), at(a)), sub(at(d), at(a)));
    for (const q of [a, b, d]) for (let m = 0; m < 3; m++) sums[vid[q] * 3 + m] += n[m];
  }
  const normal = new Float32Array(pos.length);
  vid.forEach((v, i) =>
    normal.set(unit([sums[v * 3] + 1e-9, sums[v * 3 + 1], sums[v * 3 + 2]]), i * 3),
  );
  return normal;
}

function lookOf({ tex, color, tint, kind }) {
  const plain = kind === 'hair' ? [0.2, 0.15, 0.12] : [1, 1, 1];
  const dyed = color ? hexColour(color) : plain;
  return { rgba: tex ? texture(tex) : null, base: tint ?? (tex ? [1, 1, 1] : dyed), kind };
}

export function poseAt(A, t) {
  const { g, person } = A;
  const f = g.cadence / 120;
  const v = g.cadenceJitter ?? 0;
  const jitter =
    ((v * f) / (2 * Math.PI * 0.37)) * (Math.sin(2 * Math.PI * 0.37 * t + 1) - Math.sin(1));
  const phase = (g.phase0 ?? 0) + (g.cadenceAt ? stridesAt(g.cadenceAt, t) : f * t + jitter);
  const stance = person.motion && stanceAt(A.rig, person.motion, t);
  const pose = fullPose(A.rig, A.sol, g, phase, t, stance);
  if (stance) turnAll(pose.M, stance.yaw);
  return { ...pose, phase, belt: A.onBelt ? A.sol.stride * (phase - (g.phase0 ?? 0)) : 0 };
}

/** A point of the actor's own world in the room. */
export function inRoom(A, pose, [x, y, z]) {
  const back = A.sol.stride * (A.onBelt ? pose.phase : (A.g.phase0 ?? 0));
  const { yaw = 0, x: atX = 0, start = 0 } = A.person;
  return add(mv(Ry(yaw), [x, y, z - back]), [atX, 0, start]);
}

/** Corners of a mesh as `Canvas.triangle` takes them: skinned, placed, lit, projected. */
function cornersOf(C, A, pose, m, { pos, normal, uv, skinIndex, skinWeight, color, look }) {
  const count = pos.length / 3;
  const out = new Float64Array(count * 8);
  const { yaw = 0, x: atX = 0, start = 0 } = A.person;
  const [cos, sin] = [Math.cos(yaw * rad), Math.sin(yaw * rad)];
  const back = A.sol.stride * (A.onBelt ? pose.phase : (A.g.phase0 ?? 0));
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [pos[i * 3], pos[i * 3 + 1], pos[i * 3 + 2]];
    const [nx, ny, nz] = [normal[i * 3], normal[i * 3 + 1], normal[i * 3 + 2]];
    let [px, py, pz, qx, qy, qz] = [0, 0, 0, 0, 0, 0];
    for (let q = 0; q < 4; q++) {
      const w = skinWeight[i * 4 + q];
      if (w === 0) continue;
      const o = skinIndex[i * 4 + q] * 12;
      px += w * (m[o] * x + m[o + 1] * y + m[o + 2] * z + m[o + 3]);
      py += w * (m[o + 4] * x + m[o + 5] * y + m[o + 6] * z + m[o + 7]);
      pz += w * (m[o + 8] * x + m[o + 9] * y + m[o + 10] * z + m[o + 11]);
      qx += w * (m[o] * nx + m[o + 1] * ny + m[o + 2] * nz);
      qy += w * (m[o + 4] * nx + m[o + 5] * ny + m[o + 6] * nz);
      qz += w * (m[o + 8] * nx + m[o + 9] * ny + m[o + 10] * nz);
    }
    pz -= back;
    const dx = cos * px + sin * pz + atX - C.p[0];
    const dy = py - C.p[1];
    const dz = cos * pz - sin * px + start - C.p[2];
    let fx = cos * qx + sin * qz;
    let fy = qy;
    let fz = cos * qz - sin * qx;
    if (fx * dx + fy * dy + fz * dz > 0) {
      fx = -fx;
      fy = -fy;
      fz = -fz;
    }
    const lit = Math.max(0, fx * SUN[0] + fy * SUN[1] + fz * SUN[2]);
    const toUs = Math.max(0, -(fx * C.f[0] + fy * C.f[1] + fz * C.f[2]));
    const light = 0.5 + 0.14 * fy + 0.42 * lit + 0.12 * toUs;
    const depth = dx * C.f[0] + dy * C.f[1] + dz * C.f[2];
    const at = i * 8;
    out[at] = FINE * (C.W / 2 + (C.fx * (dx * C.r[0] + dy * C.r[1] + dz * C.r[2])) / depth);
    out[at + 1] = FINE * (C.H / 2 - (C.fx * (dx * C.u[0] + dy * C.u[1] + dz * C.u[2])) / depth);
    out[at + 2] = 1 / depth;
    for (let k = 0; k < 3; k++) out[at + 3 + k] = light * (color ? color[i * 3 + k] : look.base[k]);
    out[at + 6] = uv[i * 2];
    out[at + 7] = uv[i * 2 + 1];
  }
  return out;
}

export function drawActor(canvas, C, A, pose) {
  const m = skinMatrices(A.h, pose.M);
  for (const mesh of A.meshes) {
    const corners = cornersOf(C, A, pose, m, mesh);
    const cutOut = mesh.look.kind !== 'cloth';
    const { index } = mesh;
    for (let k = 0; k < index.length; k += 3) {
      canvas.triangle(
        corners,
        index[k] * 8,
        index[k + 1] * 8,
        index[k + 2] * 8,
        mesh.look.rgba,
        cutOut,
      );
    }
  }
}
