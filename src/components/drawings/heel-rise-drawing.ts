import { html, svg, type TemplateResult } from 'lit';
import { normAt, normCurve, type NormQuantity } from '#core/norms/norms.ts';

/** Percent of the gait cycle of each foot in the drawing; the third one has the heel just off the floor. */
const MOMENTS = [12, 30, 45, 55] as const;
const IN_ACCENT = 45;
const FLOOR_Y = 118;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Four feet on one floor line, posed by the reference curves: the heel rises from left to right. */
export function heelRiseDrawing(): TemplateResult {
  return html`<svg class="drawing" viewBox="0 0 420 140" aria-hidden="true" fill="none">
    ${svg`<line class="floor" x1="4" x2="416" y1=${FLOOR_Y + 2.5} y2=${FLOOR_Y + 2.5} />`}
    ${MOMENTS.map((percent, i) => foot(percent, 82 + i * 92))}
  </svg>`;
}

function foot(percent: number, ballX: number) {
  const path = legPath(percent, ballX);
  return svg`<path class=${percent === IN_ACCENT ? 'leg now' : 'leg'} d=${path} />`;
}

/** One stroke: shin, instep, toes, sole, heel, calf. The toes stay down and the rest turns about the ball. */
function legPath(percent: number, ballX: number): string {
  const pitch = (-Math.min(0, at('footPitchDeg', percent)) * Math.PI) / 180;
  const shank = (at('shankInclinationDeg', percent) * Math.PI) / 180;
  const turned = (x: number, y: number): Point => ({
    x: ballX + x * Math.cos(pitch) - y * Math.sin(pitch),
    y: FLOOR_Y + x * Math.sin(pitch) + y * Math.cos(pitch),
  });
  const ankle = turned(-30, -19);
  const along = (up: number, forward: number): Point => ({
    x: ankle.x + up * Math.sin(shank) + forward * Math.cos(shank),
    y: ankle.y - up * Math.cos(shank) + forward * Math.sin(shank),
  });
  const toe = { x: ballX + 15, y: FLOOR_Y - 4 };
  return [
    `M${text(along(76, 11))}`,
    `Q${text(along(34, 9))} ${text(along(10, 8))}`,
    `Q${text(turned(-14, -18))} ${text(turned(2, -10))}`,
    `Q${text({ x: ballX + 15, y: FLOOR_Y - 10 })} ${text(toe)}`,
    `Q${text({ x: ballX + 15, y: FLOOR_Y })} ${text({ x: ballX + 8, y: FLOOR_Y })}`,
    `L${text({ x: ballX, y: FLOOR_Y })}`,
    `L${text(turned(-40, 0))}`,
    `Q${text(turned(-48, -2))} ${text(turned(-46, -10))}`,
    `Q${text(along(6, -9))} ${text(along(22, -7))}`,
    `Q${text(along(44, -20))} ${text(along(76, -12))}`,
  ].join('');
}

function at(quantity: NormQuantity, percent: number): number {
  return normAt(normCurve('cgm23-spontaneous', quantity), percent).mean;
}

function text({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
