import type { MeasureId } from '#core/report/ids.ts';
import type { NormQuantity } from '#core/norms/norms.ts';
import type { Report } from '#core/report/report.ts';
import type { VideoView } from '#words/video/video-guidance.ts';

/** A curve over the stride; its words are in `CURVE_WORDS`. */
export interface Curve {
  readonly quantity: NormQuantity;
  /** What a single video does not know, in degrees: widens the reference band. */
  readonly systematicDeg: number;
}

/** One of the three angles that the result is about, as this view can show it. */
export interface Angle extends Curve {
  readonly id: 'ankle' | 'foot' | 'pelvis';
  readonly measure: MeasureId;
  readonly bothSides: boolean;
  /** The view that shows it best. */
  readonly view: VideoView;
}

const ANKLE: Angle = {
  id: 'ankle',
  quantity: 'ankleDorsiflexionDeg',
  measure: 'ankle-dorsiflexion-peak-stance',
  bothSides: false,
  systematicDeg: 4,
  view: 'side',
};

const FOOT: Angle = {
  id: 'foot',
  quantity: 'footProgressionDeg',
  measure: 'foot-progression-stance',
  bothSides: false,
  systematicDeg: 5,
  view: 'front',
};

const PELVIS_SIDE_TO_SIDE: Angle = {
  id: 'pelvis',
  quantity: 'pelvicObliquityDeg',
  measure: 'pelvic-drop',
  bothSides: false,
  systematicDeg: 2,
  view: 'front',
};

const PELVIS_FRONT_TO_BACK: Angle = {
  id: 'pelvis',
  quantity: 'pelvicTiltDeg',
  measure: 'pelvic-tilt-mean',
  bothSides: true,
  systematicDeg: 5,
  view: 'front',
};

/** The three angles: from the side the pelvis shows another plane than from the front or back. */
export function anglesFor(report: Report): readonly Angle[] {
  const pelvis = report.view.kind === 'side' ? PELVIS_FRONT_TO_BACK : PELVIS_SIDE_TO_SIDE;
  return [ANKLE, FOOT, pelvis];
}

/** Curves beside the three, for a professional. */
export const MORE_CURVES: readonly Curve[] = [
  {
    quantity: 'kneeFlexionDeg',
    systematicDeg: 4,
  },
  {
    quantity: 'shankInclinationDeg',
    systematicDeg: 3,
  },
  {
    quantity: 'footPitchDeg',
    systematicDeg: 5,
  },
  {
    quantity: 'thighInclinationDeg',
    systematicDeg: 4,
  },
];
