// Draws clips without a browser, many times as quick as the renderer: node draw.mjs OUT CONFIG.json...
// Same people, gaits and cameras; plain light, a simple room, soft spots for shadows. No truth file is written.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { actorOf, drawActor, inRoom, poseAt } from './lib/actor.mjs';
import { Canvas, FINE } from './lib/canvas.mjs';
import {
  background,
  cameraOf,
  drawBox,
  drawStick,
  drawTreadmill,
  roomOf,
  shadows,
} from './lib/room.mjs';

async function clip(file, folder) {
  const c = {
    width: 1280,
    height: 720,
    fps: 30,
    duration: 5,
    crf: 23,
    noise: 4,
    scene: {},
    ...JSON.parse(fs.readFileSync(file)),
  };
  const [W, H, belt] = [c.width, c.height, Boolean(c.scene.treadmill)];
  const actors = [c.person, ...(c.bystanders ?? [])].map((p, i) => actorOf(p, i, belt && i === 0));
  const cameraAt = cameraOf(c.camera, W, H);
  const room = roomOf(c.scene, cameraAt(0));
  const still = new Float32Array(W * H * 3);
  const floor = new Float32Array(W * H * 2);
  const canvas = new Canvas(W, H);
  const out = path.join(folder, `${c.name}.mp4`);
  const encode = [
    '-vf',
    `${c.noise ? `noise=alls=${c.noise}:allf=t+u,` : ''}format=yuv420p`,
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-crf',
    `${c.crf}`,
    '-threads',
    '1',
    '-movflags',
    '+faststart',
  ];
  const ff = spawn(
    'ffmpeg',
    [
      '-v',
      'error',
      '-y',
      '-f',
      'rawvideo',
      '-pix_fmt',
      'rgb24',
      '-s',
      `${W}x${H}`,
      '-framerate',
      `${c.fps}`,
      '-i',
      '-',
      ...encode,
      `${out}.part.mp4`,
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const count = Math.round(c.duration * c.fps);
  for (let i = 0; i < count; i++) {
    const t = i / c.fps;
    const C = cameraAt(t);
    if (i === 0 || c.camera.jitter) background(room, C, still, floor);
    const picture = still.slice();
    canvas.clear();
    const spots = [];
    for (const A of actors) {
      const pose = poseAt(A, t);
      drawActor(canvas, C, A, pose);
      if (A.person.stick) drawStick(canvas, C, A, pose);
      if (A.onBelt) drawTreadmill(canvas, C, pose.belt);
      for (const [n, wide, deep] of [
        ['footL', 0.13, 0.45],
        ['footR', 0.13, 0.45],
        ['toesL', 0.1, 0.4],
        ['toesR', 0.1, 0.4],
        ['pelvis', 0.4, 0.3],
      ]) {
        const v = inRoom(A, pose, pose.M[n].p);
        const high = Math.max(0, v[1] - 0.1);
        spots.push([v[0], v[2], wide, n === 'pelvis' ? deep : deep * Math.exp(-high * 9)]);
      }
    }
    for (const one of c.scene.boxes ?? []) drawBox(canvas, C, one);
    const grown = {
      x0: Math.max(0, Math.floor(canvas.box.x0 / FINE) - 90),
      x1: Math.min(W, Math.ceil(canvas.box.x1 / FINE) + 90),
      y0: Math.floor(canvas.box.y0 / FINE),
      y1: Math.min(H, Math.ceil(canvas.box.y1 / FINE) + 60),
    };
    shadows(picture, floor, spots, grown, W);
    canvas.onto(picture, W);
    if (!ff.stdin.write(Buffer.from(new Uint8ClampedArray(picture).buffer)))
      await new Promise((r) => ff.stdin.once('drain', r));
  }
  ff.stdin.end();
  await new Promise((r) => ff.on('close', r));
  fs.renameSync(`${out}.part.mp4`, out);
  console.log(c.name, count, 'pictures');
}

const [folder, ...files] = process.argv.slice(2);
fs.mkdirSync(folder, { recursive: true });
for (const file of files)
  if (!fs.existsSync(path.join(folder, `${path.basename(file, '.json')}.mp4`)))
    await clip(file, folder);
