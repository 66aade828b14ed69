// Colours and textures of chance for one surface.
import * as T from 'three';

export function textureOf(source) {
  const t = new T.CanvasTexture(source);
  t.wrapS = t.wrapT = T.RepeatWrapping;
  t.colorSpace = T.SRGBColorSpace;
  return t;
}

const bright = (c) => (c.chance(0.2) ? c.between(0.02, 0.12) : c.between(0.1, 1));
export function anyColour(c, target, strong = 0.5) {
  target.setHSL(c.r(), c.chance(strong) ? c.between(0.2, 0.9) : c.between(0, 0.25), bright(c));
}
export function cover(c, pool, mesh, scale) {
  mesh.material.map = c.pick(pool);
  mesh.material.map.repeat.set(scale, scale);
  if (c.chance(0.5)) mesh.material.color.setScalar(c.between(0.3, 1.2));
  else anyColour(c, mesh.material.color, 0.3);
}
