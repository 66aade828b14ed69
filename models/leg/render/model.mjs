// The geometry of a person as the page wants it: only what can come near the legs, with smooth normals, loose cloth and socks.

const GONE = /^(head|neck|spine01|shoulder|clavicle)/;
const FINGER = /^finger/;

const base64 = (a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength).toString('base64');

function normalsOf({ cross, sub }, p) {
  const { pos, index, vid } = p;
  const sums = new Float64Array((vid.reduce((a, b) => Math.max(a, b), 0) + 1) * 3);
  const corner = (i) => [pos[i * 3], pos[i * 3 + 1], pos[i * 3 + 2]];
  for (let k = 0; k < index.length; k += 3) {
    const [a, b, d] = [index[k], index[k + 1], index[k + 2]];
    const n = cross(sub(corner(b), corner(a)), sub(corner(d), corner(a)));
    for (const q of [a, b, d]) for (let m = 0; m < 3; m++) sums[vid[q] * 3 + m] += n[m];
  }
  const out = new Float32Array(pos.length);
  for (let i = 0; i < vid.length; i++) {
    const l = Math.hypot(...sums.subarray(vid[i] * 3, vid[i] * 3 + 3)) || 1;
    for (let m = 0; m < 3; m++) out[i * 3 + m] = sums[vid[i] * 3 + m] / l;
  }
  return out;
}

/** A hand has five thousand triangles of fingers, which cost more time than they teach. */
function near(human, p, fingers) {
  const gone = (i) => {
    const name = human.SEGS[p.skinIndex[i * 4]];
    return GONE.test(name) || (!fingers && FINGER.test(name));
  };
  const keep = [];
  for (let k = 0; k < p.index.length; k += 3) {
    if (![0, 1, 2].every((m) => gone(p.index[k + m])))
      keep.push(p.index[k], p.index[k + 1], p.index[k + 2]);
  }
  return Uint32Array.from(keep);
}

/** Moves the cloth of the legs outward, more so toward the hem. */
function loosen(human, p, normal, amount) {
  const pos = Float32Array.from(p.pos);
  for (let i = 0; i < pos.length / 3; i++) {
    if (!/^(thigh|shank)/.test(human.SEGS[p.skinIndex[i * 4]])) continue;
    const down = Math.max(0, 1 - p.pos[i * 3 + 1] / (0.5 * human.stature));
    for (let m = 0; m < 3; m++) pos[i * 3 + m] += normal[i * 3 + m] * amount * down;
  }
  return pos;
}

/** Socks, boots and sandals painted on the skin by height over the sole. */
function painted(p, c, boots) {
  const kind = boots ? 'boots' : c.pick(['none', 'none', 'socks', 'sandals']);
  if (kind === 'none') return p.color;
  const top = { boots: c.between(0.14, 0.38), socks: c.between(0.08, 0.3), sandals: 0.09 }[kind];
  const tint = [c.r() * 1.4, c.r() * 1.4, c.r() * 1.4];
  const band = c.between(0.015, 0.03);
  const out = Float32Array.from(p.color);
  for (let i = 0; i < out.length / 3; i++) {
    const y = p.pos[i * 3 + 1];
    const on =
      kind === 'sandals'
        ? y < 0.012 || (y < top && Math.floor(p.pos[i * 3 + 2] / band) % 3 === 0)
        : y < top;
    if (on) for (let m = 0; m < 3; m++) out[i * 3 + m] = tint[m];
  }
  return out;
}

export function modelOf(math, human, spec, c) {
  const fingers = c.chance(0.25);
  const parts = human.parts
    .filter((p) => p.mat.kind === 'skin' || p.mat.kind === 'cloth')
    .map((p) => {
      const normal = normalsOf(math, p);
      const cloth = p.mat.kind === 'cloth' && !p.shoe;
      return {
        kind: p.mat.kind,
        shoe: !!p.shoe,
        tex: p.mat.tex,
        pos: base64(cloth && spec.loose ? loosen(human, p, normal, spec.loose) : p.pos),
        normal: base64(normal),
        uv: base64(p.uv),
        skinIndex: base64(p.skinIndex),
        skinWeight: base64(p.skinWeight),
        color: p.color ? base64(painted(p, c, spec.boots)) : null,
        index: base64(near(human, p, fingers)),
      };
    });
  return JSON.stringify({ nseg: human.SEGS.length, parts });
}
