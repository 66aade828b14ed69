import { failure, success, type Result } from '#core/result.ts';
import { recordingName } from '#words/video/record.ts';

/** What can go wrong with the camera, from opening it to what it recorded. */
export type CameraTroubleCode =
  | 'denied'
  | 'absent'
  | 'in-use'
  | 'unsupported'
  | 'unplugged'
  | 'nothing-recorded'
  | 'no-room'
  | 'too-long';

/** What phones and analysis agree on best comes first. */
const FORMATS = [
  'video/mp4;codecs=avc1.640028',
  'video/mp4;codecs=avc1',
  'video/mp4',
  'video/webm;codecs=vp9',
  'video/webm;codecs=vp8',
  'video/webm',
];

/** Which camera: a device by its id, or one that looks this way. */
export type CameraChoice =
  { readonly deviceId: string } | { readonly facing: 'user' | 'environment' };

/**
 * Opens a camera. Many frames a second come before many pixels, which a phone can only have with little light on each.
 * The caller stops the tracks.
 */
export async function openCamera(
  chosen: CameraChoice,
): Promise<Result<MediaStream, CameraTroubleCode>> {
  if (!('mediaDevices' in navigator) || typeof MediaRecorder === 'undefined')
    return failure('unsupported');
  const choice: MediaTrackConstraints =
    'deviceId' in chosen
      ? { deviceId: { exact: chosen.deviceId } }
      : { facingMode: { ideal: chosen.facing } };
  try {
    const video = {
      ...choice,
      width: { ideal: 1280 },
      height: { ideal: 720 },
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

/** Which way a camera looks: at who looks at the screen, or away from them; null where it does not tell. */
export function facingOf(stream: MediaStream): 'user' | 'environment' | null {
  const facing = stream.getVideoTracks()[0]?.getSettings().facingMode;
  return facing === 'user' || facing === 'environment' ? facing : null;
}

/** The id of the camera that a stream comes from. */
export function cameraOf(stream: MediaStream): string | null {
  return stream.getVideoTracks()[0]?.getSettings().deviceId ?? null;
}

export function stopCamera(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** A recording under way. `done` resolves with all that was filmed, also when the camera goes away. */
export interface Recording {
  readonly name: string;
  /** The ending of its name. */
  readonly ending: string;
  readonly stop: () => void;
  readonly done: Promise<RecordedVideo | null>;
}

export interface RecordedVideo {
  readonly video: File;
  readonly recordedMs: number;
}

/** Starts recording. Pieces are taken every second, and handed on with how long the recording is with them. */
export function record(
  stream: MediaStream,
  onPiece: (piece: Blob, recordedMs: number) => void,
): Recording {
  const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format)) ?? '';
  const recorder = new MediaRecorder(stream, {
    ...(mimeType === '' ? {} : { mimeType }),
    videoBitsPerSecond: 12_000_000,
  });
  const pieces: Blob[] = [];
  const startedMs = performance.now();
  let recordedMs = 0;
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return;
    pieces.push(data);
    recordedMs = performance.now() - startedMs;
    onPiece(data, recordedMs);
  });
  recorder.start(1000);
  const type = /^[^;]+/.exec(recorder.mimeType)?.[0] ?? 'video/webm';
  const ending = type === 'video/mp4' ? 'mp4' : 'webm';
  const name = `${recordingName(timeStamp())}.${ending}`;
  const done = new Promise<RecordedVideo | null>((resolve) => {
    const end = () =>
      resolve(pieces.length === 0 ? null : { video: new File(pieces, name, { type }), recordedMs });
    recorder.addEventListener('stop', end);
    recorder.addEventListener('error', end);
  });
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  return { name, ending, stop, done };
}

function timeStamp(): string {
  return new Date().toISOString().slice(0, 19).replaceAll(':', '-').replace('T', ' ');
}

function troubleOf(reason: unknown): CameraTroubleCode {
  const name = reason instanceof DOMException ? reason.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'absent';
  if (name === 'NotReadableError' || name === 'AbortError') return 'in-use';
  return 'unsupported';
}
