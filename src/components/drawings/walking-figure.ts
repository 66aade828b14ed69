import { html, svg, type TemplateResult } from 'lit';
import { armPath, HIP, legAt, legPath, TRUNK } from './walker-drawing.ts';

/** One stride in so many poses, and how long it takes: a calm walk. */
const POSES = 24;
const STRIDE_S = 2.2;
const FLOOR = 284;

interface Pose {
  readonly near: string;
  readonly far: string;
  readonly trunk: string;
  readonly nearArm: string;
  readonly farArm: string;
  /** How much lower the body is than in its drawing. */
  readonly down: number;
  readonly ankle: { readonly x: number; readonly y: number };
}

const poses = Array.from({ length: POSES + 1 }, (_, i) => poseAt((100 * i) / POSES));

/**
 * Somebody who walks on the spot, posed by the reference curves, while the floor goes by. Who wants less motion sees one
 * step that stands still.
 */
export function walkingFigure(): TemplateResult {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const shown = poses[11] ?? poseAt(46);
  const path = (name: string, of: (pose: Pose) => string) =>
    svg`<path class=${name} d=${of(shown)}>${still ? null : moves('d', poses.map(of))}</path>`;
  const x = HIP.x + 9;
  return html`<svg class="figure" viewBox="-10 18 214 276" aria-hidden="true">
    <line class="floor" x1="-10" x2="204" y1=${FLOOR + 4} y2=${FLOOR + 4}>
      ${still ? null : moves('stroke-dashoffset', ['0', '96'])}
    </line>
    ${path('far', ({ farArm }) => farArm)} ${path('far', ({ far }) => far)}
    ${path('near', ({ trunk }) => trunk)} ${path('near', ({ near }) => near)}
    ${path('near', ({ nearArm }) => nearArm)}
    <circle class="head" cx=${x} cy=${HIP.y - TRUNK - 27 + shown.down} r="17">
      ${
        still
          ? null
          : moves(
              'cy',
              poses.map(({ down }) => (HIP.y - TRUNK - 27 + down).toFixed(1)),
            )
      }
    </circle>
    <circle class="ankle" r="8" cx=${shown.ankle.x} cy=${shown.ankle.y}>
      ${
        still
          ? null
          : [
              moves(
                'cx',
                poses.map(({ ankle }) => ankle.x.toFixed(1)),
              ),
              moves(
                'cy',
                poses.map(({ ankle }) => ankle.y.toFixed(1)),
              ),
            ]
      }
    </circle>
  </svg>`;
}

function moves(attribute: string, values: readonly string[]) {
  return svg`<animate attributeName=${attribute} dur="${STRIDE_S}s" repeatCount="indefinite" values=${values.join(';')} />`;
}

/** A stride at a percentage of the near leg; the lowest foot stands on the floor. */
function poseAt(percent: number): Pose {
  const near = legAt(percent % 100);
  const far = legAt((percent + 50) % 100);
  const lowest = Math.max(...[near, far].flatMap(({ heel, toe }) => [heel.y, toe.y]));
  const down = FLOOR - lowest;
  const hip = { x: HIP.x, y: HIP.y + down };
  const shoulder = { x: hip.x + 4, y: hip.y - TRUNK };
  // An arm swings with the other leg.
  const swing = (leg: typeof near) => (leg.ankle.x - HIP.x) / 2;
  return {
    near: legPath(near, down),
    far: legPath(far, down),
    trunk: `M${hip.x} ${hip.y.toFixed(1)} L${shoulder.x} ${shoulder.y.toFixed(1)}`,
    nearArm: armPath(shoulder, swing(far)),
    farArm: armPath(shoulder, swing(near)),
    down,
    ankle: { x: near.ankle.x, y: near.ankle.y + down },
  };
}
