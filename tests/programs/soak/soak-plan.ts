import { parseArgs } from 'node:util';
import { failure, success, type Result } from '#core/result.ts';
import { seededRandom } from '../../builders/seeded-random.ts';

const USUAL_VISITS = 200;
/** Until then caches fill that stay; memory is compared with what it is after this visit. */
export const SETTLED_AFTER = 20;
const MOST_GROWTH = 1.1;
const SHARE_KILLED = 0.1;
const SHARE_PULLED = 0.1;
const SEED = 11;

export const SOAK_USAGE = 'npm run -s soak -- [--visits N] [--pause-every N]';

/** What goes wrong in a visit, and when. */
export type Mishap =
  | { readonly kind: 'none' }
  /** The worker that looks at the camera while somebody practises or walks, or the one that reads the walk. */
  | {
      readonly kind: 'worker-killed';
      readonly at: 'rehearsal' | 'pass' | 'thinking';
      /** Whether the browser tells of it. A worker that says nothing any more is as good as dead. */
      readonly told: boolean;
    }
  | { readonly kind: 'camera-pulled'; readonly at: 'rehearsal' | 'pass' };

/** What became of a visit. */
export interface SoakVisit {
  readonly mishap: Mishap;
  /** What went wrong that should not; null: nothing. */
  readonly wrong: string | null;
  /** From the last press to the first screen; after a mishap that ends the visit by itself, from the mishap. */
  readonly backS: number;
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What `npm run soak` was asked to do. */
export interface SoakArguments {
  readonly visits: number;
  /** After so many visits it waits for a line: for a machine that others need as well. Null: never. */
  readonly pauseEvery: number | null;
}

/** Reads the command line. The failure is a sentence on what is wrong with it. */
export function readSoakArguments(parameters: readonly string[]): Result<SoakArguments, string> {
  const parsed = parse(parameters);
  if (!parsed.ok) return parsed;
  const { visits: asked, 'pause-every': pause } = parsed.value;
  const visits = Number(asked ?? USUAL_VISITS);
  const pauseEvery = pause === undefined ? null : Number(pause);
  if (!Number.isInteger(visits) || visits <= SETTLED_AFTER)
    return failure(`--visits must be a whole number over ${SETTLED_AFTER}.`);
  if (pauseEvery !== null && !(Number.isInteger(pauseEvery) && pauseEvery > 0))
    return failure('--pause-every must be a whole number over 0.');
  return success({ visits, pauseEvery });
}

function parse(parameters: readonly string[]) {
  try {
    const options = { visits: { type: 'string' }, 'pause-every': { type: 'string' } } as const;
    return success(parseArgs({ args: [...parameters], options }).values);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

/** The same mishaps in every run. */
export function mishapsOf(visits: number): readonly Mishap[] {
  const random = seededRandom(SEED);
  return Array.from({ length: visits }, () => {
    const [kind, at, told] = [random(), random(), random() < 0.5];
    if (kind < SHARE_KILLED)
      return {
        kind: 'worker-killed',
        at: at < 1 / 3 ? 'rehearsal' : at < 2 / 3 ? 'pass' : 'thinking',
        told,
      };
    return kind < SHARE_KILLED + SHARE_PULLED
      ? { kind: 'camera-pulled', at: at < 1 / 2 ? 'rehearsal' : 'pass' }
      : { kind: 'none' };
  });
}

/** What is wrong with a run, a sentence each. */
export function flawsOfRun(visits: readonly SoakVisit[]): readonly string[] {
  const failed = visits.flatMap(({ wrong }, i) =>
    wrong === null ? [] : [`visit ${i + 1}: ${wrong}`],
  );
  const growth = growthOf(visits);
  return growth <= MOST_GROWTH
    ? failed
    : [...failed, `memory grew to ${growth.toFixed(3)} of what it was`];
}

/** Memory after the last visit, as a share of that after the twentieth; NaN where there is no such visit. */
function growthOf(visits: readonly SoakVisit[]): number {
  return (visits.at(-1)?.heapMb ?? NaN) / (visits[SETTLED_AFTER - 1]?.heapMb ?? NaN);
}

/** A line for every kind of visit, and how memory went. */
export function soakTable(visits: readonly SoakVisit[]): string {
  const kinds = ['none', 'worker-killed', 'camera-pulled'] as const;
  const rows = kinds.map((kind) => {
    const these = visits.filter(({ mishap }) => mishap.kind === kind);
    const failed = these.filter(({ wrong }) => wrong !== null).length;
    const back = these.filter(({ wrong }) => wrong === null).map(({ backS }) => backS);
    const slowestS = Math.max(0, ...back);
    return `| ${kind} | ${these.length} | ${failed} | ${slowestS.toFixed(1)} |`;
  });
  const memory = [SETTLED_AFTER, visits.length].map((after) => {
    const { heapMb = NaN, nodes = NaN, listeners = NaN } = visits[after - 1] ?? {};
    return `| ${after} | ${heapMb.toFixed(2)} | ${nodes} | ${listeners} |`;
  });
  return [
    '| what happened | visits | failed | back at the start after at most, s |',
    '| :-- | --: | --: | --: |',
    ...rows,
    '',
    '| after visit | heap, MB | nodes | listeners |',
    '| --: | --: | --: | --: |',
    ...memory,
    '',
    `growth: ${growthOf(visits).toFixed(3)}`,
    '',
  ].join('\n');
}
