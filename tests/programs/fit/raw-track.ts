import { readFileSync } from 'node:fs';
import type { Finding, FoundPeople } from '#contract/analysis-api.ts';
import { coveredFrames, mayBeMixedUp, uncovered } from '#core/people/encounters.ts';
import type { ClipContext } from '#core/passes/clip-context.ts';
import {
  emptyTrack,
  ROW_LENGTHS,
  TRACK_COLUMNS,
  type LandmarkTrack,
  type TrackColumn,
} from '#core/body/landmark-track.ts';
import type { Report } from '#core/report/report.ts';

/** Captures of an earlier version lack the later columns. */
type PlainStretch = Readonly<Partial<Record<TrackColumn, readonly (number | null)[]>>> & {
  readonly from: number;
  readonly decoded: readonly number[];
};

/** What `raw-landmarks.ts` wrote of a clip: the landmarks before any repair, and what else the analysis was given. */
export function rawTrack(path: string): { track: LandmarkTrack; context: ClipContext } {
  const { report, findings } = (
    JSON.parse(readFileSync(path, 'utf8')) as {
      value: { report: Report; findings: readonly Finding[] };
    }
  ).value;
  const { widthPx, heightPx } = report.video;
  const track = emptyTrack(Float64Array.from(report.timeS), widthPx, heightPx);
  let found: FoundPeople = { people: [], walker: null, videoLook: null };
  for (const finding of findings) {
    if (finding.kind === 'found') found = finding.found;
    else fill(track, finding.stretch as unknown as PlainStretch);
  }
  const walker = found.walker === null ? undefined : found.people[found.walker];
  const others = found.people.filter((one) => one !== walker);
  return {
    track,
    context: {
      software: report.software,
      video: report.video,
      notices: [],
      people: found.people.length,
      covered:
        walker === undefined
          ? uncovered(report.timeS.length)
          : coveredFrames(track, walker, others),
      videoLook: found.videoLook ?? null,
      mayBeMixedUp: walker !== undefined && mayBeMixedUp(walker, others),
      heightM: null,
    },
  };
}

/** Later stretches are second looks: they stand. */
function fill(track: LandmarkTrack, stretch: PlainStretch): void {
  stretch.decoded.forEach((known, row) => {
    if (known !== 1) return;
    for (const column of TRACK_COLUMNS) {
      const length = ROW_LENGTHS[column];
      for (let i = 0; i < length; i++) {
        track[column][(stretch.from + row) * length + i] =
          stretch[column]?.[row * length + i] ?? NaN;
      }
    }
  });
}
