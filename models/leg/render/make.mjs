/* global window */
// node make.mjs --lab DIR --out DIR [--seed 1] [--people 100000] [--shots 240] [--seconds S]
// Renders shards of pictures of legs with their truth. DIR of --lab: a copy of the virtual gait lab with its node_modules.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { chances, drawPerson } from './recipe.mjs';
import { SIZE, shotOf } from './shot.mjs';
import { modelOf } from './model.mjs';

const here = import.meta.dirname;
const argument = (name, usual) => {
  const i = process.argv.indexOf('--' + name);
  return i < 0 ? usual : process.argv[i + 1];
};
const lab = path.resolve(argument('lab'));
const out = path.resolve(argument('out'));
const seed = Number(argument('seed', 1));
const shots = Number(argument('shots', 240));
const endAt = Date.now() + 1000 * Number(argument('seconds', 1e7));
fs.mkdirSync(out, { recursive: true });

const from = (file) => import(path.join(lab, file));
const math = await from('lib/math.mjs');
const gait = await from('lib/gait.mjs');
const { buildHuman } = await from('lib/human.mjs');
const { chromium } = (await from('node_modules/playwright-core/index.js')).default;
const tools = { math, gait };

const models = new Map();
const types = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.png': 'image/png',
};
const server = http.createServer((q, r) => {
  const u = q.url.split('?')[0];
  if (u.startsWith('/model/')) return r.end(models.get(u));
  const file = u.startsWith('/leg/')
    ? path.join(here, u.slice(5))
    : path.join(lab, u.replace('/lab/', '/'));
  if (!fs.existsSync(file)) return r.writeHead(404).end();
  r.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
  fs.createReadStream(file).pipe(r);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
});

/** Chromium gives itself a high priority; a long run in the background must not. Linux keeps one for each thread. */
function giveWay() {
  const parents = new Map(
    fs
      .readdirSync('/proc')
      .filter((n) => /^\d+$/.test(n))
      .map((n) => {
        try {
          return [n, fs.readFileSync(`/proc/${n}/stat`, 'utf8').split(') ')[1].split(' ')[1]];
        } catch {
          return [n, '0'];
        }
      }),
  );
  const mine = (n) =>
    n === String(process.pid) || (parents.has(n) && n !== '1' && mine(parents.get(n)));
  for (const n of [...parents.keys()].filter(mine)) {
    try {
      for (const thread of fs.readdirSync(`/proc/${n}/task`))
        os.setPriority(Number(thread), os.getPriority(process.pid));
    } catch {
      // It has ended meanwhile.
    }
  }
}

async function openPage(pageSeed) {
  const page = await browser.newPage({ viewport: { width: 320, height: 320 } });
  page.on('pageerror', (e) => console.log('[page]', e.message));
  await page.goto(`http://127.0.0.1:${server.address().port}/leg/index.html`);
  await page.waitForFunction(() => window.ready);
  giveWay();
  await page.evaluate((o) => window.start(o), { seed: pageSeed, size: SIZE });
  return page;
}

let page = await openPage(seed);
let other = null;
for (let n = 0; n < Number(argument('people', 1e6)) && Date.now() < endAt; n++) {
  const id = seed * 100000 + n;
  const c = chances(math.rng(id * 7919 + 13));
  const t0 = Date.now();
  const spec = drawPerson(c);
  const human = buildHuman(spec);
  const person = { id, human, rig: gait.makeRig(human) };
  if (n % 12 === 11) {
    await page.close();
    page = await openPage(id);
    other = null;
  }
  models.clear();
  models.set('/model/' + id, modelOf(math, human, spec, c));
  await page.evaluate((u) => window.person(u), '/model/' + id);
  giveWay();
  const t1 = Date.now();
  const images = [];
  const truths = [];
  for (let k = 0; k < shots; k += 20) {
    const batch = Array.from({ length: 20 }, () => shotOf(tools, c, person, other));
    batch[0].list[0].back ??= [0, 1];
    for (const s of await page.evaluate(
      (l) => window.shots(l),
      batch.map((b) => b.list),
    ))
      images.push(Buffer.from(s, 'base64'));
    truths.push(...batch.map((b) => b.truth));
  }
  let offset = 0;
  truths.forEach((t, i) => {
    t.offset = offset;
    t.length = images[i].length;
    offset += t.length;
  });
  const base = path.join(out, String(id).padStart(9, '0'));
  fs.writeFileSync(base + '.bin', Buffer.concat(images));
  fs.writeFileSync(base + '.tmp', JSON.stringify(truths));
  fs.renameSync(base + '.tmp', base + '.json');
  console.log(
    id,
    'person',
    t1 - t0,
    'ms; pictures a second',
    ((1000 * truths.length) / (Date.now() - t1)).toFixed(1),
    'kB each',
    (offset / truths.length / 1000).toFixed(1),
  );
  other = person;
}
await browser.close();
server.close();
