import * as v from 'valibot';
import { MODELS } from '#contract/model.ts';
import { markdownTable } from '../tables/markdown-table.ts';
import type { SpeedRow, SpeedWho } from './bench-result.ts';

const picturesPerS = v.nullable(v.number());
const run = v.object({
  /** Of the app that was measured. */
  version: v.string(),
  speed: v.array(
    v.object({
      who: v.picklist(['ours', 'plain', 'mediapipe-ready', 'mediapipe-seeking', 'limit']),
      model: v.picklist(MODELS),
      /** Frames a second with one worker (or in the page), and with one for each core. */
      one: picturesPerS,
      all: picturesPerS,
    }),
  ),
});

/** What `figures.json` holds: the app of today, and a run before the legs had networks of their own. */
export const benchFigures = v.object({ now: run, before: run });

export type BenchFigures = v.InferOutput<typeof benchFigures>;
type Run = BenchFigures['now'];

const WHO: Readonly<Record<SpeedWho, string>> = {
  ours: 'Heelrise, file to report',
  plain: '`<video>` seeking and `estimatePoses`',
  'mediapipe-ready': '`@mediapipe/pose`, frames ready',
  'mediapipe-seeking': '`@mediapipe/pose`, `<video>` seeking',
  limit: 'bare network, ready tensor',
};

/** The tables of the page, by name. */
export function benchPageTables({ now, before }: BenchFigures): Readonly<Record<string, string>> {
  return { now: speedTable(now), before: speedTable(before) };
}

function speedTable({ version, speed }: Run): string {
  return markdownTable(
    [`what runs (${version})`, 'model', 'one worker, frames/s', 'all (two)'],
    speed.map(({ who, model, one, all }) => [WHO[who], model, tenths(one), tenths(all)]),
  );
}

function tenths(value: number | null): string {
  return value === null ? '-' : value.toFixed(1);
}

/** The rows of a run as the page has them: one for each program and network. */
export function pageRun(version: string, rows: readonly SpeedRow[]): Run {
  const keys = [...new Set(rows.map(({ who, model }) => `${who} ${model}`))];
  return {
    version,
    speed: keys.flatMap((key) => {
      const own = rows.filter(({ who, model }) => `${who} ${model}` === key);
      const first = own[0];
      if (first === undefined) return [];
      const speedOf = (isAll: boolean) =>
        own.find(({ crew }) => (crew === 'all') === isAll)?.picturesPerS ?? null;
      return [{ who: first.who, model: first.model, one: speedOf(false), all: speedOf(true) }];
    }),
  };
}
