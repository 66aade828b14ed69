import type { Report } from '../../report/report.ts';
import { fileNotes } from '../file-notes.ts';
import { channelsOf, type Channel } from '../motion.ts';

/** Names of OpenSim's own coordinates, and what turns our sign into theirs; quantities without one keep a name of ours. */
const COORDINATES: Readonly<
  Partial<Record<Channel['quantity'], { readonly name: string; readonly factor: 1 | -1 }>>
> = {
  ankleDorsiflexionDeg: { name: 'ankle_angle', factor: 1 },
  kneeFlexionDeg: { name: 'knee_angle', factor: 1 },
  // Theirs turns about the line of the walk: positive is right side down.
  obliquityDeg: { name: 'pelvis_list', factor: -1 },
};

const OWN_NAMES: Readonly<Partial<Record<Channel['quantity'], string>>> = {
  footProgressionDeg: 'foot_progression',
  footPitchDeg: 'foot_pitch',
  shankInclinationDeg: 'shank_inclination',
  thighInclinationDeg: 'thigh_inclination',
  tiltDeg: 'pelvis_tilt_estimate',
  leanDeg: 'trunk_lean',
};

const OPENSIM_NOTES = [
  'ankle_angle, knee_angle and pelvis_list are coordinates of OpenSim models: knee flexion positive as in Rajagopal 2016 (opposite in gait2392), pelvis_list positive with the right side down (opposite to the sign above). The other columns are no coordinates of a model; their signs are those above.',
];

/** The angles as an OpenSim motion file, degrees, one row for each displayed frame; `NaN` for a missing value. */
export function motText(report: Report): string {
  const channels = channelsOf(report);
  const header = [
    'Heelrise',
    'version=1',
    `nRows=${report.timeS.length}`,
    `nColumns=${channels.length + 1}`,
    'inDegrees=yes',
    '',
    ...fileNotes(report, 'body-height').filter((note) => !note.startsWith('Points ')),
    ...OPENSIM_NOTES,
    'endheader',
    ['time', ...channels.map(columnName)].join('\t'),
  ];
  const rows = report.timeS.map((timeS, frame) =>
    [timeS, ...channels.map((channel) => cell(channel, frame))].join('\t'),
  );
  return [...header, ...rows].join('\n') + '\n';
}

/** "ankle_angle_l". */
function columnName({ quantity, side }: Channel): string {
  const name = COORDINATES[quantity]?.name ?? OWN_NAMES[quantity] ?? quantity;
  return side === null ? name : `${name}_${side === 'left' ? 'l' : 'r'}`;
}

function cell({ quantity, deg }: Channel, frame: number): string {
  const value = deg[frame] ?? NaN;
  if (!Number.isFinite(value)) return 'NaN';
  // No minus before a zero that was turned.
  return String((COORDINATES[quantity]?.factor ?? 1) * value || 0);
}
