import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '#core/report/report.ts';
import { writeTable, type TableVideo } from '../table/study-table.ts';
import type { VideoOrder } from '../video-report.ts';
import type { AnalyzeArguments } from './arguments.ts';
import type { VideoFacts } from '../input/facts.ts';
import { inLanes } from './lanes.ts';
import type { ListedVideo } from '../input/listed-videos.ts';
import { reportFile, reportIn, seenTo, type Analyser, type Workplace } from './one-video.ts';
import { rowOf } from './report-table.ts';
import type { BatchTeller } from './telling/batch-teller.ts';
import { visitPlans, writeVisit } from './visits.ts';

/** What a run is about. */
export interface Batch {
  readonly videos: readonly ListedVideo[];
  /** By a video's name; null: no facts were given. */
  readonly facts: ReadonlyMap<string, VideoFacts> | null;
  readonly asked: Pick<AnalyzeArguments, keyof VideoOrder | 'visit' | 'table'>;
}

/** How a video ended, without its report: there may be many. */
export type Line =
  | { readonly ok: true; readonly row: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** Sees to every video, one lane for each analyser. Of a video that was not begun before `stopped` the line is undefined. */
export function runBatch(
  { videos, facts, asked }: Batch,
  workplace: Workplace,
  analysers: readonly Analyser[],
  teller: BatchTeller,
  stopped: () => boolean,
): Promise<(Line | undefined)[]> {
  const numbered = videos.map((video, index) => ({ ...video, number: index + 1 }));
  return inLanes(
    numbered,
    analysers.length,
    async (video, lane): Promise<Line> => {
      teller.begun(video);
      const end = await seenTo(
        video,
        orderOf(asked, facts?.get(video.name)),
        workplace,
        (path, order) => {
          const analyse = analysers[lane];
          if (analyse === undefined) throw new Error(`no analyser for lane ${lane}`);
          return analyse(path, order, (progress) => teller.progress(video, progress));
        },
      );
      teller.ended(video, end);
      return end.ok
        ? { ok: true, row: [video.name, ...rowOf(end.value.report)] }
        : { ok: false, problem: end.error.sentence };
    },
    stopped,
  );
}

/** What was asked for all, but for what is known of this one. */
export function orderOf(asked: VideoOrder, facts: VideoFacts | undefined): VideoOrder {
  const { model, landmarks } = asked;
  return {
    model,
    landmarks,
    heightM: facts?.heightM ?? asked.heightM,
    trueFps: facts?.trueFps ?? asked.trueFps,
  };
}

/** Writes what is made from all reports: the visits and the table. Gives a sentence for each that cannot be written. */
export function writeSums(
  { videos, facts, asked }: Batch,
  lines: readonly (Line | undefined)[],
  out: string,
): string[] {
  const withReport = videos.filter((_, index) => lines[index]?.ok === true);
  const plans = asked.visit
    ? visitPlans(
        withReport.map(({ name }) => name),
        facts,
      )
    : [];
  const written = plans.map((plan) => writeVisit(plan, out, (name) => reportThere(out, name)));
  if (asked.table !== null) {
    written.push(writeTable(asked.table, tableVideos(videos, lines, out, facts)));
  }
  return written.flatMap((one) => (one.ok ? [] : [one.error]));
}

/** One after the other: reports of thousands of videos do not fit into memory. */
function* tableVideos(
  videos: readonly ListedVideo[],
  lines: readonly (Line | undefined)[],
  out: string,
  facts: Batch['facts'],
): Generator<TableVideo> {
  for (const [index, { name }] of videos.entries()) {
    const line = lines[index];
    yield {
      name,
      facts: facts?.get(name) ?? null,
      report: line?.ok === true ? reportThere(out, name) : null,
      problem: line?.ok === false ? line.problem : null,
    };
  }
}

function reportThere(out: string, name: string): Report | null {
  const path = join(out, reportFile(name));
  return existsSync(path) ? reportIn(readFileSync(path, 'utf8')) : null;
}
