// One pose of a walker: the lab's targets with much more spread, and the feet set on the floor for this moment alone.
// (The lab solves a whole stride, which takes seconds; one picture needs one moment, which takes a millisecond.)

const LEG = ['hf', 'ha', 'hr', 'k', 'a', 'g', 'inv', 'm'];
const UNKNOWNS = 22;
const ROUNDS = 5;
const SIGN = { R: -1, L: 1 };

/** The index of an angle of one leg in the lab's pose: six of the pelvis, then eight of the right and eight of the left leg. */
export const at = (side, name) => 6 + (side === 'L' ? 8 : 0) + LEG.indexOf(name);

function leg({ math, gait }, rig, x, side) {
  const { add, sub, mm, mv, Rx, Ry, Rz } = math;
  const g = SIGN[side];
  const b = at(side, 'hf');
  const pelvisR = mm(mm(Ry(x[5]), Rz(-x[4])), Rx(x[3]));
  const skin = mm(pelvisR, Rx(-gait.TILT0));
  const hip = add([x[0], x[1], x[2]], mv(skin, sub(rig.o['thigh' + side], rig.o.pelvis)));
  const thigh = mm(mm(mm(pelvisR, Rx(-x[b])), Rz(-g * x[b + 1])), Ry(-g * x[b + 2]));
  const knee = add(hip, mv(thigh, [0, -rig.L['thigh' + side], 0]));
  const shank = mm(thigh, Rx(x[b + 3]));
  const ankle = add(knee, mv(shank, [0, -rig.L['shank' + side], 0]));
  const foot = mm(mm(mm(shank, Ry(g * x[b + 5])), Rx(-x[b + 4])), Rz(x[b + 6] * g));
  const toes = mm(foot, Rx(-x[b + 7]));
  return { ankle, foot, toes, mtp: add(ankle, mv(foot, rig.L['foot' + side].mtp)) };
}

function soleY(lab, rig, side, k) {
  const { add, sub, mix, mv } = lab.math;
  const mtp = rig.L['foot' + side].mtp;
  return rig.L['foot' + side].sole.map(({ p, wf }) => {
    const rigid = add(k.ankle, mv(k.foot, p));
    return wf > 0.999 ? rigid[1] : mix(add(k.mtp, mv(k.toes, sub(p, mtp))), rigid, wf)[1];
  });
}

/** The rows of one foot: which sole points must lie how high, and how exactly (m). */
function contacts(rig, side, y, mode) {
  const { sole, mtp } = rig.L['foot' + side];
  const lowest = (keep) => {
    let best = -1;
    sole.forEach((q, i) => {
      if (keep(q) && (best < 0 || y[i] < y[best])) best = i;
    });
    return best;
  };
  const fore = (sd) => lowest((q) => q.f > 0.55 && Math.sign(q.p[0] - mtp[0]) === sd);
  const all = lowest(() => true);
  if (mode === 'swing') return y[all] < 0.004 ? [[all, 0.006, 0.002]] : [];
  const rows = [[all, 0, 0.0005]];
  if (mode === 'flat') rows.push([lowest((q) => q.f < 0.3), 0, 0.0007]);
  if (mode !== 'heel')
    for (const sd of [-1, 1]) rows.push([fore(sd), 0, mode === 'flat' ? 0.0015 : 0.005]);
  return rows.filter(([i]) => i >= 0);
}

/** Moves the pose as little as it can (weighed by `spread`) so that the feet stand as `modes` says. */
export function plant(lab, rig, target, spread, modes) {
  const x = Float64Array.from(target);
  let low = Infinity;
  for (const side of 'RL') low = Math.min(low, ...soleY(lab, rig, side, leg(lab, rig, x, side)));
  x[1] -= low;
  const goal = Float64Array.from(x);
  for (let round = 0; round < ROUNDS; round++) {
    const A = new Float64Array(UNKNOWNS * UNKNOWNS);
    const b = new Float64Array(UNKNOWNS);
    for (let v = 0; v < UNKNOWNS; v++) {
      const w = 1 / (v === 1 ? 0.5 : spread[v]) ** 2;
      A[v * UNKNOWNS + v] += w;
      b[v] += w * (goal[v] - x[v]);
    }
    for (const side of 'RL') addRows(lab, rig, x, side, modes[side], A, b);
    solve(A, b);
    for (let v = 0; v < UNKNOWNS; v++) x[v] += Math.max(-12, Math.min(12, b[v]));
  }
  return x;
}

function addRows(lab, rig, x, side, mode, A, b) {
  const y = soleY(lab, rig, side, leg(lab, rig, x, side));
  const rows = contacts(rig, side, y, mode);
  if (!rows.length) return;
  const cols = [1, 3, 4, 5, ...LEG.map((n) => at(side, n))];
  const moved = cols.map((v) => {
    if (v === 1) return null;
    const old = x[v];
    x[v] = old + 0.05;
    const out = soleY(lab, rig, side, leg(lab, rig, x, side));
    x[v] = old;
    return out;
  });
  for (const [i, height, sd] of rows) {
    const J = moved.map((m) => (m ? (m[i] - y[i]) / 0.05 : 1) / sd);
    const res = (y[i] - height) / sd;
    cols.forEach((p, n) => {
      b[p] -= J[n] * res;
      cols.forEach((q, k) => (A[p * UNKNOWNS + q] += J[n] * J[k]));
    });
  }
}
/** Solves A x = b in place (A symmetric, positive). */
function solve(A, b) {
  const n = b.length;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let s = A[i * n + j];
      for (let k = 0; k < j; k++) s -= A[i * n + k] * A[j * n + k];
      A[i * n + j] = i === j ? Math.sqrt(Math.max(s, 1e-9)) : s / A[j * n + j];
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) b[i] -= A[i * n + k] * b[k];
    b[i] /= A[i * n + i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) b[i] -= A[k * n + i] * b[k];
    b[i] /= A[i * n + i];
  }
}
