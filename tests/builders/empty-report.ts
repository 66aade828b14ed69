import { LANDMARK_NAMES } from '#core/body/skeleton.ts';
import type { LegSeries, Report } from '#core/report/report.ts';

/** What made a report that nobody measured. */
export const NO_SOFTWARE: Report['software'] = {
  name: 'heelrise',
  version: '0',
  model: 'none',
  modelSha256: '0'.repeat(64),
  backend: 'wasm',
};

/** A plain video of so many frames at an even rate, played at the speed at which it was made. */
export function plainVideo(
  frames: number,
  changes: Partial<Report['video']> = {},
): Report['video'] {
  return {
    name: 'made-up.mp4',
    widthPx: 1280,
    heightPx: 720,
    durationS: frames / 30,
    frameCount: frames,
    decodedFrameCount: frames,
    meanFps: 30,
    variableFrameRate: false,
    rotationDeg: 0,
    timeScale: 1,
    timeScaleSource: 'normal-speed',
    codec: 'none',
    decodePath: 'webcodecs',
    firstFrameFileTimeS: 0,
    ...changes,
  };
}

/** A report of a video without frames, in which nothing was found; every made-up report starts with it. */
export function emptyReport(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    software: NO_SOFTWARE,
    video: plainVideo(0),
    outcome: { code: 'walk', detail: '' },
    notices: [],
    view: {
      kind: 'unsure',
      walking: 'unsure',
      facing: 'unsure',
      yawDeg: null,
      treadmill: false,
      confidence: 0,
    },
    neutral: { level: 'none', leftDeg: null, rightDeg: null },
    quality: { score: 0, checks: [] },
    timeS: [],
    series: {
      left: emptyLeg(),
      right: emptyLeg(),
      pelvis: { obliquityDeg: [], tiltDeg: [] },
      trunk: { leanDeg: [] },
    },
    landmarks: { names: [...LANDMARK_NAMES], xPx: [], yPx: [], score: [] },
    events: {
      left: { initialContactS: [], heelOffS: [], toeOffS: [] },
      right: { initialContactS: [], heelOffS: [], toeOffS: [] },
    },
    cycles: [],
    repairs: { leftRightSwaps: 0, filledFrames: 0, outlierFrames: 0 },
    measures: [],
    patterns: [],
    ...changes,
  };
}

function emptyLeg(): LegSeries {
  return {
    ankleDorsiflexionDeg: [],
    footProgressionDeg: [],
    footPitchDeg: [],
    shankInclinationDeg: [],
    kneeFlexionDeg: [],
    thighInclinationDeg: [],
  };
}
