/* global window, document */
// Draws the legs of a walker in a small picture. The scene is changed by chance; the truth comes from outside.
import * as T from 'three';
import { chances } from '/leg/recipe.mjs';
import { drawTexture } from '/leg/textures.mjs';
import { textureOf } from '/leg/colours.mjs';
import { addPerson, place, wear } from '/leg/people.mjs';
import { makeScenery } from '/leg/scenery.mjs';

const POOL = 72;
let R, scene, camera, scenery, c, size;
const pool = [];
const actors = [];

const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

window.start = (options) => {
  c = chances(random(options.seed));
  size = options.size;
  R = new T.WebGLRenderer({ preserveDrawingBuffer: true });
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
  scenery = makeScenery(c, scene, R, pool);
};

window.person = (url) => addPerson(scene, actors, pool, url);

/** One picture: the matrices of the people, the camera, and the bars that stand in front. */
function shoot({ people, cam, things }) {
  actors.forEach((a, k) => {
    for (const m of a.meshes) m.visible = !!people[k];
    if (people[k]) place(a, people[k]);
  });
  scenery.stand(things);
  scenery.clear(cam.forward);
  const { right: r, up: u, forward: f, p } = cam;
  const flat = [r, u, f.map((v) => -v), p].flatMap((v, k) => [...v, k === 3 ? 1 : 0]);
  camera.matrixWorld.fromArray(flat);
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
    if (subs[0].back) {
      scenery.change(subs[0].back);
      for (const a of actors) wear(c, pool, a);
    }
    if (subs[0].things.length) scenery.dress();
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
