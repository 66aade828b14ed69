import type { Report } from '#core/report/report.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { curveError, valueAt, type CurveError } from './errors/curve-error.ts';
import { eventError, eventWindow, type EventError } from './errors/event-error.ts';
import {
  seenFrames,
  viewGroupOf,
  viewKindOf,
  type LabFrame,
  type LabTruth,
  type ViewGroup,
} from './truth/lab-truth.ts';
import { measureError, type MeasureError } from './errors/measure-error.ts';
import {
  falsePatterns,
  setPatterns,
  type FalsePattern,
  type SetPattern,
} from './errors/set-patterns.ts';
import { trueMeasures } from './truth/true-measures.ts';
import { partFollowed } from './errors/walker-followed.ts';

/** How one leg's curves compare. */
export interface LegAccuracy {
  readonly ankle: CurveError;
  readonly knee: CurveError;
}

/** How one clip's report compares with what is true of it. */
export interface ClipAccuracy {
  readonly group: ViewGroup;
  readonly viewRight: boolean;
  readonly model: string;
  readonly followed: number;
  readonly legs: Readonly<Record<Side, LegAccuracy>>;
  readonly obliquity: CurveError;
  /** One of each leg. */
  readonly initialContacts: readonly EventError[];
  readonly toeOffs: readonly EventError[];
  readonly measures: readonly MeasureError[];
  readonly set: readonly SetPattern[];
  readonly untrue: readonly FalsePattern[];
}

/** Compares a report with the truth, over the frames in which the whole walker is in the picture. */
export function clipAccuracy(truth: LabTruth, report: Report): ClipAccuracy {
  const group = viewGroupOf(truth);
  return {
    group,
    viewRight: report.view.kind === viewKindOf(truth),
    model: report.software.model,
    followed: partFollowed(truth, report),
    legs: { left: legAccuracy(truth, report, 'left'), right: legAccuracy(truth, report, 'right') },
    obliquity: curve(truth, report, report.series.pelvis.obliquityDeg, (f) => f.pelvicObliquity),
    initialContacts: events(truth, report, 'initial_contact', 'initialContactS'),
    toeOffs: events(truth, report, 'toe_off', 'toeOffS'),
    measures: trueMeasures(truth).map((row) => measureError(row, report, group)),
    set: setPatterns(truth, report),
    untrue: falsePatterns(truth, report),
  };
}

function legAccuracy(truth: LabTruth, report: Report, side: Side): LegAccuracy {
  const { ankleDorsiflexionDeg, kneeFlexionDeg } = report.series[side];
  return {
    ankle: curve(truth, report, ankleDorsiflexionDeg, (frame) => frame[side].ankleDorsiflexion),
    knee: curve(truth, report, kneeFlexionDeg, (frame) => frame[side].kneeFlexion),
  };
}

function curve(
  truth: LabTruth,
  { timeS }: Report,
  values: readonly (number | null)[],
  trueOf: (frame: LabFrame) => number,
): CurveError {
  const seen = seenFrames(truth);
  return curveError(seen.map((frame) => [valueAt(timeS, values, frame.t), trueOf(frame)]));
}

function events(
  truth: LabTruth,
  report: Report,
  type: 'initial_contact' | 'toe_off',
  name: 'initialContactS' | 'toeOffS',
): EventError[] {
  const window = eventWindow(seenFrames(truth));
  return SIDES.map((side) => {
    const own = truth.events.filter((event) => event.side === side && event.type === type);
    return eventError(
      report.events[side][name],
      own.map(({ t }) => t),
      window,
    );
  });
}
