import type { MeasureId } from '#core/report/ids.ts';
import type { NormQuantity } from '#core/norms/norms.ts';
import type { Report } from '#core/report/report.ts';
import type { FilmView } from '#words/film-guidance.ts';

/** One of the three angles that the result is about, as this view can show it. */
export interface Angle {
  readonly id: 'ankle' | 'foot' | 'pelvis';
  readonly title: string;
  readonly quantity: NormQuantity;
  readonly measure: MeasureId;
  readonly bothSides: boolean;
  readonly directions: readonly [string, string];
  /** What a single film does not know, in degrees: widens the reference band. */
  readonly systematicDeg: number;
  /** The view that shows it best. */
  readonly view: FilmView;
}

const ANKLE: Angle = {
  id: 'ankle',
  title: 'Ankle bend',
  quantity: 'ankleDorsiflexionDeg',
  measure: 'ankle-dorsiflexion-peak-stance',
  bothSides: false,
  directions: ['foot bent up', 'foot pointed down'],
  systematicDeg: 4,
  view: 'side',
};

const FOOT: Angle = {
  id: 'foot',
  title: 'Foot direction',
  quantity: 'footProgressionDeg',
  measure: 'foot-progression-stance',
  bothSides: false,
  directions: ['toes out', 'toes in'],
  systematicDeg: 5,
  view: 'front',
};

const PELVIS_SIDE_TO_SIDE: Angle = {
  id: 'pelvis',
  title: 'Pelvis',
  quantity: 'pelvicObliquityDeg',
  measure: 'pelvic-drop',
  bothSides: false,
  directions: ['own side up', 'own side down'],
  systematicDeg: 2,
  view: 'front',
};

const PELVIS_FRONT_TO_BACK: Angle = {
  id: 'pelvis',
  title: 'Pelvis',
  quantity: 'pelvicTiltDeg',
  measure: 'pelvic-tilt-mean',
  bothSides: true,
  directions: ['tips forward', 'tips back'],
  systematicDeg: 5,
  view: 'front',
};

/** The three angles: from the side the pelvis shows another plane than from the front or back. */
export function anglesFor(report: Report): readonly Angle[] {
  const pelvis = report.view.kind === 'side' ? PELVIS_FRONT_TO_BACK : PELVIS_SIDE_TO_SIDE;
  return [ANKLE, FOOT, pelvis];
}

/** Curves beside the three, for a professional. */
export const MORE_CURVES: readonly Pick<
  Angle,
  'title' | 'quantity' | 'directions' | 'systematicDeg'
>[] = [
  {
    title: 'Knee bend',
    quantity: 'kneeFlexionDeg',
    directions: ['bent', 'straight'],
    systematicDeg: 4,
  },
  {
    title: 'Shin to the upright',
    quantity: 'shankInclinationDeg',
    directions: ['knee ahead', 'knee behind'],
    systematicDeg: 3,
  },
  {
    title: 'Foot to the floor',
    quantity: 'footPitchDeg',
    directions: ['toes up', 'heel up'],
    systematicDeg: 5,
  },
  {
    title: 'Thigh to the upright',
    quantity: 'thighInclinationDeg',
    directions: ['knee ahead', 'knee behind'],
    systematicDeg: 4,
  },
];
