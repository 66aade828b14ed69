// The camera, the room behind people, and what stands in it.
import { inRoom } from './actor.mjs';
import { hexColour, seenAt } from './canvas.mjs';
import { add, axis, cross, mul, mv, rad, rng, sub, unit } from './math.mjs';

export function cameraOf(K, W, H) {
  const random = rng(K.seed ?? 7);
  const waves = Array.from({ length: 24 }, () => [
    0.25 + random() * 1.6,
    random() * 6.28,
    random(),
  ]);
  const shake = (k, t) =>
    waves.slice(k * 4, k * 4 + 4).reduce((s, [f, p, a]) => s + a * Math.sin(6.283 * f * t + p), 0) /
    2.2;
  const fx = H / 2 / Math.tan(((K.fovV ?? 36) * rad) / 2);
  const az = K.azimuth * rad;
  const j = K.jitter ?? 0;
  return (t) => {
    const target = [0, K.aim ?? 0.95, K.centerZ ?? 0];
    const stand = [
      Math.sin(az) * K.dist,
      K.height ?? 1.1,
      (K.centerZ ?? 0) + Math.cos(az) * K.dist,
    ];
    const p = add(
      stand,
      [0, 1, 2].map((k) => j * 0.012 * shake(k, t)),
    );
    let f = unit(sub(target, p));
    let r = unit(cross(f, [0, 1, 0]));
    let u = cross(r, f);
    for (const [about, by] of [
      [u, j * 0.4 * shake(4, t)],
      [r, j * 0.4 * shake(5, t)],
      [f, (K.roll ?? 0) + j * 0.35 * shake(3, t)],
    ]) {
      const m = axis(about, by);
      [f, r, u] = [mv(m, f), mv(m, r), mv(m, u)];
    }
    return { p, f, r, u, fx, W, H };
  };
}

const GROUND = {
  wood: [0.55, 0.42, 0.3],
  lino: [0.6, 0.64, 0.65],
  carpet: [0.29, 0.33, 0.41],
  tiles: [0.7, 0.68, 0.62],
};
const grain = (a, b) => {
  const n = Math.sin(Math.round(a) * 12.9898 + Math.round(b) * 78.233) * 43758.5453;
  return n - Math.floor(n);
};

export function roomOf(scene, camera) {
  const random = rng(scene.seed ?? 1);
  const wide = scene.halfWidth ?? 1.8;
  const things = Array.from({ length: 6 }, (_, i) => {
    const door = random() < 0.35;
    const at = -7 + i * 2.6 + random();
    return {
      side: i % 2,
      from: at,
      to: at + (door ? 0.9 : 0.6 + 0.7 * random()),
      low: door ? 0 : 1.2,
      high: door ? 2.05 : 2.1,
      colour: [0.25 + 0.6 * random(), 0.25 + 0.5 * random(), 0.25 + 0.5 * random()],
    };
  });
  const open = Math.abs(camera.p[0]) > wide ? Math.sign(camera.p[0]) : 0;
  return {
    wide,
    things,
    open,
    floorY: scene.treadmill ? -0.16 : 0,
    ground: GROUND[scene.floor ?? 'lino'],
    kind: scene.floor ?? 'lino',
    wall: hexColour(scene.wall ?? '#d8d3c7'),
  };
}

function groundAt(room, x, z) {
  const fine = 0.93 + 0.1 * grain(x * 90, z * 90);
  if (room.kind === 'wood')
    return (
      fine *
      (0.85 + 0.25 * grain(Math.floor(x / 0.15), Math.floor(z / 1.1 + 0.4 * Math.floor(x / 0.15))))
    );
  if (room.kind === 'tiles')
    return fine * (Math.abs((x / 0.4) % 1) < 0.03 || Math.abs((z / 0.4) % 1) < 0.03 ? 0.75 : 1);
  return fine * (0.9 + 0.14 * grain(x * 25, z * 25));
}

/** The colour a ray from the camera meets, and where on the floor if it is the floor. */
export function background(room, C, out, floor) {
  const { W, H, p } = C;
  for (let py = 0, i = 0; py < H; py++) {
    for (let px = 0; px < W; px++, i++) {
      const a = (px + 0.5 - W / 2) / C.fx;
      const b = (H / 2 - py - 0.5) / C.fx;
      const dx = C.f[0] + a * C.r[0] + b * C.u[0];
      const dy = C.f[1] + a * C.r[1] + b * C.u[1];
      const dz = C.f[2] + a * C.r[2] + b * C.u[2];
      const tFloor = dy < 0 ? (room.floorY - p[1]) / dy : 1e9;
      const tTop = dy > 0 ? (2.9 - p[1]) / dy : 1e9;
      const wallX = dx > 0 ? 1 : -1;
      const tX = wallX === room.open || dx === 0 ? 1e9 : (wallX * room.wide - p[0]) / dx;
      const tZ = dz > 0 ? (8 - p[2]) / dz : (-8 - p[2]) / dz;
      const t = Math.min(tFloor, tTop, tX, tZ);
      let [cr, cg, cb] = room.wall;
      let shade = 0.9;
      floor[i * 2] = NaN;
      if (t === tFloor) {
        [cr, cg, cb] = room.ground;
        floor[i * 2] = p[0] + t * dx;
        floor[i * 2 + 1] = p[2] + t * dz;
        shade = groundAt(room, floor[i * 2], floor[i * 2 + 1]);
      } else if (t === tTop) {
        [cr, cg, cb] = [0.92, 0.92, 0.9];
      } else {
        const y = p[1] + t * dy;
        const along = t === tX ? p[2] + t * dz : p[0] + t * dx;
        shade = 0.84 + 0.05 * y + 0.02 * grain(along * 60, y * 60) - (y < 0.08 ? 0.25 : 0);
        for (const one of t === tX ? room.things : []) {
          if (along < one.from || along > one.to || y < one.low || y > one.high) continue;
          const edge = Math.min(along - one.from, one.to - along, one.high - y) < 0.04;
          [cr, cg, cb] = edge ? [0.3, 0.26, 0.22] : one.colour;
        }
      }
      out[i * 3] = 255 * cr * shade;
      out[i * 3 + 1] = 255 * cg * shade;
      out[i * 3 + 2] = 255 * cb * shade;
    }
  }
}

/** Darkens the floor under the feet and, softer, under the trunk. */
export function shadows(picture, floor, spots, box, W) {
  for (let y = box.y0; y < box.y1; y++) {
    for (let x = box.x0; x < box.x1; x++) {
      const i = y * W + x;
      const fx = floor[i * 2];
      if (Number.isNaN(fx)) continue;
      let light = 1;
      for (const [sx, sz, wide, deep] of spots) {
        const d = ((fx - sx) ** 2 + (floor[i * 2 + 1] - sz) ** 2) / (wide * wide);
        if (d < 6) light *= 1 - deep * Math.exp(-d);
      }
      for (let k = 0; k < 3; k++) picture[i * 3 + k] *= light;
    }
  }
}

function quad(canvas, C, points, colour, light) {
  const q = points.flatMap((v) => [...seenAt(C, v), ...colour.map((x) => x * light), 0, 0]);
  canvas.triangle(q, 0, 8, 16, null, false);
  canvas.triangle(q, 0, 16, 24, null, false);
}

export function drawBox(canvas, C, { at, size, color }) {
  const colour = hexColour(color ?? '#6b5136');
  for (let a = 0; a < 3; a++) {
    for (const end of [-1, 1]) {
      const corner = (u, v) => {
        const e = [0, 0, 0];
        e[a] = end;
        e[(a + 1) % 3] = u;
        e[(a + 2) % 3] = v;
        return at.map((x, k) => x + (e[k] * size[k]) / 2);
      };
      quad(
        canvas,
        C,
        [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)],
        colour,
        a === 1 ? (end > 0 ? 1 : 0.4) : a === 0 ? 0.75 : 0.6,
      );
    }
  }
}

export function drawTreadmill(canvas, C, moved) {
  drawBox(canvas, C, { at: [0, -0.09, 0.05], size: [0.95, 0.15, 2.3], color: '#2b2d31' });
  drawBox(canvas, C, { at: [0, 1.08, 1.1], size: [0.8, 0.28, 0.08], color: '#1d1f24' });
  for (const x of [-0.4, 0.4])
    drawBox(canvas, C, { at: [x, 0.5, 1.08], size: [0.04, 1.05, 0.04], color: '#8d9096' });
  const strips = 38;
  for (let i = 0; i < strips; i++) {
    const [a, b] = [-0.95 + i * 0.05, -0.95 + (i + 1) * 0.05];
    const mark = Math.floor((((a + moved) % 0.95) + 0.95) / 0.05) % 19 === 0;
    quad(
      canvas,
      C,
      [
        [-0.28, 0.001, a],
        [0.28, 0.001, a],
        [0.28, 0.001, b],
        [-0.28, 0.001, b],
      ],
      mark ? [0.75, 0.75, 0.73] : [0.15, 0.155, 0.165],
      1,
    );
  }
}

/** A stick in a hand: on the floor from the contact of `foot` for 0.6 of a stride, then carried on. */
export function drawStick(canvas, C, A, pose) {
  const { side, foot } = A.person.stick;
  const top = inRoom(A, pose, pose.M['hand' + side].p);
  const f = pose.phase - A.sol.shift[foot] + 0.02;
  const on = Math.max(0, (f - Math.floor(f) - 0.6) / 0.4);
  const moved = on * on * (3 - 2 * on);
  const z = inRoom(A, pose, [
    0,
    0,
    A.sol.stride * (Math.floor(f) + moved + A.sol.shift[foot] + 0.16),
  ])[2];
  const tip = [top[0] + (side === 'L' ? 0.05 : -0.05), 0.2 * moved * (1 - moved), z];
  const across = mul(unit(cross(sub(tip, top), C.f)), 0.011);
  quad(
    canvas,
    C,
    [sub(top, across), add(top, across), add(tip, across), sub(tip, across)],
    [0.25, 0.16, 0.1],
    0.9,
  );
}
