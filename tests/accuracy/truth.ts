import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const point = v.tuple([v.number(), v.number()]);
const leg = v.object({
  ankleDorsiflexionDeg: v.number(),
  footProgressionDeg: v.number(),
  kneeFlexionDeg: v.number(),
});
const legEvents = v.object({
  initialContactS: v.array(v.number()),
  heelOffS: v.array(v.number()),
  toeOffS: v.array(v.number()),
});
const bothLegs = v.object({ left: v.number(), right: v.number() });

/** What is true of a rendered clip: `tests/fixtures/README.md`. */
const truthSchema = v.object({
  video: v.object({
    widthPx: v.number(),
    heightPx: v.number(),
    fps: v.number(),
    frameCount: v.number(),
  }),
  view: v.object({ kind: v.string(), facing: v.string() }),
  /** Somebody who stands there as well, larger in the picture than the walker. */
  bystander: v.optional(v.object({ hipsPx: point, heightPx: v.number() })),
  summary: v.object({
    strideTimeS: v.number(),
    peakStanceDorsiflexionDeg: bothLegs,
    footProgressionStanceDeg: bothLegs,
    pelvicObliquityMaxDeg: v.number(),
    pelvicObliquityMinDeg: v.number(),
  }),
  events: v.object({ left: legEvents, right: legEvents }),
  frames: v.array(
    v.object({
      timeS: v.number(),
      heightPx: v.number(),
      px: v.record(v.string(), point),
      left: leg,
      right: leg,
      pelvicObliquityDeg: v.number(),
    }),
  ),
});

export type Truth = v.InferOutput<typeof truthSchema>;

export type ClipName =
  'side-limited-ankle' | 'front-toe-out' | 'back-pelvic-drop' | 'side-two-people';

/** One second of walking: soon analysed, too short for a walk. */
export const ONE_SECOND = fileURLToPath(new URL('../fixtures/one-second.mp4', import.meta.url));

/** Its first pictures, for the network that takes a second for each. */
export const TWELVE_PICTURES = fileURLToPath(
  new URL('../fixtures/twelve-pictures.mp4', import.meta.url),
);

/** Path of a rendered test clip. */
export function clipPath(name: ClipName): string {
  return fileURLToPath(new URL(`../fixtures/${name}.mp4`, import.meta.url));
}

/** What is true of it. Throws if the file is not as described. */
export function truthOf(name: ClipName): Truth {
  const url = new URL(`../fixtures/${name}.truth.json`, import.meta.url);
  return v.parse(truthSchema, JSON.parse(readFileSync(url, 'utf8')));
}
