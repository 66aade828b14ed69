import { GRADES, type Grade, type PatternId } from '#core/report/ids.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import { SIDES } from '#core/body/skeleton.ts';
import type { LabTruth } from '../truth/lab-truth.ts';

type PatternSide = Pattern['side'];

/** What a peculiarity of a rendered walk is called in the report, and what it may rightly bring with it. */
interface Peculiarity {
  readonly shows: PatternId;
  readonly mayBring: readonly PatternId[];
}

/** By the laboratory's name for it. Others may be set too, but the report has no word for them. */
const PECULIARITIES: ReadonlyMap<string, Peculiarity> = new Map<string, Peculiarity>([
  [
    'limitedDorsiflexion',
    {
      shows: 'limited-dorsiflexion',
      mayBring: [
        'asymmetry',
        'calf-pattern',
        'early-heel-rise',
        'increased-stance-knee-flexion',
        'knee-hyperextension',
        'reduced-hip-extension',
        'reduced-tibial-progression',
      ],
    },
  ],
  ['toeOut', { shows: 'toe-out', mayBring: ['asymmetry'] }],
  ['toeIn', { shows: 'toe-in', mayBring: ['asymmetry'] }],
  ['pelvicDrop', { shows: 'pelvic-drop', mayBring: ['asymmetry'] }],
  ['anteriorPelvicTilt', { shows: 'anterior-pelvic-tilt', mayBring: ['reduced-hip-extension'] }],
  [
    'forwardTrunkLean',
    { shows: 'forward-trunk-lean', mayBring: ['anterior-pelvic-tilt', 'reduced-hip-extension'] },
  ],
  ['kneeHyperextension', { shows: 'knee-hyperextension', mayBring: ['asymmetry'] }],
  ['steppage', { shows: 'steppage', mayBring: ['asymmetry', 'flat-foot-contact'] }],
  ['circumduction', { shows: 'circumduction', mayBring: ['asymmetry', 'pelvic-drop'] }],
  [
    'flexedKnee',
    {
      shows: 'increased-stance-knee-flexion',
      mayBring: [
        'flat-foot-contact',
        'limited-dorsiflexion',
        'reduced-hip-extension',
        'reduced-tibial-progression',
      ],
    },
  ],
]);

/** The best that the report says of a pattern that was set in the walk; `absent`: no such row. */
export interface SetPattern {
  readonly id: PatternId;
  readonly side: PatternSide;
  readonly grade: Grade | 'absent';
}

/** A pattern that the report tells and that the walk has no cause for. */
export type FalsePattern = Pick<Pattern, 'id' | 'side' | 'grade'>;

/** Whether the grade tells of the pattern. */
export function isTold(grade: SetPattern['grade']): boolean {
  return grade === 'present' || grade === 'possible';
}

/** What became of each pattern that was set in the walk. */
export function setPatterns(truth: LabTruth, report: Report): SetPattern[] {
  return known(truth).flatMap(({ shows: id, side }) => {
    const rows = report.patterns.filter((row) => row.id === id);
    const eachLeg = side === 'both' && rows.some((row) => row.side !== 'both');
    return (eachLeg ? SIDES : [side]).map((one) => {
      const grades = rows.filter((row) => row.side === one).map((row) => row.grade);
      return { id, side: one, grade: bestOf(grades) };
    });
  });
}

/** What the report tells beyond that. */
export function falsePatterns(truth: LabTruth, report: Report): FalsePattern[] {
  const causes = known(truth);
  const hasCause = (row: Pattern) =>
    causes.some(
      ({ shows, mayBring, side }) =>
        (row.id === shows || mayBring.includes(row.id)) &&
        // A difference between the legs is one whichever leg it comes from.
        (side === 'both' || side === row.side || row.id === 'asymmetry'),
    );
  const untrue = report.patterns.filter((row) => isTold(row.grade) && !hasCause(row));
  return untrue.map(({ id, side, grade }) => ({ id, side, grade }));
}

function known({ pathologies }: LabTruth) {
  return (pathologies ?? []).flatMap(({ type, side }) => {
    const peculiarity = PECULIARITIES.get(type);
    return peculiarity === undefined ? [] : [{ ...peculiarity, side: sideNamed(side) }];
  });
}

function sideNamed(side: string | null | undefined): PatternSide {
  if (side === 'L' || side === 'left') return 'left';
  return side === 'R' || side === 'right' ? 'right' : 'both';
}

/** What says more goes first; of what says nothing, that it was looked for and not seen. */
function bestOf(grades: readonly Grade[]): SetPattern['grade'] {
  return GRADES.find((grade) => grades.includes(grade)) ?? 'absent';
}
