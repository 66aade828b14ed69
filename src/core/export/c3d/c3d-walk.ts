import { SIDES } from '../../body/skeleton.ts';
import type { Report } from '../../report/report.ts';
import { fileNotes } from '../file-notes.ts';
import { channelsOf, markersOf } from '../motion.ts';
import { c3dFile, type C3dEvent } from './c3d-file.ts';

/** Frames of a video are evenly spaced where none is further than this from its place. */
const EVEN_WITHIN_S = 0.001;
/** A line of a C3D file has at most 255 signs. */
const LINE = 250;

/**
 * A walk as a C3D file: landmarks as points, angles as analog channels, initial contact and toe-off as events. The format
 * has one rate: where the frames are not evenly spaced, values between two known ones are put on an even grid, and the
 * notes in the file say so. Null where the report has no landmarks.
 * @param heightM the walker's body height; null where nobody gave it.
 */
export function c3dOfWalk(report: Report, heightM: number | null): Uint8Array<ArrayBuffer> | null {
  const markers = markersOf(report, heightM);
  const { timeS } = report;
  const lastS = timeS.at(-1) ?? 0;
  if (markers === null || timeS.length < 2 || !(lastS > 0)) return null;
  const rateHz = (timeS.length - 1) / lastS;
  const isEven = timeS.every((t, i) => Math.abs(t - i / rateHz) <= EVEN_WITHIN_S);
  const even = (values: Float64Array) => (isEven ? values : onEvenGrid(timeS, values, rateHz));
  const notes = [
    ...fileNotes(report, markers.unit),
    'Angles are the analog channels, one sample for each frame; a missing sample is NaN. A missing point has the residual -1.',
    ...(isEven
      ? []
      : ['The frames of the video are not evenly spaced: values were interpolated to even times.']),
  ];
  return c3dFile({
    frames: timeS.length,
    rateHz,
    lengthUnit: markers.unit === 'm' ? 'm' : 'body heights',
    points: markers.all.map(({ name, x, y }) => ({ label: name, x: even(x), y: even(y) })),
    channels: channelsOf(report).map(({ name, deg }) => ({
      label: name,
      description: 'angle, signs and zero as in HEELRISE:NOTES',
      unit: 'deg',
      values: even(deg),
    })),
    events: eventsOf(report),
    notes: notes.flatMap(linesOf),
    software: `${report.software.name} ${report.software.version}`,
  });
}

function eventsOf({ events }: Report): readonly C3dEvent[] {
  return SIDES.flatMap((side) => {
    const context = side === 'left' ? 'Left' : 'Right';
    const named = (label: string, times: readonly number[]) =>
      times.map((timeS): C3dEvent => ({ context, label, timeS }));
    const { initialContactS, heelOffS, toeOffS } = events[side];
    return [
      ...named('Foot Strike', initialContactS),
      ...named('Heel Off', heelOffS),
      ...named('Foot Off', toeOffS),
    ];
  });
}

/** On a straight line between the frames before and after; missing where one of them is. */
function onEvenGrid(timeS: readonly number[], values: Float64Array, rateHz: number): Float64Array {
  let after = 1;
  return values.map((_, i) => {
    const t = i / rateHz;
    while (after < timeS.length - 1 && (timeS[after] ?? Infinity) < t) after += 1;
    const [fromS = NaN, toS = NaN] = [timeS[after - 1], timeS[after]];
    const [from = NaN, to = NaN] = [values[after - 1], values[after]];
    const share = Math.min(1, Math.max(0, (t - fromS) / (toS - fromS)));
    // A frame that stands where it should needs no other.
    if (share === 0) return from;
    return share === 1 ? to : from + share * (to - from);
  });
}

/** A long note over several lines, broken between words. */
function linesOf(note: string): readonly string[] {
  const lines: string[] = [];
  for (const word of note.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < LINE)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
