import type { LabFrame, LabTruth } from '../accuracy/truth/lab-truth.ts';
import { LEG_POINTS, seenFrames } from '../accuracy/truth/lab-truth.ts';
import { median } from '#core/statistics.ts';

/** How tall the small walker is in the picture, how far the camera is turned, how rarely it looks, how much is lost. */
const SMALL_PX = 180;
const ROLL_DEG = 3;
const FEW_FPS = 24;
const HEAVY_CRF = 40;
/** Hardly any loss: what the other changes are stored with. */
const GOOD_CRF = 16;
/** The picture's edge is smeared outward so far before it is turned: no black corner comes into view. */
const SMEAR_PX = 128;
/** Standard deviation of what is added to each coordinate of each landmark. */
export const JITTER_PX = 2;

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A clip made worse: how ffmpeg makes it, and what is true of it then. */
export interface Variant {
  readonly id: string;
  readonly title: string;
  /** What ffmpeg is given between the video and the new one. */
  readonly parameters: (truth: LabTruth, size: PictureSize) => readonly string[];
  readonly truth: (truth: LabTruth, size: PictureSize) => LabTruth;
}

export const VARIANTS: readonly Variant[] = [
  {
    id: 'small',
    title: `${SMALL_PX} px tall`,
    parameters(truth, size) {
      const { widthPx, heightPx } = smallSize(truth, size);
      return stored(`scale=${widthPx}:${heightPx}:flags=area`);
    },
    truth(truth, size) {
      const small = smallSize(truth, size);
      const [perX, perY] = [small.widthPx / size.widthPx, small.heightPx / size.heightPx];
      return withPlaces(truth, perY, ([x, y]) => [perX * x, perY * y]);
    },
  },
  {
    id: 'few-pictures',
    title: `${FEW_FPS}/s`,
    // Pictures are left out and the others keep their times: copies or other times would be untrue of the walk.
    parameters: () => [
      ...stored(
        `select=isnan(prev_selected_t)+gt(floor(t*${FEW_FPS}+0.01)\\,floor(prev_t*${FEW_FPS}+0.01))`,
      ),
      '-fps_mode',
      'vfr',
    ],
    truth: (truth) => truth,
  },
  {
    id: 'compressed',
    title: `crf ${HEAVY_CRF}`,
    parameters: () => ['-crf', String(HEAVY_CRF)],
    truth: (truth) => truth,
  },
  {
    id: 'rolled',
    title: `${ROLL_DEG} deg of roll`,
    parameters: (_, { widthPx, heightPx }) => {
      const [width, height] = [widthPx + 2 * SMEAR_PX, heightPx + 2 * SMEAR_PX];
      const smear = ['left', 'right', 'top', 'bottom'].map((edge) => `${edge}=${SMEAR_PX}`);
      return stored(
        `pad=${width}:${height}:${SMEAR_PX}:${SMEAR_PX},fillborders=${smear.join(':')}:mode=smear,` +
          `rotate=${ROLL_DEG}*PI/180,crop=${widthPx}:${heightPx}`,
      );
    },
    truth: rolled,
  },
];

function stored(filter: string): string[] {
  return ['-vf', filter, '-crf', String(GOOD_CRF)];
}

/** Even sides, as the codec asks. */
function smallSize(truth: LabTruth, { widthPx, heightPx }: PictureSize): PictureSize {
  const tallPx = median(seenFrames(truth).map((frame) => frame.bodyHeightPx ?? NaN));
  const even = (px: number) => 2 * Math.round(((px / 2) * SMALL_PX) / tallPx);
  return { widthPx: even(widthPx), heightPx: even(heightPx) };
}

type Place = readonly [number, number];

/** The truth with every point of the picture moved, and lengths in the picture `scale` times as long. */
function withPlaces(truth: LabTruth, scale: number, moved: (place: Place) => Place): LabTruth {
  const frameThere = (frame: LabFrame): LabFrame => {
    const px = { ...frame.px };
    for (const name of LEG_POINTS) {
      const place = px[name];
      if (place !== null) px[name] = [...moved([place[0], place[1]]), place[2]];
    }
    const tallPx = frame.bodyHeightPx ?? null;
    return { ...frame, px, bodyHeightPx: tallPx === null ? null : scale * tallPx };
  };
  return {
    ...truth,
    camera: { fx: scale * truth.camera.fx },
    frames: truth.frames.map(frameThere),
  };
}

/** Turned clockwise about the picture's middle; feet that are turned out of the picture are not in it any more. */
function rolled(truth: LabTruth, { widthPx, heightPx }: PictureSize): LabTruth {
  const turn = (ROLL_DEG * Math.PI) / 180;
  const turned = withPlaces(truth, 1, ([x, y]) => {
    const [dx, dy] = [x - widthPx / 2, y - heightPx / 2];
    return [
      widthPx / 2 + dx * Math.cos(turn) - dy * Math.sin(turn),
      heightPx / 2 + dx * Math.sin(turn) + dy * Math.cos(turn),
    ];
  });
  const inPicture = ({ px }: LabFrame) =>
    LEG_POINTS.every((name) => {
      const [x, y] = px[name] ?? [NaN, NaN];
      return x >= 0 && x <= widthPx && y >= 0 && y <= heightPx;
    });
  return {
    ...turned,
    frames: turned.frames.map((frame) => ({
      ...frame,
      inFrame: frame.inFrame && inPicture(frame),
    })),
  };
}
