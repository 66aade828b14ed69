/* global document */
// Textures made of chance: what floors, walls, clothes and clutter can look like to a network that must not care.

function canvas(size, draw) {
  const c = document.createElement('canvas');
  c.width = c.height = size;
  draw(c.getContext('2d'), size);
  return c;
}

const colour = (c, alpha = 1) =>
  `hsla(${c.r() * 360},${c.chance(0.6) ? c.r() * 35 : c.r() * 100}%,${5 + c.r() * 90}%,${alpha})`;

/** Noise that has the same strength at every size, as pictures of the world have. */
function cloud(c, g, s) {
  g.fillStyle = colour(c);
  g.fillRect(0, 0, s, s);
  const fall = c.between(0.4, 1);
  for (let n = 2; n <= 128; n *= 2) {
    const small = canvas(n, (h) => {
      const d = h.createImageData(n, n);
      for (let i = 0; i < n * n; i++) {
        const v = 255 * c.r();
        const tint = 40 * c.r();
        d.data.set([v + tint, v, v - tint, 255], i * 4);
      }
      h.putImageData(d, 0, 0);
    });
    g.globalAlpha = Math.min(0.6, 0.55 * Math.pow(fall, Math.log2(n)));
    g.drawImage(small, 0, 0, s, s);
  }
  g.globalAlpha = 1;
}

function planks(c, g, s) {
  const h = s / c.pick([4, 8, 12]);
  const hue = c.between(15, 45);
  const base = c.between(20, 70);
  for (let y = 0; y < s; y += h)
    for (let x = -1; x < 2; x++) {
      g.fillStyle = `hsl(${hue + c.normal(3)},${c.between(15, 45)}%,${base + c.normal(5)}%)`;
      g.fillRect(x * s * 0.5 + ((y / h) % 2) * s * 0.25, y, s / 2 - 1.5, h - 1.5);
      for (let k = 0; k < 14; k++) {
        g.fillStyle = `rgba(30,15,0,${c.r() * 0.15})`;
        g.fillRect(0, y + c.r() * h, s, 1);
      }
    }
}

function tiles(c, g, s) {
  g.fillStyle = colour(c);
  g.fillRect(0, 0, s, s);
  const n = c.pick([2, 4, 6]);
  const two = [colour(c), colour(c)];
  const same = c.chance(0.6);
  for (let y = 0; y < n; y++)
    for (let x = 0; x < n; x++) {
      g.fillStyle = same ? two[0] : two[(x + y) % 2];
      g.fillRect((x * s) / n + 1.5, (y * s) / n + 1.5, s / n - 3, s / n - 3);
    }
}

function speckle(c, g, s) {
  g.fillStyle = colour(c);
  g.fillRect(0, 0, s, s);
  const a = c.between(0.05, 0.4);
  const own = c.chance(0.5);
  const size = c.between(1, 5);
  for (let i = 0; i < 5000; i++) {
    const v = c.chance(0.5) ? 0 : 255;
    g.fillStyle = own ? colour(c, a) : `rgba(${v},${v},${v},${a * c.r()})`;
    g.fillRect(c.r() * s, c.r() * s, size * c.r() + 0.5, size * c.r() + 0.5);
  }
}

function stripes(c, g, s) {
  g.fillStyle = colour(c);
  g.fillRect(0, 0, s, s);
  const vertical = c.chance(0.5);
  for (let k = 0; k < c.between(2, 20); k++) {
    g.fillStyle = colour(c);
    const p = c.r() * s;
    const w = c.r() ** 2 * s * 0.3 + 1;
    if (vertical) g.fillRect(p, 0, w, s);
    else g.fillRect(0, p, s, w);
  }
}

function collage(c, g, s) {
  cloud(c, g, s);
  for (let k = 0; k < c.between(5, 50); k++) {
    g.fillStyle = colour(c, c.between(0.4, 1));
    g.beginPath();
    if (c.chance(0.5)) g.rect(c.r() * s, c.r() * s, c.r() ** 2 * s * 0.6, c.r() ** 2 * s * 0.6);
    else
      g.ellipse(c.r() * s, c.r() * s, c.r() ** 2 * s * 0.3, c.r() ** 2 * s * 0.3, c.r() * 3, 0, 7);
    g.fill();
  }
}

/** Shapes like limbs and shoes, so that a limb alone does not say whose it is. */
function limbs(c, g, s) {
  cloud(c, g, s);
  g.lineCap = 'round';
  for (let k = 0; k < c.between(3, 14); k++) {
    g.strokeStyle = colour(c);
    g.lineWidth = c.between(4, 28);
    g.beginPath();
    const x = c.r() * s;
    const y = c.r() * s;
    g.moveTo(x, y);
    g.lineTo(x + c.normal(20), y + c.between(20, 110));
    g.lineTo(x + c.normal(40), y + c.between(40, 160));
    g.stroke();
  }
}

function plain(c, g, s) {
  const q = g.createLinearGradient(0, 0, c.r() * s, s);
  q.addColorStop(0, colour(c));
  q.addColorStop(1, colour(c));
  g.fillStyle = c.chance(0.5) ? q : colour(c);
  g.fillRect(0, 0, s, s);
}

function leaves(c, g, s) {
  const hue = c.between(50, 140);
  g.fillStyle = `hsl(${hue},30%,25%)`;
  g.fillRect(0, 0, s, s);
  for (let i = 0; i < 2500; i++) {
    g.fillStyle = `hsla(${hue + c.normal(15)},${c.between(15, 60)}%,${c.between(10, 65)}%,.7)`;
    g.fillRect(c.r() * s, c.r() * s, c.between(1, 4), c.between(2, 8));
  }
}

const KINDS = [
  cloud,
  cloud,
  planks,
  tiles,
  speckle,
  speckle,
  stripes,
  collage,
  collage,
  limbs,
  plain,
  plain,
  leaves,
];

export function drawTexture(c, size = 256) {
  const kind = c.pick(KINDS);
  return canvas(size, (g, s) => {
    kind(c, g, s);
    if (!c.chance(0.4)) return;
    g.globalAlpha = c.between(0.05, 0.3);
    g.drawImage(
      canvas(64, (h) => cloud(c, h, 64)),
      0,
      0,
      s,
      s,
    );
    g.globalAlpha = 1;
  });
}
