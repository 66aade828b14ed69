import type { Kind } from './recipe.ts';

/** A clip that ffmpeg makes of rendered ones. Sources are file names without `.mp4`. */
export interface JoinedClip {
  readonly kind: Kind;
  readonly name: string;
  readonly sources: readonly string[];
  /** The filter graph; its last output is the clip. */
  readonly graph: string;
}

/** Renderer's configurations of somebody who walks there and, as a second person of the same looks, back. */
const ASIDE = 'R2_backforth';
const TOWARD = 'R9_toward_then_away';
/** The renderer's first walker: one pass in five seconds. */
const PASS = 'dev01_normal_sagittal_LR';

const kept = (expression: string) => `select='${expression}',setpts=N/30/TB`;
const walks = (name: string, sources: readonly string[], graph: string): JoinedClip => ({
  kind: 'walks',
  name,
  sources,
  graph,
});
const others = (name: string, source: string, graph: string): JoinedClip => ({
  kind: 'others',
  name,
  sources: [source],
  graph,
});

const TURN_AT_ONCE = kept('lt(t,4.0)+gte(t,7.166666)');
const PAN = "crop=480:360:x='(iw-480)*t/5':y=0";

/** Several passes, changes of style, and cameras that move over somebody who does not walk. */
export const JOINED: readonly JoinedClip[] = [
  walks('passes-out-and-back', [ASIDE], 'null'),
  walks('passes-turn-in-view', [ASIDE], TURN_AT_ONCE),
  walks(
    'passes-turn-with-stop',
    [ASIDE],
    `${TURN_AT_ONCE},loop=loop=18:size=1:start=119,setpts=N/30/TB`,
  ),
  walks('passes-short-gap', [ASIDE], kept('lt(t,4.9)+gte(t,6.1)')),
  walks('passes-two-each-way', [ASIDE, ASIDE], '[0][1]concat=n=2:v=1'),
  walks('passes-toward-away', [TOWARD], kept('lt(t,4.2)+gte(t,7.5)')),
  walks('passes-toward-away-gap', [TOWARD], 'null'),
  walks('passes-three-one-way', [PASS, PASS, PASS], '[0][1][2]concat=n=3:v=1'),
  walks('passes-mirrored', [PASS], 'split[a][b];[b]hflip[c];[a][c]concat=n=2:v=1'),
  walks('passes-slow-mirrored', ['slow-60'], 'split[a][b];[b]hflip[c];[a][c]concat=n=2:v=1'),
  walks(
    'belt-three-styles',
    ['part-belt-slow', 'part-belt-quick', 'part-belt-knees'],
    '[0][1][2]concat=n=3:v=1',
  ),
  others('stand-side-panned', 'stand-side', PAN),
  others(
    'stand-front-zoomed',
    'stand-front',
    "scale=w='640+64*t':h='360+36*t':eval=frame,crop=640:360",
  ),
  others('weight-shift-panned', 'weight-shift-oblique', PAN),
  others('march-panned', 'march-side-slow', PAN),
];
