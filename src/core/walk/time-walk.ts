import type { Body } from '../body/body.ts';
import { mapBothSides } from '../body/by-side.ts';
import type { Side } from '../body/skeleton.ts';
import type { ByHand } from '../corrections/by-hand.ts';
import { correctedEvents } from '../corrections/correct-events.ts';
import { typicalStrideS } from '../cycles/find-cycles.ts';
import type { FootContacts } from '../events/contacts.ts';
import type { LevelWalk } from '../level/level-walk.ts';
import type { WalkRhythm } from '../rhythm/walk-rhythm.ts';
import type { WalkOnFloor } from './walk-on-floor.ts';

/** A walker in a level picture, and where in the stride each leg is. */
export interface TimedWalk extends LevelWalk {
  /** The part in which they walk, as it was filmed: strides are found in it. */
  readonly walking: Body;
  /** Frames of quiet standing. */
  readonly quiet: readonly boolean[];
  /** Each leg's place in its own cycle at every frame, strides; NaN while they stand, and without a beat. */
  readonly phase: Readonly<Record<Side, Float64Array>>;
}

/** The beat's contacts on a level floor, as somebody corrected them, and what follows from them. */
export function timeWalk({ quiet, walking, level, body }: WalkOnFloor, byHand: ByHand): TimedWalk {
  const { contacts, strideS } = withContactsByHand(level, walking.timeS, byHand);
  const phases = legPhases(level.rhythm, body.timeS.length, contacts);
  // A walker who stands is at no place in the stride.
  const phase = mapBothSides((side) => phases[side].map((at, i) => (quiet[i] ? NaN : at)));
  return { ...level, walking, body, contacts, strideS, quiet, phase };
}

/** Contacts as somebody corrected them; the stride is theirs, too. */
function withContactsByHand(
  { contacts, strideS }: Pick<LevelWalk, 'contacts' | 'strideS'>,
  timeS: Float64Array,
  { events }: ByHand,
): Pick<LevelWalk, 'contacts' | 'strideS'> {
  if (events.length === 0) return { contacts, strideS };
  const corrected = mapBothSides((side) => ({
    ...contacts[side],
    initialContactS: correctedEvents(
      contacts[side].initialContactS,
      events,
      side,
      'initial-contact',
      timeS,
    ),
    toeOffS: correctedEvents(contacts[side].toeOffS, events, side, 'toe-off', timeS),
  }));
  const measuredS = typicalStrideS(corrected);
  return { contacts: corrected, strideS: Number.isFinite(measuredS) ? measuredS : strideS };
}

/** Each leg's place in its own cycle, which begins where its foot lands; NaN without a beat. */
export function legPhases(
  rhythm: WalkRhythm | null,
  frames: number,
  contacts: FootContacts,
): Record<Side, Float64Array> {
  const left = rhythm?.leftPhase ?? new Float64Array(frames).fill(NaN);
  const behind = (side: Side) => (side === 'left' ? 0 : 0.5) + (contacts[side].lagStrides ?? 0);
  return mapBothSides((side) => left.map((phase) => phase - behind(side)));
}
