import {
  float,
  floats,
  integer,
  integers,
  MOST_ENTRIES,
  parameterSection,
  text,
  texts,
  type Parameter,
  type ParameterGroups,
} from './parameters.ts';

/** A point over the frames; NaN where it is missing. */
export interface C3dPoint {
  readonly label: string;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A quantity over the frames, one value each; NaN where it is missing. */
export interface C3dChannel {
  readonly label: string;
  readonly description: string;
  readonly unit: string;
  readonly values: Float64Array;
}

/** A moment of a leg, by the names that gait software has for it. */
export interface C3dEvent {
  readonly context: 'Left' | 'Right';
  readonly label: string;
  readonly timeS: number;
}

/** What a C3D file is made of. All series have one value for each of `frames`. */
export interface C3dRecording {
  readonly frames: number;
  readonly rateHz: number;
  readonly lengthUnit: string;
  readonly points: readonly C3dPoint[];
  readonly channels: readonly C3dChannel[];
  readonly events: readonly C3dEvent[];
  /** Lines that say what the numbers are; at most 255. */
  readonly notes: readonly string[];
  readonly software: string;
}

const BLOCK_BYTES = 512;
const MOST_FRAMES = 65_535;
/** Below zero: coordinates are floats in the file's unit. */
const FLOAT_SCALE = -1;
/** Where an event's kind stands among the icons of gait software. */
const ICONS: Readonly<Record<string, number>> = { 'Foot Strike': 1, 'Foot Off': 2 };

/**
 * A C3D file (c3d.org): points as floats, a quantity in each analog channel with one sample a frame, Intel byte order. A
 * missing point has the residual -1, as the format has it, and a missing sample is NaN.
 */
export function c3dFile(recording: C3dRecording): Uint8Array<ArrayBuffer> {
  // How long the section is does not hang on the number that it holds.
  const blocks = parameterSection(groupsOf(recording, 0)).length / BLOCK_BYTES;
  const dataBlock = 2 + blocks;
  const parameters = parameterSection(groupsOf(recording, dataBlock));
  const data = dataOf(recording);
  const file = new Uint8Array(
    BLOCK_BYTES + parameters.length + Math.ceil(data.length / BLOCK_BYTES) * BLOCK_BYTES,
  );
  file.set(headerOf(recording, dataBlock));
  file.set(parameters, BLOCK_BYTES);
  file.set(data, BLOCK_BYTES + parameters.length);
  return file;
}

function headerOf(recording: C3dRecording, dataBlock: number): Uint8Array {
  const { points, channels, frames, rateHz } = recording;
  const header = new Uint8Array(BLOCK_BYTES);
  const view = new DataView(header.buffer);
  header.set([2, 0x50]);
  view.setUint16(2, points.length, true);
  view.setUint16(4, channels.length, true);
  view.setUint16(6, 1, true);
  view.setUint16(8, Math.min(frames, MOST_FRAMES), true);
  view.setFloat32(12, FLOAT_SCALE, true);
  view.setUint16(16, dataBlock, true);
  view.setUint16(18, channels.length === 0 ? 0 : 1, true);
  view.setFloat32(20, rateHz, true);
  return header;
}

function groupsOf(recording: C3dRecording, dataBlock: number): ParameterGroups {
  const { points, frames, rateHz, lengthUnit, software, notes } = recording;
  return {
    POINT: {
      USED: integer(points.length),
      SCALE: float(FLOAT_SCALE),
      RATE: float(rateHz),
      DATA_START: integer(dataBlock),
      FRAMES: integer(Math.min(frames, MOST_FRAMES)),
      LABELS: texts(points.map(({ label }) => label)),
      UNITS: text(lengthUnit),
      X_SCREEN: text('+X'),
      Y_SCREEN: text('+Y'),
    },
    ANALOG: analogGroup(recording),
    TRIAL: {
      ACTUAL_START_FIELD: integers([1, 0]),
      ACTUAL_END_FIELD: integers([frames & 0xffff, frames >> 16]),
      CAMERA_RATE: float(rateHz),
    },
    EVENT: eventGroup(recording.events),
    MANUFACTURER: { COMPANY: text('Heelrise'), SOFTWARE: text(software) },
    HEELRISE: { NOTES: texts(notes.map((note) => note.slice(0, MOST_ENTRIES))) },
  };
}

function analogGroup({ channels, rateHz }: C3dRecording): Readonly<Record<string, Parameter>> {
  return {
    USED: integer(channels.length),
    GEN_SCALE: float(1),
    RATE: float(rateHz),
    FORMAT: text('SIGNED'),
    LABELS: texts(channels.map(({ label }) => label)),
    DESCRIPTIONS: texts(channels.map(({ description }) => description)),
    UNITS: texts(channels.map(({ unit }) => unit)),
    SCALE: floats(channels.map(() => 1)),
    OFFSET: integers(channels.map(() => 0)),
  };
}

/** As many as the format holds, the earliest; the report and the CSV of strides have all. */
function eventGroup(all: readonly C3dEvent[]): Readonly<Record<string, Parameter>> {
  const events = all.toSorted((a, b) => a.timeS - b.timeS).slice(0, MOST_ENTRIES);
  if (events.length === 0) return { USED: integer(0) };
  return {
    USED: integer(events.length),
    CONTEXTS: texts(events.map(({ context }) => context)),
    LABELS: texts(events.map(({ label }) => label)),
    ICON_IDS: integers(events.map(({ label }) => ICONS[label] ?? 0)),
    // Minutes and seconds.
    TIMES: floats(
      events.flatMap(({ timeS }) => [0, timeS]),
      [2, events.length],
    ),
  };
}

/** Frame after frame: x, y, z and residual of each point, then a sample of each channel. */
function dataOf({ frames, points, channels }: C3dRecording): Uint8Array {
  const words = 4 * points.length + channels.length;
  const bytes = new Uint8Array(4 * words * frames);
  const view = new DataView(bytes.buffer);
  for (let frame = 0; frame < frames; frame++) {
    let at = 4 * words * frame;
    const put = (value: number) => {
      view.setFloat32(at, value, true);
      at += 4;
    };
    for (const { x, y } of points) pointWords(x[frame] ?? NaN, y[frame] ?? NaN).forEach(put);
    for (const { values } of channels) put(values[frame] ?? NaN);
  }
  return bytes;
}

function pointWords(x: number, y: number): readonly number[] {
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y, 0, 0] : [0, 0, 0, -1];
}
