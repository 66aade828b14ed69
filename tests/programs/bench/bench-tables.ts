import { median } from '#core/statistics.ts';
import type { BenchResult, Crew, SpeedRow, SpeedWho } from './bench-result.ts';
import type { LongTasks } from './measured/main-thread.ts';
import { markdownTable } from '../tables/markdown-table.ts';
import type { Memory, MemoryRun } from './measured/memory.ts';
import { ratiosOf } from './ratios.ts';

const WHO: Record<SpeedWho, string> = {
  ours: 'Heelrise, file to report',
  plain: '`<video>` seeking and `estimatePoses`',
  'mediapipe-ready': '`@mediapipe/pose`, pictures ready',
  'mediapipe-seeking': '`@mediapipe/pose`, `<video>` seeking',
  limit: 'bare network, ready tensor',
};

const CREW: Record<Crew, string> = { one: '1', all: 'all', none: 'page' };

/** The whole result in Markdown, ready for the README. */
export function benchTables(result: BenchResult): string {
  const { machine, clip, speed } = result;
  const { cores, processor, memoryGib, browser } = machine;
  const head = `${cores} cores (${processor}), ${memoryGib} GiB, Chromium ${browser} without a GPU; ${clip}.\n`;
  const waits = waitRows(result);
  return [
    head,
    ...(speed === null || speed.length === 0 ? [] : [speedTable(speed), ratioTable(speed)]),
    ...(waits.length === 0 ? [] : [markdownTable(['what', 'value'], waits)]),
  ].join('\n');
}

function speedTable(rows: readonly SpeedRow[]): string {
  return markdownTable(
    ['what runs', 'model', 'workers', 'pictures/s', 'pictures', 'with a person', 'loading, s'],
    rows.map((row) => [
      WHO[row.who],
      row.model,
      CREW[row.crew],
      row.picturesPerS.toFixed(1),
      row.pictures === null ? '-' : String(row.pictures),
      row.withPerson === null ? '-' : String(row.withPerson),
      row.loadS === null ? '-' : row.loadS.toFixed(1),
    ]),
  );
}

function ratioTable(rows: readonly SpeedRow[]): string {
  const ratios = ratiosOf(rows);
  if (ratios.length === 0) return '';
  return markdownTable(
    ['Heelrise against', 'times as fast'],
    ratios.map(({ what, value }) => [what, value.toFixed(2)]),
  );
}

function waitRows({ response, cancel, screen, memory }: BenchResult): string[][] {
  const rows: string[][] = [];
  const add = (what: string, value: string) => void rows.push([what, value]);
  if (response !== null) {
    add(
      'file chosen to first landmark, fresh page',
      `${median(response.untilLandmarkS).toFixed(1)} s`,
    );
    add('file chosen to the report, fresh page', `${median(response.untilReportS).toFixed(1)} s`);
  }
  if (cancel !== null) {
    add('cancel to the first screen', `${median(cancel.screenMs).toFixed(0)} ms`);
    add('cancel to the worker gone', `${median(cancel.workerMs).toFixed(0)} ms`);
  }
  if (screen !== null) {
    add('page tasks over 50 ms while analysing', tasksText(screen.analysing));
    add('the same with the result drawn', tasksText(screen.withResult));
  }
  return memory === null ? rows : [...rows, ...memoryRows(memory)];
}

function tasksText({ count, longestMs }: LongTasks): string {
  return count === 0 ? '0' : `${count}, longest ${longestMs.toFixed(0)} ms`;
}

function memoryRows({ short, long }: Memory): string[][] {
  const peak = ({ renderersMb, allMb }: MemoryRun) =>
    `${renderersMb.toFixed(0)} MB (whole browser ${allMb.toFixed(0)})`;
  const rows = [['peak memory of page and workers, 10 s of 1080p', peak(short)]];
  if (long === null) return rows;
  return [
    ...rows,
    [`the same, 10 min of 1080p (${long.at.slice(0, 10)})`, peak(long)],
    ['growth from 10 s to 10 min', `${(long.renderersMb - short.renderersMb).toFixed(0)} MB`],
  ];
}
