import { readFileSync } from 'node:fs';
import { footFlatNeutral } from '#core/angles/neutral.ts';
import { sagittalLeg } from '#core/angles/sagittal.ts';
import type { LegDistance } from '#core/bias/leg-bias.ts';
import { mapBothSides } from '#core/body/by-side.ts';
import { levelWalk } from '#core/level/level-walk.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { viewOf } from '#core/view/view.ts';
import { distanceOf } from '#core/walk/leg-angles.ts';
import { legPhases } from '#core/walk/time-walk.ts';
import { rawTrack } from './raw-track.ts';

/** One leg in one frame: what was seen of shank, foot and thigh, and by how much that is too little. */
export interface LegSample {
  readonly phase: number;
  readonly seen: readonly [shank: number, foot: number, thigh: number];
  readonly missing: readonly [shank: number, foot: number, thigh: number];
}

/** One leg of one clip. */
export interface LegOfClip {
  readonly clip: string;
  readonly view: 'side' | 'oblique';
  readonly distance: LegDistance;
  /** Null where the foot-flat zero was not found. */
  readonly neutralDeg: number | null;
  readonly samples: readonly LegSample[];
}

interface TruthLeg {
  readonly ankleDorsiflexion: number;
  readonly footPitch: number;
  readonly kneeFlexion: number;
}
interface TruthFrame {
  readonly inFrame: boolean;
  readonly left: TruthLeg;
  readonly right: TruthLeg;
}

/** Both legs of a clip beside the truth; none where the view is not from the side or between, or there is no beat. */
export function legsOfClip(clip: string, rawPath: string, truthPath: string): LegOfClip[] {
  const { frames } = JSON.parse(readFileSync(truthPath, 'utf8')) as { frames: TruthFrame[] };
  const filmed = repairWalk(rawTrack(rawPath).track).body;
  const { body, view, rhythm, contacts } = levelWalk(filmed, viewOf(filmed));
  const { kind } = view.view;
  if (rhythm === null || (kind !== 'side' && kind !== 'oblique')) return [];
  const phase = legPhases(rhythm, body.timeS.length, contacts);
  const legs = mapBothSides((side) => sagittalLeg(body, side, view));
  const neutral = footFlatNeutral(
    mapBothSides((side) => legs[side].rawFootPitchDeg),
    phase,
  );
  return SIDES.map((side) => {
    const neutralDeg = neutral[`${side}Deg`];
    const samples = frames.flatMap(({ inFrame, [side]: truth }, i): LegSample[] => {
      const at = phase[side][i] ?? NaN;
      const seen = [
        legs[side].shankInclinationDeg[i] ?? NaN,
        (legs[side].rawFootPitchDeg[i] ?? NaN) - (neutralDeg ?? 0),
        legs[side].thighInclinationDeg[i] ?? NaN,
      ] as const;
      const shank = truth.ankleDorsiflexion - truth.footPitch;
      const missing = [
        shank - seen[0],
        truth.footPitch - seen[1],
        truth.kneeFlexion - shank - seen[2],
      ] as const;
      const known = inFrame && [at, ...seen].every(Number.isFinite);
      return known ? [{ phase: at, seen, missing }] : [];
    });
    return { clip, view: kind, distance: distanceOf(side, view), neutralDeg, samples };
  });
}
