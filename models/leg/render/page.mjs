// Draws the legs of a walker in a small picture. The scene is changed by chance at every picture; the truth comes from outside.
import * as T from 'three';
import { chances } from '/leg/recipe.mjs';
import { drawTexture } from '/leg/textures.mjs';

const POOL = 72;
let R, scene, camera, sun, sky, floor, patch, c, size;
const walls = [];
const clutter = [];
const bars = [];
const pool = [];
const actors = [];

const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

function bytes(text, Type) {
  const s = atob(text);
  const u = new Uint8Array(s.length);
  for (let i = 0; i < s.length; i++) u[i] = s.charCodeAt(i);
  return new Type(u.buffer);
}

function textureOf(source) {
  const t = new T.CanvasTexture(source);
  t.wrapS = t.wrapT = T.RepeatWrapping;
  t.colorSpace = T.SRGBColorSpace;
  return t;
}

async function picture(url) {
  const i = new Image();
  i.src = url;
  await i.decode();
  const p = document.createElement('canvas');
  p.width = p.height = 512;
  p.getContext('2d').drawImage(i, 0, 0, 512, 512);
  return textureOf(p);
}

window.start = (options) => {
  c = chances(random(options.seed));
  size = options.size;
  R = new T.WebGLRenderer({ antialias: options.smooth !== false, preserveDrawingBuffer: true });
  R.setSize(size, size, false);
  R.shadowMap.enabled = true;
  R.shadowMap.type = T.PCFShadowMap;
  R.toneMapping = T.ACESFilmicToneMapping;
  document.body.append(R.domElement);
  scene = new T.Scene();
  scene.background = new T.Color(0x888888);
  camera = new T.PerspectiveCamera(40, 1, 0.1, 120);
  camera.matrixAutoUpdate = false;
  camera.matrixWorldAutoUpdate = false;
  for (let k = 0; k < POOL; k++) pool.push(textureOf(drawTexture(c)));
  const lambert = () => new T.MeshLambertMaterial({ map: pool[0] });
  const plane = () => {
    const m = new T.Mesh(new T.PlaneGeometry(1, 1), lambert());
    m.receiveShadow = true;
    scene.add(m);
    return m;
  };
  floor = plane();
  floor.rotation.x = -Math.PI / 2;
  patch = plane();
  patch.rotation.x = -Math.PI / 2;
  for (let k = 0; k < 3; k++) walls.push(plane());
  for (let k = 0; k < 10; k++) {
    const m = new T.Mesh(
      c.pick([new T.BoxGeometry(1, 1, 1), new T.CylinderGeometry(0.5, 0.5, 1, 10)]),
      lambert(),
    );
    m.castShadow = m.receiveShadow = true;
    clutter.push(m);
    scene.add(m);
  }
  for (let k = 0; k < 4; k++) {
    const m = new T.Mesh(new T.CylinderGeometry(1, 1, 1, 8), lambert());
    m.castShadow = m.receiveShadow = true;
    bars.push(m);
    scene.add(m);
  }
  sky = new T.HemisphereLight(0xffffff, 0x888888, 1.5);
  sun = new T.DirectionalLight(0xffffff, 1.5);
  sun.shadow.mapSize.set(512, 512);
  Object.assign(sun.shadow.camera, {
    left: -1.2,
    right: 1.2,
    top: 1.2,
    bottom: -1.2,
    near: 1,
    far: 14,
  });
  sun.shadow.bias = -0.001;
  sun.shadow.normalBias = 0.02;
  scene.add(sky, sun, sun.target);
};

/** Puts a person in the scene; the one before becomes the bystander, the one before that is thrown away. */
window.person = async (url) => {
  const model = await (await fetch(url)).json();
  const meshes = [];
  for (const p of model.parts) meshes.push(await partOf(p));
  actors.unshift({ meshes });
  for (const old of actors.splice(2)) {
    for (const m of old.meshes) {
      scene.remove(m);
      m.geometry.dispose();
      m.userData.map?.dispose();
      m.material.dispose();
    }
  }
};

async function partOf(p) {
  const g = new T.BufferGeometry();
  const set = (name, data, Type, n) =>
    g.setAttribute(name, new T.BufferAttribute(bytes(data, Type), n));
  set('position', p.pos, Float32Array, 3);
  set('normal', p.normal, Float32Array, 3);
  set('uv', p.uv, Float32Array, 2);
  if (p.color) set('color', p.color, Float32Array, 3);
  g.setIndex(new T.BufferAttribute(bytes(p.index, Uint32Array), 1));
  const material = new T.MeshPhongMaterial({
    map: p.tex ? await picture('/lab/assets/prox/' + p.tex) : pool[0],
    side: p.kind === 'skin' ? T.FrontSide : T.DoubleSide,
    vertexColors: !!p.color,
  });
  const m = new T.Mesh(g, material);
  m.frustumCulled = false;
  m.castShadow = m.receiveShadow = true;
  m.userData = {
    kind: p.kind,
    shoe: p.shoe,
    map: p.tex ? material.map : null,
    rest: g.attributes.position.array.slice(),
    normals: g.attributes.normal.array.slice(),
    ids: bytes(p.skinIndex, Uint8Array),
    weights: bytes(p.skinWeight, Float32Array),
  };
  scene.add(m);
  return m;
}

const bright = () => (c.chance(0.2) ? c.between(0.02, 0.12) : c.between(0.1, 1));
function anyColour(target, strong = 0.5) {
  target.setHSL(c.r(), c.chance(strong) ? c.between(0.2, 0.9) : c.between(0, 0.25), bright());
}
const SKINS = [
  [0.86, 0.68, 0.58],
  [0.8, 0.6, 0.49],
  [0.7, 0.5, 0.39],
  [0.55, 0.38, 0.28],
  [0.36, 0.23, 0.16],
  [0.22, 0.14, 0.1],
];

function wear(actor) {
  const skin = c.pick(SKINS).map((v) => v * c.between(0.85, 1.15));
  for (const m of actor.meshes) {
    const { kind, map, shoe } = m.userData;
    const mat = m.material;
    mat.shininess = c.chance(shoe ? 0.5 : 0.15) ? c.between(20, 90) : 4;
    mat.specular.setScalar(mat.shininess > 10 ? c.between(0.1, 0.6) : 0.02);
    if (kind === 'skin') {
      mat.color.setRGB(...skin);
      mat.map = plainMap();
      continue;
    }
    const own = map && c.chance(0.7);
    mat.map = own ? map : c.chance(0.5) ? c.pick(pool) : plainMap();
    if (!own) mat.map.repeat?.set(1, 1);
    if (own && c.chance(0.4)) mat.color.setScalar(c.between(0.5, 1.7));
    else anyColour(mat.color);
    if (own) mat.color.multiplyScalar(c.between(0.8, 1.8));
  }
}

let white;
function plainMap() {
  white ??= textureOf(
    (() => {
      const p = document.createElement('canvas');
      p.width = p.height = 64;
      const g = p.getContext('2d');
      g.fillStyle = '#fff';
      g.fillRect(0, 0, 64, 64);
      for (let i = 0; i < 300; i++) {
        g.fillStyle = `rgba(0,0,0,${0.08 * Math.random()})`;
        g.fillRect(Math.random() * 64, Math.random() * 64, 3, 3);
      }
      return p;
    })(),
  );
  return white;
}

function cover(mesh, scale) {
  mesh.material.map = c.pick(pool);
  mesh.material.map.repeat.set(scale, scale);
  if (c.chance(0.5)) mesh.material.color.setScalar(c.between(0.3, 1.2));
  else anyColour(mesh.material.color, 0.3);
}

/** A new room, light and colours. `back` points from the camera to the walker, on the floor. */
window.scenery = (back) => {
  const far = Math.atan2(back[0], back[1]);
  cover(floor, c.between(6, 40));
  floor.scale.set(30, 30, 1);
  floor.rotation.z = c.chance(0.6) ? 0 : c.r() * 6;
  patch.visible = c.chance(0.2);
  cover(patch, c.between(1, 4));
  patch.scale.set(c.between(0.5, 2), c.between(1, 6), 1);
  patch.position.set(c.normal(0.3), 0.001, c.normal(0.5));
  walls.forEach((w, k) => {
    w.visible = c.chance([0.75, 0.4, 0.3][k]);
    cover(w, c.between(1, 8));
    w.scale.set(30, c.between(1, 6), 1);
    const yaw = far + (k === 0 ? c.normal(0.25) : c.sign() * c.between(0.7, 1.5));
    const d = c.between(0.7, 7);
    w.position.set(Math.sin(yaw) * d, w.scale.y / 2, Math.cos(yaw) * d);
    w.rotation.set(0, yaw + Math.PI, 0);
  });
  const many = c.chance(0.3) ? 0 : c.between(0, 10);
  clutter.forEach((m, k) => {
    m.userData.wanted = k < many;
    if (!m.userData.wanted) return;
    cover(m, c.between(0.5, 3));
    const yaw = far + c.normal(0.8);
    const d = c.between(0.6, 4.5);
    m.scale.set(c.between(0.03, 0.9), c.between(0.05, 1.6), c.between(0.03, 0.9));
    m.position.set(Math.sin(yaw) * d, m.scale.y / 2, Math.cos(yaw) * d);
    m.rotation.set(0, c.r() * 6, c.chance(0.15) ? c.r() * 3 : 0);
  });
  anyColour(scene.background, 0.5);
  light(far);
  for (const a of actors) wear(a);
};

function light(far) {
  const total = Math.exp(c.normal(0.35)) * 3.2;
  const directed = c.r() ** 0.8;
  sky.intensity = total * (1 - 0.8 * directed);
  sun.intensity = total * directed * 1.1;
  sky.color.setHSL(c.r(), c.r() * 0.25, 0.85);
  sky.groundColor.setHSL(c.r(), c.r() * 0.3, c.between(0.2, 0.7));
  sun.color.setHSL(c.pick([c.r(), 0.1, 0.6]), c.r() * 0.4, 0.85);
  const yaw = c.chance(0.15) ? far : c.r() * 6.3;
  const up = c.between(0.35, 3);
  sun.position.set(Math.sin(yaw), up, Math.cos(yaw)).normalize().multiplyScalar(7);
  sun.castShadow = c.chance(0.65);
  sun.shadow.radius = c.between(1, 6);
  R.toneMappingExposure = c.between(0.6, 1.5);
}

/** Bends the meshes of a person here: a drawing program without a graphics card does it many times slower. */
function place(actor, M) {
  for (const m of actor.meshes) {
    const { rest, normals, ids, weights } = m.userData;
    const { position, normal } = m.geometry.attributes;
    const P = position.array;
    const N = normal.array;
    const B = new Float64Array(12);
    for (let i = 0, n = rest.length / 3; i < n; i++) {
      B.fill(0);
      for (let k = i * 4; k < i * 4 + 4; k++) {
        const w = weights[k];
        if (w === 0) continue;
        const o = ids[k] * 12;
        for (let j = 0; j < 12; j++) B[j] += w * M[o + j];
      }
      const [x, y, z] = [rest[i * 3], rest[i * 3 + 1], rest[i * 3 + 2]];
      const [u, v, w] = [normals[i * 3], normals[i * 3 + 1], normals[i * 3 + 2]];
      for (let r = 0; r < 3; r++) {
        P[i * 3 + r] = B[r * 4] * x + B[r * 4 + 1] * y + B[r * 4 + 2] * z + B[r * 4 + 3];
        N[i * 3 + r] = B[r * 4] * u + B[r * 4 + 1] * v + B[r * 4 + 2] * w;
      }
    }
    position.needsUpdate = normal.needsUpdate = true;
  }
}

/** One picture: the matrices of the people, the camera, and the bars that stand in front. */
function shoot({ people, cam, things }) {
  actors.forEach((a, k) => {
    for (const m of a.meshes) m.visible = !!people[k];
    if (people[k]) place(a, people[k]);
  });
  bars.forEach((m, k) => {
    const thing = things[k];
    m.visible = !!thing;
    if (!thing) return;
    const a = new T.Vector3(...thing.a);
    const b = new T.Vector3(...thing.b);
    m.position.copy(a).add(b).multiplyScalar(0.5);
    m.quaternion.setFromUnitVectors(new T.Vector3(0, 1, 0), b.clone().sub(a).normalize());
    m.scale.set(thing.r, a.distanceTo(b), thing.r);
  });
  const { right: r, up: u, forward: f, p } = cam;
  const level = Math.hypot(f[0], f[2]);
  clutter.forEach((m) => {
    // Never in front of the legs: the truth would not know of it.
    const behind = (m.position.x * f[0] + m.position.z * f[2]) / level;
    m.visible =
      m.userData.wanted &&
      behind > 0.35 + 0.6 * Math.max(m.scale.x, m.scale.z, m.rotation.z ? m.scale.y : 0);
  });
  camera.matrixWorld.set(
    r[0],
    u[0],
    -f[0],
    p[0],
    r[1],
    u[1],
    -f[1],
    p[1],
    r[2],
    u[2],
    -f[2],
    p[2],
    0,
    0,
    0,
    1,
  );
  camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
  const n = 0.1 / cam.fPx;
  camera.projectionMatrix.makePerspective(
    (cam.x0 - cam.cx) * n,
    (cam.x0 + size - cam.cx) * n,
    (cam.cy - cam.y0) * n,
    (cam.cy - cam.y0 - size) * n,
    0.1,
    120,
  );
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
  R.render(scene, camera);
}

let sum;
window.shots = (list) => {
  sum ??= Object.assign(document.createElement('canvas'), { width: size, height: size });
  return list.map((subs) => {
    if (subs[0].back) window.scenery(subs[0].back);
    bars.forEach((m) => subs[0].things.length && cover(m, 1));
    let from = R.domElement;
    if (subs.length === 1) shoot(subs[0]);
    else {
      from = sum;
      const g = sum.getContext('2d');
      subs.forEach((s, i) => {
        shoot(s);
        g.globalAlpha = 1 / (i + 1);
        g.drawImage(R.domElement, 0, 0);
      });
    }
    return from.toDataURL('image/jpeg', c.chance(0.25) ? c.between(0.4, 0.8) : 0.93).slice(23);
  });
};
window.ready = true;
