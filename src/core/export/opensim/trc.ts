import type { Report } from '../../report/report.ts';
import { markersOf } from '../motion.ts';

/**
 * The landmarks as a TRC file for OpenSim: tab separated, one row for each displayed frame with its own time, `NaN` for a
 * missing landmark. The format has no place for remarks but its first line, which says what the coordinates are. Null
 * where the report has no landmarks.
 * @param heightM the walker's body height; without it lengths are body heights, which OpenSim takes for metres.
 */
export function trcText(report: Report, heightM: number | null): string | null {
  const markers = markersOf(report, heightM);
  if (markers === null) return null;
  const { all, unit } = markers;
  const rate = decimals(report.video.meanFps, 4);
  const frames = report.timeS.length;
  const about =
    unit === 'm'
      ? 'picture plane, metres, X right, Y up, Z 0'
      : 'picture plane, BODY HEIGHTS instead of metres, X right, Y up, Z 0';
  const header = [
    ['PathFileType', '4', '(X/Y/Z)', `heelrise.trc (${about})`],
    [
      'DataRate',
      'CameraRate',
      'NumFrames',
      'NumMarkers',
      'Units',
      'OrigDataRate',
      'OrigDataStartFrame',
      'OrigNumFrames',
    ],
    [rate, rate, frames, all.length, 'm', rate, 1, frames],
    ['Frame#', 'Time', ...all.flatMap(({ name }) => [name, '', ''])],
    ['', '', ...all.flatMap((_, i) => ['X', 'Y', 'Z'].map((axis) => `${axis}${i + 1}`))],
    [],
  ];
  const rows = report.timeS.map((timeS, frame) => [
    frame + 1,
    decimals(timeS, 6),
    ...all.flatMap(({ x, y }) => triple(x[frame] ?? NaN, y[frame] ?? NaN)),
  ]);
  return [...header, ...rows].map((row) => row.join('\t')).join('\n') + '\n';
}

/** A missing point is missing in all three. */
function triple(x: number, y: number): readonly string[] {
  const known = Number.isFinite(x) && Number.isFinite(y);
  return known ? [decimals(x, 5), decimals(y, 5), '0'] : ['NaN', 'NaN', 'NaN'];
}

function decimals(value: number, count: number): string {
  return String(Number(value.toFixed(count)));
}
