import type { Report } from '#core/report/report.ts';
import { LANDMARK_NAMES } from '#core/body/skeleton.ts';
import { LEG_POINTS, type LabFrame, type LabTruth } from './lab-truth.ts';

const VIDEO: Report['video'] = {
  name: 'made-up.mp4',
  widthPx: 640,
  heightPx: 360,
  durationS: 0,
  frameCount: 0,
  decodedFrameCount: 0,
  meanFps: 30,
  variableFrameRate: false,
  rotationDeg: 0,
  timeScale: 1,
  timeScaleSource: 'normal-speed',
  codec: 'avc1',
  decodePath: 'webcodecs',
  firstFrameFileTimeS: 0,
};

/** A report of a clip without frames, in which nothing was found. */
export function emptyReport(change: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    software: { name: 'heelrise', version: '0', model: 'none', modelSha256: '', backend: 'wasm' },
    video: VIDEO,
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
    ...change,
  };
}

function emptyLeg(): Report['series']['left'] {
  return {
    ankleDorsiflexionDeg: [],
    footProgressionDeg: [],
    footPitchDeg: [],
    shankInclinationDeg: [],
    kneeFlexionDeg: [],
    thighInclinationDeg: [],
  };
}

/** A truth without frames that knows no measure. */
export function emptyTruth(change: Partial<LabTruth> = {}): LabTruth {
  return {
    view: 'sagittal_right',
    camera: { fx: 100 },
    subject: { stature_m: 2 },
    pathologies: [],
    frames: [],
    events: [],
    cycles: [],
    summary: {},
    ...change,
  };
}

/** A frame with the walker in it, 100 px tall, all points in one place; all angles are 0. */
export function stillFrame(t: number, change: Partial<LabFrame> = {}): LabFrame {
  const leg = { ankleDorsiflexion: 0, kneeFlexion: 0, footPitch: 0 };
  return {
    t,
    inFrame: true,
    bodyHeightPx: 100,
    pelvicObliquity: 0,
    left: leg,
    right: leg,
    px: pointsAt(200, 100),
    ...change,
  };
}

/** Every point of the legs at one place, two metres away. */
export function pointsAt(x: number, y: number): LabFrame['px'] {
  const entries = LEG_POINTS.map((name) => [name, [x, y, 2]] as const);
  return Object.fromEntries(entries) as LabFrame['px'];
}
