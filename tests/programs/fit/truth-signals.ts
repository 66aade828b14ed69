import { readFileSync } from 'node:fs';
import { BODY_PARTS, mapPoints } from '#core/body/body.ts';
import { mapBothSides } from '#core/body/by-side.ts';
import { heelOffTimes } from '#core/events/heel-off.ts';
import type { Side } from '#core/body/skeleton.ts';
import { levelBody } from '#core/level/level-body.ts';
import type { LegAngles } from '#core/walk/leg-angles.ts';
import type { WalkSignals } from '#core/walk/walk-signals.ts';

interface TruthLeg {
  readonly ankleDorsiflexion: number;
  readonly footPitch: number;
  readonly kneeFlexion: number;
  readonly footProgression: number;
}
type TruthFrame = Readonly<Record<Side, TruthLeg>> & {
  readonly pelvicObliquity: number;
  readonly trunkLean: number;
  readonly px: Readonly<Record<string, readonly number[] | null>>;
};
interface Truth {
  readonly frames: readonly TruthFrame[];
  readonly events: readonly { side: Side; type: string; t: number }[];
  readonly cycles: readonly { side: Side; start: number; end: number; complete: boolean }[];
}

/** The same walk as the laboratory made it: true angles, events and points in place of those that were seen. */
export function truthSignals(seen: WalkSignals, truthPath: string): WalkSignals {
  const { frames, events, cycles } = JSON.parse(readFileSync(truthPath, 'utf8')) as Truth;
  const series = (of: (frame: TruthFrame) => number) =>
    Float64Array.from(seen.timeS, (_, i) => {
      const frame = frames[i];
      return frame === undefined ? NaN : of(frame);
    });
  const legs = mapBothSides((side): LegAngles => {
    const shank = (frame: TruthFrame) => frame[side].ankleDorsiflexion - frame[side].footPitch;
    return {
      ankleDorsiflexionDeg: series((frame) => frame[side].ankleDorsiflexion),
      footProgressionDeg: series((frame) => frame[side].footProgression),
      footPitchDeg: series((frame) => frame[side].footPitch),
      shankInclinationDeg: series(shank),
      kneeFlexionDeg: series((frame) => frame[side].kneeFlexion),
      thighInclinationDeg: series((frame) => frame[side].kneeFlexion - shank(frame)),
    };
  });
  const times = (side: Side, type: string) =>
    events.filter((event) => event.side === side && event.type === type).map(({ t }) => t);
  return {
    ...seen,
    body: levelBody(
      mapPoints(seen.filmed, (point, side, part) =>
        (BODY_PARTS as readonly string[]).includes(part) && part !== 'ear' && part !== 'eye'
          ? {
              ...point,
              x: series(({ px }) => px[`${side}_${part}`]?.[0] ?? NaN),
              y: series(({ px }) => px[`${side}_${part}`]?.[1] ?? NaN),
            }
          : point,
      ),
      seen.cameraRollDeg,
    ),
    neutral: { level: 'foot-flat', leftDeg: 0, rightDeg: 0 },
    events: mapBothSides((side) => {
      const initialContactS = times(side, 'initial_contact');
      const toeOffS = times(side, 'toe_off');
      const { footPitchDeg } = legs[side];
      return {
        initialContactS,
        toeOffS,
        heelOffS: heelOffTimes(seen.timeS, footPitchDeg, initialContactS, toeOffS, seen.strideS),
      };
    }),
    cycles: cycles
      .filter(({ complete }) => complete)
      .map(({ side, start, end }) => ({
        side,
        startS: start,
        endS: end,
        accepted: true,
        rejectedBecause: null,
      })),
    legs,
    obliquityDeg: series((frame) => frame.pelvicObliquity),
    trunkLeanDeg: series((frame) => frame.trunkLean),
    isExact: true,
  };
}
