/* global document, fetch, Image, atob */
// The people as meshes: made once, dressed anew for each room, bent for each picture.
import * as T from 'three';
import { anyColour, textureOf } from '/leg/colours.mjs';

function bytes(text, Type) {
  const s = atob(text);
  const u = new Uint8Array(s.length);
  for (let i = 0; i < s.length; i++) u[i] = s.charCodeAt(i);
  return new Type(u.buffer);
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

/** Puts a person in the scene; the one before becomes the bystander, the one before that is thrown away. */
export async function addPerson(scene, actors, pool, url) {
  const model = await (await fetch(url)).json();
  const meshes = [];
  for (const p of model.parts) meshes.push(await partOf(p, pool[0]));
  scene.add(...meshes);
  actors.unshift({ meshes });
  for (const old of actors.splice(2)) old.meshes.forEach((m) => discard(scene, m));
}

function discard(scene, m) {
  scene.remove(m);
  m.geometry.dispose();
  m.userData.map?.dispose();
  m.material.dispose();
}

async function partOf(p, usual) {
  const g = new T.BufferGeometry();
  const set = (name, data, Type, n) =>
    g.setAttribute(name, new T.BufferAttribute(bytes(data, Type), n));
  set('position', p.pos, Float32Array, 3);
  set('normal', p.normal, Float32Array, 3);
  set('uv', p.uv, Float32Array, 2);
  if (p.color) set('color', p.color, Float32Array, 3);
  g.setIndex(new T.BufferAttribute(bytes(p.index, Uint32Array), 1));
  const material = new T.MeshPhongMaterial({
    map: p.tex ? await picture('/lab/assets/prox/' + p.tex) : usual,
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
  return m;
}

const SKINS = [
  [0.86, 0.68, 0.58],
  [0.8, 0.6, 0.49],
  [0.7, 0.5, 0.39],
  [0.55, 0.38, 0.28],
  [0.36, 0.23, 0.16],
  [0.22, 0.14, 0.1],
];

/** New colours and cloth for a person. */
export function wear(c, pool, actor) {
  const skin = c.pick(SKINS).map((v) => v * c.between(0.85, 1.15));
  for (const m of actor.meshes) {
    const { kind, map, shoe } = m.userData;
    const mat = m.material;
    mat.shininess = c.chance(shoe ? 0.5 : 0.15) ? c.between(20, 90) : 4;
    mat.specular.setScalar(mat.shininess > 10 ? c.between(0.1, 0.6) : 0.02);
    if (kind === 'skin') {
      mat.color.setRGB(...skin);
      mat.map = plainMap(c);
      continue;
    }
    const own = map && c.chance(0.7);
    mat.map = own ? map : c.chance(0.5) ? c.pick(pool) : plainMap(c);
    if (!own) mat.map.repeat?.set(1, 1);
    if (own && c.chance(0.4)) mat.color.setScalar(c.between(0.5, 1.7));
    else anyColour(c, mat.color);
    if (own) mat.color.multiplyScalar(c.between(0.8, 1.8));
  }
}

let white;
function plainMap(c) {
  white ??= textureOf(
    (() => {
      const p = document.createElement('canvas');
      p.width = p.height = 64;
      const g = p.getContext('2d');
      g.fillStyle = '#fff';
      g.fillRect(0, 0, 64, 64);
      for (let i = 0; i < 300; i++) {
        g.fillStyle = `rgba(0,0,0,${0.08 * c.r()})`;
        g.fillRect(c.r() * 64, c.r() * 64, 3, 3);
      }
      return p;
    })(),
  );
  return white;
}

/** Bends the meshes of a person here: a drawing program without a graphics card does it many times slower. */
export function place(actor, M) {
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
