import type { Browser } from 'playwright';
import { median } from '#core/statistics.ts';
import type { ModelVariant } from '#contract/analysis-api.ts';
import type { BenchArguments, BenchPart } from '../bench-arguments.ts';
import type { SpeedRow } from '../bench-result.ts';
import { interleaved } from './interleaved.ts';
import { startOwnAnalysis } from './own-analysis.ts';
import { startLimit, startPeer } from './peers.ts';
import type { SpeedRunner } from './speed-runner.ts';

/** The others are slow, and each picture costs them the same: some tell enough. */
const PLAIN_PICTURES = 40;
const MEDIAPIPE_PICTURES = 60;
const LIMIT_S = 4;
const QUICKER = 4;
const CREWS = ['one', 'all'] as const;

/** What the runs need to know of where they run. */
export interface SpeedPlace {
  readonly appOrigin: string;
  readonly benchOrigin: string;
  readonly cores: number;
  /** Told what is being done, for the impatient. */
  readonly say: (what: string) => void;
}

/** Ours, the others and the limit side by side on one clip in one browser; medians of interleaved repeats. */
export async function measureSpeed(
  browser: Browser,
  asked: BenchArguments,
  place: SpeedPlace,
): Promise<SpeedRow[]> {
  const runners: SpeedRunner[] = [];
  for (const [title, start] of startersOf(browser, asked, place)) {
    place.say(`starting ${title}`);
    runners.push(await start());
  }
  const runs = await interleaved(
    runners.map((runner) => () => {
      const { who, model, crew } = runner.line;
      place.say(`running ${who} ${model} ${crew}`);
      return runner.run();
    }),
    asked.repeats,
  );
  for (const context of browser.contexts()) await context.close();
  return runners.map(({ line }, i) => ({
    ...line,
    picturesPerS: median(runs[i] ?? []),
    runs: runs[i] ?? [],
  }));
}

type Starter = readonly [title: string, start: () => Promise<SpeedRunner>];

function startersOf(
  browser: Browser,
  { parts, clip, quick }: BenchArguments,
  { appOrigin, benchOrigin, cores }: SpeedPlace,
): Starter[] {
  const less = quick ? QUICKER : 1;
  const models: readonly ModelVariant[] = quick ? ['full'] : ['lite', 'full', 'heavy'];
  const each = (
    part: BenchPart,
    start: (m: ModelVariant, c: 'one' | 'all') => Promise<SpeedRunner>,
  ) =>
    !parts.includes(part)
      ? []
      : models.flatMap((model) =>
          CREWS.map((crew): Starter => [`${part} ${model} ${crew}`, () => start(model, crew)]),
        );
  const peer = (
    part: BenchPart,
    who: Parameters<typeof startPeer>[3],
    pictures: number,
  ): Starter[] =>
    parts.includes(part)
      ? [[who, () => startPeer(browser, benchOrigin, clip, who, pictures / less)]]
      : [];
  return [
    ...each('ours', (model, crew) => startOwnAnalysis(browser, appOrigin, clip, model, crew)),
    ...peer('plain', 'plain', PLAIN_PICTURES),
    ...peer('mediapipe', 'mediapipe-ready', MEDIAPIPE_PICTURES),
    ...peer('mediapipe', 'mediapipe-seeking', MEDIAPIPE_PICTURES),
    ...each('limit', (model, crew) =>
      startLimit(browser, benchOrigin, model, crew, { cores, seconds: LIMIT_S / less }),
    ),
  ];
}
