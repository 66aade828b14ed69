// The room around the walker: floor, walls, boxes behind, bars in front, and the light.
import * as T from 'three';
import { anyColour, cover } from '/leg/colours.mjs';

function build(c, scene, pool) {
  const walls = [];
  const clutter = [];
  const bars = [];
  const lambert = () => new T.MeshLambertMaterial({ map: pool[0] });
  const plane = () => {
    const m = new T.Mesh(new T.PlaneGeometry(1, 1), lambert());
    m.receiveShadow = true;
    scene.add(m);
    return m;
  };
  const floor = plane();
  floor.rotation.x = -Math.PI / 2;
  const patch = plane();
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
  const sky = new T.HemisphereLight(0xffffff, 0x888888, 1.5);
  const sun = new T.DirectionalLight(0xffffff, 1.5);
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
  return { floor, patch, walls, clutter, bars, sky, sun };
}

/** A new room, light and colours. `back` points from the camera to the walker, on the floor. */
function change(c, pool, scene, { floor, patch, walls, clutter }, back) {
  const far = Math.atan2(back[0], back[1]);
  cover(c, pool, floor, c.between(6, 40));
  floor.scale.set(30, 30, 1);
  floor.rotation.z = c.chance(0.6) ? 0 : c.r() * 6;
  patch.visible = c.chance(0.2);
  cover(c, pool, patch, c.between(1, 4));
  patch.scale.set(c.between(0.5, 2), c.between(1, 6), 1);
  patch.position.set(c.normal(0.3), 0.001, c.normal(0.5));
  walls.forEach((w, k) => {
    w.visible = c.chance([0.75, 0.4, 0.3][k]);
    cover(c, pool, w, c.between(1, 8));
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
    cover(c, pool, m, c.between(0.5, 3));
    const yaw = far + c.normal(0.8);
    const d = c.between(0.6, 4.5);
    m.scale.set(c.between(0.03, 0.9), c.between(0.05, 1.6), c.between(0.03, 0.9));
    m.position.set(Math.sin(yaw) * d, m.scale.y / 2, Math.cos(yaw) * d);
    m.rotation.set(0, c.r() * 6, c.chance(0.15) ? c.r() * 3 : 0);
  });
  anyColour(c, scene.background, 0.5);
}

function light(c, renderer, { sky, sun }, back) {
  const far = Math.atan2(back[0], back[1]);
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
  renderer.toneMappingExposure = c.between(0.6, 1.5);
}

/** Stands the bars where they are wanted; `thing` is a round bar from a to b. */
function stand({ bars }, things) {
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
}

/** Boxes never stand in front of the legs: the truth would not know of it. */
function clear({ clutter }, f) {
  const level = Math.hypot(f[0], f[2]);
  clutter.forEach((m) => {
    const behind = (m.position.x * f[0] + m.position.z * f[2]) / level;
    m.visible =
      m.userData.wanted &&
      behind > 0.35 + 0.6 * Math.max(m.scale.x, m.scale.z, m.rotation.z ? m.scale.y : 0);
  });
}

export function makeScenery(c, scene, renderer, pool) {
  const room = build(c, scene, pool);
  return {
    change: (back) => {
      change(c, pool, scene, room, back);
      light(c, renderer, room, back);
    },
    stand: (things) => stand(room, things),
    clear: (forward) => clear(room, forward),
    dress: () => room.bars.forEach((m) => cover(c, pool, m, 1)),
  };
}
