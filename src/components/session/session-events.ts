import type { HabitCode } from '#core/advice/habits.ts';
import type { PageAnswer } from '#core/safety/assess-safety.ts';
import type { SafetyPage } from '#core/safety/questions.ts';
import type { Side } from '#core/body/skeleton.ts';
import type { TibialAngle } from '#core/wall-test/tibial-angle.ts';
import type { MadeWallTest } from './made-wall-test.ts';

/** A page of safety questions was answered, or passed over. Bubbles to the app. */
export class SafetyAnsweredEvent extends Event {
  static readonly type = 'safety-answered';
  constructor(
    readonly page: SafetyPage,
    readonly answer: PageAnswer,
  ) {
    super(SafetyAnsweredEvent.type, { bubbles: true, composed: true });
  }
}

/** Something else was said of who is there. Bubbles to the app. */
export class SafetySaidEvent extends Event {
  static readonly type = 'safety-said';
  constructor(readonly said: 'professional' | 'acknowledged' | 'ask-again') {
    super(SafetySaidEvent.type, { bubbles: true, composed: true });
  }
}

/** The test at the wall was made, changed or cleared (null). Bubbles to the app. */
export class WallTestChangedEvent extends Event {
  static readonly type = 'wall-test-changed';
  constructor(readonly made: MadeWallTest | null) {
    super(WallTestChangedEvent.type, { bubbles: true, composed: true });
  }
}

/** The test at the wall is on the screen together with the videos of a visit. Bubbles to the app. */
export class WallTestJoinedEvent extends Event {
  static readonly type = 'wall-test-joined';
  constructor() {
    super(WallTestJoinedEvent.type, { bubbles: true, composed: true });
  }
}

/** The angle of one leg was measured from a side clip, or left out (null). */
export class AngleMeasuredEvent extends Event {
  static readonly type = 'angle-measured';
  constructor(
    readonly side: Side,
    readonly angle: TibialAngle | null,
  ) {
    super(AngleMeasuredEvent.type, { bubbles: true, composed: true });
  }
}

/** Back at the first screen: whether it is still the same person. Bubbles to the app. */
export class PersonSaidEvent extends Event {
  static readonly type = 'person-said';
  constructor(readonly said: 'same' | 'another') {
    super(PersonSaidEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody recognised a habit, or took that back. Bubbles to the app. */
export class HabitsChangedEvent extends Event {
  static readonly type = 'habits-changed';
  constructor(readonly habits: readonly HabitCode[]) {
    super(HabitsChangedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'safety-answered': SafetyAnsweredEvent;
    'safety-said': SafetySaidEvent;
    'wall-test-changed': WallTestChangedEvent;
    'wall-test-joined': WallTestJoinedEvent;
    'angle-measured': AngleMeasuredEvent;
    'habits-changed': HabitsChangedEvent;
    'person-said': PersonSaidEvent;
  }
}
