import { openCamera, stopCamera } from '../camera/camera.ts';
import { AnalysisClient } from '../analysis/analysis-client.ts';
import { usualOptions } from '../analysis/usual-options.ts';
import { openSeekedFrames } from '../analysis/seeked-frames.ts';
import { rememberedBackend } from '../page/backend-memory.ts';
import { fetchSample, SAMPLES } from '../../sample/samples.ts';
import { storageRoom } from '../storage/lasting-storage.ts';
import { readKioskSettings } from './kiosk-settings.ts';
import { baseFor } from './phone-link.ts';
import { hasPin } from './pin.ts';
import { lightOf, speedOf, type CheckCode, type SelfTestParts } from './self-test.ts';
import { forgetStaff, writeStaff } from './staff-storage.ts';

/** A visit is held in memory and read in pieces; the app itself takes 30 MB. */
const LEAST_FREE_BYTES = 200e6;
const PICTURE_PX = 64;
const CAMERA_WAIT_MS = 4000;

/** What looks at this device itself: the camera that is set, and the sample walk through the network that is set. */
export function selfTestParts(): SelfTestParts {
  let light: CheckCode = 'not-looked';
  let seconds = NaN;
  return {
    pin: () => Promise.resolve(hasPin() ? 'ok' : 'no-pin'),
    storage: testStorage,
    camera: async () => {
      const seen = await lookThroughCamera();
      light = seen.light;
      return seen.code;
    },
    light: () => Promise.resolve(light),
    model: async () => {
      const read = await readSample();
      seconds = read.seconds;
      return read.code;
    },
    speed: () => Promise.resolve(speedOf(seconds)),
    sound: () => Promise.resolve(testSound()),
    phones: () =>
      Promise.resolve(baseFor(readKioskSettings().phoneAddress) === null ? 'own-address' : 'ok'),
    version: testVersion,
  };
}

async function testStorage(): Promise<CheckCode> {
  if (!writeStaff('self-test', { day: '2000-01-01' })) return 'storage-blocked';
  forgetStaff('self-test');
  const room = await storageRoom();
  return room !== null && room.freeBytes < LEAST_FREE_BYTES ? 'storage-full' : 'ok';
}

async function lookThroughCamera(): Promise<{
  readonly code: CheckCode;
  readonly light: CheckCode;
}> {
  const { cameraId } = readKioskSettings();
  const opened = await openCamera(cameraId === null ? { facing: 'user' } : { deviceId: cameraId });
  if (!opened.ok) {
    const code = { denied: 'camera-denied', 'in-use': 'camera-in-use' } as const;
    const of =
      opened.error === 'denied' || opened.error === 'in-use' ? code[opened.error] : 'no-camera';
    return { code: of, light: 'not-looked' };
  }
  try {
    const pixels = await pictureOf(opened.value);
    return pixels === null
      ? { code: 'no-camera', light: 'not-looked' }
      : { code: 'ok', light: lightOf(pixels) };
  } finally {
    stopCamera(opened.value);
  }
}

/** A small picture of what a camera shows, once it has set itself to the light; null where none comes. */
async function pictureOf(stream: MediaStream): Promise<Uint8ClampedArray | null> {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  try {
    const wait = new Promise<void>((resolve) => setTimeout(resolve, CAMERA_WAIT_MS));
    await Promise.race([
      video.play().then(() => new Promise((resolve) => setTimeout(resolve, 1000))),
      wait,
    ]);
    if (video.videoWidth === 0) return null;
    const canvas = new OffscreenCanvas(PICTURE_PX, PICTURE_PX);
    const context = canvas.getContext('2d');
    context?.drawImage(video, 0, 0, PICTURE_PX, PICTURE_PX);
    return context?.getImageData(0, 0, PICTURE_PX, PICTURE_PX).data ?? null;
  } finally {
    video.srcObject = null;
  }
}

/** The whole way from a video to a result, as a visitor's goes. */
async function readSample(): Promise<{ readonly code: CheckCode; readonly seconds: number }> {
  const [sample] = SAMPLES;
  if (sample === undefined) return { code: 'model-failed', seconds: NaN };
  const video = await fetchSample(sample);
  const client = new AnalysisClient({ openSeekedFrames });
  const startedMs = performance.now();
  try {
    const { model } = readKioskSettings();
    const options = { ...usualOptions(video.name), model, backend: rememberedBackend() };
    const done = await client.analyse(video, options);
    const walked = done.ok && done.value.report.outcome.code === 'walk';
    const seconds = (performance.now() - startedMs) / 1000;
    return walked ? { code: 'ok', seconds } : { code: 'model-failed', seconds: NaN };
  } finally {
    client.end();
  }
}

/** A voice of the device itself for each language: one of a server would send away what is said. */
function testSound(): CheckCode {
  if (!('speechSynthesis' in window)) return 'no-sound';
  const voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const speaks = (language: string) =>
    voices.some(({ lang }) => lang.toLowerCase().startsWith(language));
  return readKioskSettings().languages.every(speaks) ? 'ok' : 'no-voice';
}

async function testVersion(): Promise<CheckCode> {
  if (!('serviceWorker' in navigator)) return 'not-offline';
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined || registration.active === null) return 'not-offline';
  return registration.waiting === null ? 'ok' : 'newer-waits';
}
