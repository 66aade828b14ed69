import { levelOf, type NeutralLevel } from '../angles/neutral.ts';
import { SIDES } from '../body/skeleton.ts';
import type { Report } from '../report/report.ts';
import type { Visit } from '../visit/visit.ts';

/** What the lengths of a file are: metres where the body height is known, else shares of it. */
export type LengthUnit = 'm' | 'body-height';

const UNIT_NOTES: Readonly<Record<LengthUnit, string>> = {
  m: 'Lengths are metres, by the body height that was given.',
  'body-height':
    'Lengths are shares of the body height, because no body height was given: 1 is the whole body.',
};

const LEVEL_NOTES: Readonly<Record<NeutralLevel, string>> = {
  standing: 'from quiet standing (level A)',
  'foot-flat': 'from the flat foot in stance (level B)',
  none: 'not found (level C), so the level of the ankle curve is not reliable and its shape is',
};

const ANGLE_NOTES = [
  'Angles are degrees. Positive: dorsiflexion, knee flexion, thigh and shank inclined forward, toes up (foot pitch), toes out (foot progression), trunk leaning forward, right side of the pelvis up (obliquity).',
  'Zero: sole square to the shank (ankle), thigh and shank in line (knee), vertical (thigh, shank, trunk), sole flat (foot pitch), foot along the walk (foot progression), level (obliquity).',
];
const MISSING_NOTE =
  'A missing value is marked as missing in the manner of the format. It is never 0.';

/**
 * Units, signs and zeros, for whoever opens a file without this app. Plain ASCII without an equals sign: every format
 * takes it so. The files are for software and its users all over, so these notes are English in every language.
 */
export function fileNotes(report: Report, lengths: LengthUnit): readonly string[] {
  return [
    readNote('one video', report),
    'Times are real seconds from the first displayed frame. Left and right are those of the walker.',
    ...ANGLE_NOTES,
    ...zeroNotes(report),
    ...correctionNotes(report),
    `Points are those of the picture plane. X goes to the right of the picture, Y up, from its lower left corner; Z is 0, because depth is not measured. One scale is used for the whole video. ${UNIT_NOTES[lengths]}`,
    MISSING_NOTE,
    `View: ${report.view.kind}. What this view does not show has no values.`,
  ];
}

/** The same for what the videos of a visit show together. Videos are told by their number: a name may be a person's. */
export function visitNotes(visit: Visit, reports: readonly Report[]): readonly string[] {
  const { clips, standingClip } = visit;
  const videos = clips.length === 1 ? 'one video' : `${clips.length} videos`;
  return [
    readNote(`${videos} of one visit`, visit),
    'Each measure comes from the videos that show it best. Where several show it as well, the surer one counts for more.',
    ...ANGLE_NOTES,
    ...reports.flatMap((report, i) =>
      [`View: ${report.view.kind}.`, ...zeroNotes(report), ...correctionNotes(report)].map(
        (note) => `Video ${i + 1}. ${note}`,
      ),
    ),
    ...(standingClip === undefined
      ? []
      : [
          `Walks in the other videos take the zero of their soles from the quiet standing in video ${clips.indexOf(standingClip) + 1}.`,
        ]),
    MISSING_NOTE,
  ];
}

function readNote(what: string, { software }: Pick<Report, 'software'>): string {
  return `Read from ${what} without markers by ${software.name} ${software.version} (${software.model}).`;
}

/** Where the zero of each sole comes from. */
function zeroNotes({ neutral }: Report): readonly string[] {
  return SIDES.map((side) => {
    const typed = neutral.byHand?.[`${side}Deg`] ?? null;
    if (typed !== null)
      return `Zero of the ${side} sole: ${typed} deg of foot pitch, typed by hand.`;
    const deg = neutral[`${side}Deg`];
    const level = LEVEL_NOTES[levelOf(neutral, side)];
    return `Zero of the ${side} sole: ${deg === null ? 'none' : `${deg} deg of foot pitch`}, ${level}.`;
  });
}

/** How many corrections by hand a document carries; 0 where it carries none, as those of earlier versions. */
export function correctionCount(report: object): number {
  if (!('corrections' in report)) return 0;
  const { corrections } = report;
  if (Array.isArray(corrections)) return corrections.length;
  if (typeof corrections !== 'object' || corrections === null) return 0;
  const lists = Object.values(corrections).filter((part) => Array.isArray(part));
  return lists.reduce((sum, list) => sum + list.length, 0);
}

function correctionNotes(report: Report): readonly string[] {
  const count = correctionCount(report);
  return count === 0 ? [] : [`A person corrected this reading by hand, ${count} times.`];
}
