import type { Crew, SpeedRow, SpeedWho } from './bench-result.ts';

/** Our speed as a multiple of something else's. */
export interface Ratio {
  readonly what: string;
  readonly value: number;
}

const REAL_TIME_FPS = 30;

/** How we compare, all workers and the `full` network unless it says otherwise; only where both were measured. */
export function ratiosOf(rows: readonly SpeedRow[]): Ratio[] {
  const pace = (who: SpeedWho, model: SpeedRow['model'], crew: Crew) =>
    rows.find((row) => row.who === who && row.model === model && row.crew === crew)?.picturesPerS;
  const ours = pace('ours', 'full', 'all');
  const compared: readonly (readonly [string, number | undefined, number | undefined])[] = [
    ['the plain way', ours, pace('plain', 'full', 'none')],
    ['@mediapipe/pose, pictures ready', ours, pace('mediapipe-ready', 'full', 'none')],
    ['@mediapipe/pose, seeking', ours, pace('mediapipe-seeking', 'full', 'none')],
    ['real time at 30 pictures a second', ours, REAL_TIME_FPS],
    ...(['lite', 'full', 'heavy'] as const).flatMap((model) =>
      (['one', 'all'] as const).map(
        (crew) =>
          [
            `the limit, ${model}, ${crew === 'one' ? 'one worker' : 'all workers'}`,
            pace('ours', model, crew),
            pace('limit', model, crew),
          ] as const,
      ),
    ),
  ];
  return compared.flatMap(([what, mine, other]) =>
    mine === undefined || other === undefined ? [] : [{ what, value: mine / other }],
  );
}
