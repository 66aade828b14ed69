import { failure, success, type Result } from '#core/result.ts';
import type { CameraTroubleCode } from '#words/page-trouble.ts';
import { recordingName } from '#words/record.ts';

/** What phones and analysis agree on best comes first. */
const FORMATS = [
  'video/mp4;codecs=avc1.640028',
  'video/mp4;codecs=avc1',
  'video/mp4',
  'video/webm;codecs=vp9',
  'video/webm;codecs=vp8',
  'video/webm',
];

/** Opens a camera, the back one unless a device is named. The caller stops the tracks. */
export async function openCamera(
  deviceId: string | null,
): Promise<Result<MediaStream, CameraTroubleCode>> {
  if (!('mediaDevices' in navigator) || typeof MediaRecorder === 'undefined')
    return failure('unsupported');
  const choice: MediaTrackConstraints =
    deviceId === null
      ? { facingMode: { ideal: 'environment' } }
      : { deviceId: { exact: deviceId } };
  try {
    const video = {
      ...choice,
      width: { ideal: 1920 },
      height: { ideal: 1080 },
      frameRate: { ideal: 60 },
    };
    return success(await navigator.mediaDevices.getUserMedia({ video, audio: false }));
  } catch (reason) {
    return failure(troubleOf(reason));
  }
}

/** The cameras of this device; without names until one was allowed. */
export async function listCameras(): Promise<readonly MediaDeviceInfo[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '');
}

export function stopCamera(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** A recording under way. `done` resolves with all that was filmed, also when the camera goes away. */
export interface Recording {
  readonly stop: () => void;
  readonly done: Promise<File | null>;
}

/** Starts recording. Pieces are taken every second, so that a lost camera loses nothing before it. */
export function record(stream: MediaStream): Recording {
  const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format)) ?? '';
  const recorder = new MediaRecorder(stream, {
    ...(mimeType === '' ? {} : { mimeType }),
    videoBitsPerSecond: 12_000_000,
  });
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size > 0) pieces.push(data);
  });
  const done = new Promise<File | null>((resolve) => {
    recorder.addEventListener('stop', () => resolve(fileOf(pieces, recorder.mimeType)));
    recorder.addEventListener('error', () => resolve(fileOf(pieces, recorder.mimeType)));
  });
  recorder.start(1000);
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  return { stop, done };
}

function fileOf(pieces: readonly Blob[], mimeType: string): File | null {
  if (pieces.length === 0) return null;
  const type = mimeType.split(';')[0] ?? 'video/webm';
  const ending = type === 'video/mp4' ? 'mp4' : 'webm';
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-').replace('T', ' ');
  return new File([...pieces], `${recordingName(stamp)}.${ending}`, { type });
}

function troubleOf(reason: unknown): CameraTroubleCode {
  const name = reason instanceof DOMException ? reason.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'absent';
  if (name === 'NotReadableError' || name === 'AbortError') return 'in-use';
  return 'unsupported';
}
