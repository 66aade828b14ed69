// A picture made of triangles: fine samples with depth, averaged at the end.
import { dot, sub } from './math.mjs';

/** Samples a pixel has in each direction where people are. */
export const FINE = 2;

/** A depth-sorted canvas of fine samples over the whole picture; only what was touched is read. */
export class Canvas {
  constructor(W, H) {
    [this.w, this.h] = [W * FINE, H * FINE];
    this.depth = new Float32Array(this.w * this.h);
    this.rgb = new Float32Array(this.w * this.h * 3);
    this.box = { x0: 0, y0: 0, x1: 0, y1: 0 };
  }
  clear() {
    this.depth.fill(0);
    this.box = { x0: this.w, y0: this.h, x1: 0, y1: 0 };
  }
  /** Corners lie in `v`, eight numbers each: u px, v px, 1/depth, red, green, blue, s, t. `rgba` is a texture or null. */
  triangle(v, a, b, c, rgba, cutOut) {
    const ax = v[a];
    const ay = v[a + 1];
    const bx = v[b] - ax;
    const by = v[b + 1] - ay;
    const cx = v[c] - ax;
    const cy = v[c + 1] - ay;
    const area = bx * cy - by * cx;
    if (Math.abs(area) < 1e-6) return;
    const x0 = Math.max(0, Math.ceil(v[a] + Math.min(0, bx, cx) - 0.5));
    const x1 = Math.min(this.w - 1, Math.floor(v[a] + Math.max(0, bx, cx) - 0.5));
    const y0 = Math.max(0, Math.ceil(v[a + 1] + Math.min(0, by, cy) - 0.5));
    const y1 = Math.min(this.h - 1, Math.floor(v[a + 1] + Math.max(0, by, cy) - 0.5));
    if (x1 < x0 || y1 < y0) return;
    const { box } = this;
    box.x0 = Math.min(box.x0, x0);
    box.y0 = Math.min(box.y0, y0);
    box.x1 = Math.max(box.x1, x1 + 1);
    box.y1 = Math.max(box.y1, y1 + 1);
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const px = x + 0.5 - ax;
        const py = y + 0.5 - ay;
        const wb = (px * cy - py * cx) / area;
        const wc = (bx * py - by * px) / area;
        const wa = 1 - wb - wc;
        if (wa < 0 || wb < 0 || wc < 0) continue;
        const near = wa * v[a + 2] + wb * v[b + 2] + wc * v[c + 2];
        const i = y * this.w + x;
        if (near <= this.depth[i]) continue;
        let r = wa * v[a + 3] + wb * v[b + 3] + wc * v[c + 3];
        let g = wa * v[a + 4] + wb * v[b + 4] + wc * v[c + 4];
        let bl = wa * v[a + 5] + wb * v[b + 5] + wc * v[c + 5];
        if (rgba !== null) {
          const s = wa * v[a + 6] + wb * v[b + 6] + wc * v[c + 6];
          const t = wa * v[a + 7] + wb * v[b + 7] + wc * v[c + 7];
          const at = (((255 - Math.floor(t * 256)) & 255) * 256 + (Math.floor(s * 256) & 255)) * 4;
          if (cutOut && rgba[at + 3] < 90) continue;
          r *= rgba[at] / 255;
          g *= rgba[at + 1] / 255;
          bl *= rgba[at + 2] / 255;
        }
        this.depth[i] = near;
        this.rgb[i * 3] = r;
        this.rgb[i * 3 + 1] = g;
        this.rgb[i * 3 + 2] = bl;
      }
    }
  }
  /** Averages the samples over the picture. */
  onto(picture, W) {
    const { box, w } = this;
    const n = FINE * FINE;
    for (let y = Math.floor(box.y0 / FINE); y < Math.ceil(box.y1 / FINE); y++) {
      for (let x = Math.floor(box.x0 / FINE); x < Math.ceil(box.x1 / FINE); x++) {
        let r = 0;
        let g = 0;
        let b = 0;
        let hits = 0;
        for (let k = 0; k < n; k++) {
          const i = (y * FINE + Math.floor(k / FINE)) * w + x * FINE + (k % FINE);
          if (this.depth[i] === 0) continue;
          hits++;
          r += this.rgb[i * 3];
          g += this.rgb[i * 3 + 1];
          b += this.rgb[i * 3 + 2];
        }
        if (hits === 0) continue;
        const at = (y * W + x) * 3;
        picture[at] = ((n - hits) * picture[at] + 255 * r) / n;
        picture[at + 1] = ((n - hits) * picture[at + 1] + 255 * g) / n;
        picture[at + 2] = ((n - hits) * picture[at + 2] + 255 * b) / n;
      }
    }
  }
}

/** Fine samples of a point of the room, and one over its depth. */
export function seenAt(C, v) {
  const d = sub(v, C.p);
  const z = dot(d, C.f);
  return [
    FINE * (C.W / 2 + (C.fx * dot(d, C.r)) / z),
    FINE * (C.H / 2 - (C.fx * dot(d, C.u)) / z),
    1 / z,
  ];
}

export function hexColour(hex) {
  return [1, 3, 5].map(
    (i) => parseInt(hex.length === 4 ? hex[(i + 1) / 2].repeat(2) : hex.slice(i, i + 2), 16) / 255,
  );
}
