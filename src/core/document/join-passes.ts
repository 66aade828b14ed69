import { usedStrides } from '../report/used-strides.ts';
import { bothLevels, levelOf } from '../angles/neutral.ts';
import { bodyOf } from '../legs/body-of.ts';
import { mapBothSides } from '../body/by-side.ts';
import type { LandmarkTrack } from '../body/landmark-track.ts';
import { landmarksOf } from './write-signals.ts';
import { DECIMALS, rounded, roundedMeasure, roundedTimes } from '../report/rounding.ts';
import { nearLeg } from '../report/near-leg.ts';
import { poolMeasures } from '../visit/pool-measures.ts';
import { poolPatternsOfVideo } from '../visit/pool-patterns.ts';
import type { LegEvents, LegSeries, Report } from '../report/report.ts';
import type { Side } from '../body/skeleton.ts';
import type { Pass } from '../passes/cut-passes.ts';
import type { PassReading } from '../passes/read-pass.ts';
import type { PassReport } from './write-pass.ts';

/** A pass as it was measured, and its part of the report. */
export interface ReportedPass {
  readonly pass: Pass;
  readonly reading: PassReading;
  readonly report: PassReport;
}

/**
 * The passes of one video as one: curves, events and strides side by side, measures and patterns pooled as the clips of
 * a visit are, from numbers that are not rounded yet. View, zero and quality are those of the pass with most strides. One pass that is the whole video stays
 * as it is.
 */
export function joinPasses(video: LandmarkTrack, passes: readonly ReportedPass[]): PassReport {
  const main = passes.toSorted((a, b) => usedStrides(b.report) - usedStrides(a.report))[0];
  if (main === undefined) throw new RangeError('no pass to join');
  const frames = video.timeS.length;
  if (passes.length === 1 && main.report.timeS.length === frames) return main.report;
  const reports = passes.map(({ report }) => report);
  const sum = (count: (report: PassReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  return {
    ...main.report,
    outcome: {
      code: 'walk',
      detail: `${passes.length} passes: ${reports.map(({ outcome }) => outcome.detail).join('; ')}`,
    },
    neutral: joinedNeutral(passes, main),
    timeS: roundedTimes(video.timeS),
    series: joinedSeries(passes, frames),
    landmarks: joinedLandmarks(video, passes),
    events: mapBothSides((side) => joinedEvents(reports, side)),
    cycles: reports.flatMap(({ cycles }) => cycles).sort((a, b) => a.startS - b.startS),
    repairs: {
      leftRightSwaps: sum(({ repairs }) => repairs.leftRightSwaps),
      filledFrames: sum(({ repairs }) => repairs.filledFrames),
      outlierFrames: sum(({ repairs }) => repairs.outlierFrames),
    },
    measures: pooledMeasures(passes),
    patterns: poolPatternsOfVideo(reports),
    passes: passes.map(({ pass, report }) => ({
      fromS: rounded(video.timeS[pass.from] ?? NaN, DECIMALS.time) ?? NaN,
      toS: rounded(video.timeS[pass.to] ?? NaN, DECIMALS.time) ?? NaN,
      view: report.view,
    })),
  };
}

function pooledMeasures(passes: readonly ReportedPass[]): Report['measures'] {
  const read = passes.map(({ reading, report: { view } }) => ({
    view,
    measures: reading.measures.map(({ measure }) => measure),
  }));
  return poolMeasures(read).map(roundedMeasure);
}

function joinedSeries(passes: readonly ReportedPass[], frames: number): Report['series'] {
  const spread = spreadOver(passes, frames);
  return {
    left: mapLeg((key) => spread(({ series }) => series.left[key])),
    right: mapLeg((key) => spread(({ series }) => series.right[key])),
    pelvis: {
      obliquityDeg: spread(({ series }) => series.pelvis.obliquityDeg),
      tiltDeg: spread(({ series }) => series.pelvis.tiltDeg),
    },
    trunk: { leanDeg: spread(({ series }) => series.trunk.leanDeg) },
  };
}

/** Puts the values of each pass at its frames; null between the passes. */
function spreadOver(passes: readonly ReportedPass[], frames: number) {
  return (values: (report: PassReport) => readonly (number | null)[]) => {
    const all = new Array<number | null>(frames).fill(null);
    for (const { pass, report } of passes) {
      values(report).forEach((value, i) => (all[pass.from + i] = value));
    }
    return all;
  };
}

function mapLeg(of: (key: keyof LegSeries) => (number | null)[]): LegSeries {
  return {
    ankleDorsiflexionDeg: of('ankleDorsiflexionDeg'),
    footProgressionDeg: of('footProgressionDeg'),
    footPitchDeg: of('footPitchDeg'),
    shankInclinationDeg: of('shankInclinationDeg'),
    kneeFlexionDeg: of('kneeFlexionDeg'),
    thighInclinationDeg: of('thighInclinationDeg'),
  };
}

/** Between the passes the points are drawn as the network gave them; a point that a pass has not is missing there. */
function joinedLandmarks(
  video: LandmarkTrack,
  passes: readonly ReportedPass[],
): Report['landmarks'] {
  const raw = landmarksOf(video, bodyOf(video));
  const names = [raw, ...passes.map(({ report }) => report.landmarks)]
    .map((landmarks) => landmarks.names)
    .reduce((most, some) => (some.length > most.length ? some : most));
  const joined = (table: 'xPx' | 'yPx' | 'score') => {
    const rows = [...raw[table]];
    for (const { pass, report } of passes) {
      const own = report.landmarks[table];
      rows.splice(pass.from, own.length, ...own);
    }
    return rows.map((row) => names.map((_, i) => row[i] ?? null));
  };
  return { names, xPx: joined('xPx'), yPx: joined('yPx'), score: joined('score') };
}

function joinedEvents(reports: readonly PassReport[], side: Side): LegEvents {
  const all = (times: (events: LegEvents) => readonly number[]) =>
    reports.flatMap(({ events }) => times(events[side])).sort((a, b) => a - b);
  return {
    initialContactS: all(({ initialContactS }) => initialContactS),
    heelOffS: all(({ heelOffS }) => heelOffS),
    toeOffS: all(({ toeOffS }) => toeOffS),
  };
}

/** Each foot's zero from the pass that shows this leg nearest the camera, as its measures are. */
function joinedNeutral(passes: readonly ReportedPass[], main: ReportedPass): Report['neutral'] {
  const neutral = mapBothSides((side) => {
    const near = passes
      .filter(({ report }) => nearLeg(report.view) === side)
      .toSorted((a, b) => usedStrides(b.report) - usedStrides(a.report))[0];
    return (near ?? main).report.neutral;
  });
  const usualDeg = mapBothSides((side) => neutral[side].usualDeg?.[side] ?? null);
  const hasUsual = usualDeg.left !== null || usualDeg.right !== null;
  return {
    ...bothLevels(mapBothSides((side) => levelOf(neutral[side], side))),
    leftDeg: neutral.left.leftDeg,
    rightDeg: neutral.right.rightDeg,
    ...(hasUsual ? { usualDeg } : {}),
    ...joinedByHand(neutral),
  };
}

/** Zeros by hand are the same in every pass; what was found of each foot is that of its pass. */
function joinedByHand({
  left,
  right,
}: Readonly<Record<Side, Report['neutral']>>): Pick<Report['neutral'], 'byHand'> {
  const { byHand } = left;
  if (byHand === undefined) return {};
  const found = {
    leftDeg: byHand.found.leftDeg,
    rightDeg: right.byHand?.found.rightDeg ?? null,
  };
  return { byHand: { leftDeg: byHand.leftDeg, rightDeg: byHand.rightDeg, found } };
}
