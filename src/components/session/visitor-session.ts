import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HabitCode } from '#core/advice/habits.ts';
import { isSameDay, walkTimeMs, type DatedWalk } from '#core/report/dates.ts';
import { safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import { newId } from '../../app/page/new-id.ts';
import type { MadeWallTest } from './made-wall-test.ts';
import type {
  HabitsChangedEvent,
  PersonSaidEvent,
  SafetyAnsweredEvent,
  SafetySaidEvent,
  WallTestChangedEvent,
} from './session-events.ts';

/** What one person said and did, for as long as they sit there. */
interface Sitting {
  readonly safety: SafetyState;
  readonly habits: readonly HabitCode[];
  /** The knee-to-wall test, and whether a walk was on the screen together with it. */
  readonly test: { readonly made: MadeWallTest; readonly metWalk: boolean } | null;
  /** The walk that was last on the screen. */
  readonly walkId: string | null;
  /** The visit that the next video joins, and whether a video was handed in here already. */
  readonly visit: { readonly id: string; readonly begun: boolean } | null;
}

const NOBODY: Sitting = { safety: UNASKED, habits: [], test: null, walkId: null, visit: null };

/**
 * What the person in front of the device said and did: in memory and nowhere else. It ends when the app is back at its
 * start, where the next person may stand; until that one says or films something, the last one can go on.
 */
export class VisitorSession implements ReactiveController {
  private sitting = NOBODY;
  /** The visitor before, who may still be there. */
  private left: Sitting | null = null;
  private gone = new AbortController();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected() {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.host.addEventListener('safety-answered', this.answer, { signal });
    this.host.addEventListener('safety-said', this.say, { signal });
    this.host.addEventListener('habits-changed', this.recognise, { signal });
    this.host.addEventListener('wall-test-changed', this.takeTest, { signal });
    this.host.addEventListener('wall-test-joined', this.joinTest, { signal });
    this.host.addEventListener('person-said', this.takePerson, { signal });
  }

  hostDisconnected() {
    this.gone.abort();
  }

  get safety(): SafetyState {
    return this.sitting.safety;
  }

  get habits(): readonly HabitCode[] {
    return this.sitting.habits;
  }

  get wallTest(): MadeWallTest | null {
    return this.sitting.test?.made ?? null;
  }

  get walkId(): string | null {
    return this.sitting.walkId;
  }

  /** What is known of who stands there: nothing, that somebody was here before, or that a visit goes on. */
  get person(): 'new' | 'perhaps-the-same' | 'the-same' {
    if (this.left !== null) return 'perhaps-the-same';
    return isBegun(this.sitting) ? 'the-same' : 'new';
  }

  /** Whether anything of the person in front of the device may be written there. */
  get mayKeep(): boolean {
    return safetyOf(this.safety).mayKeep;
  }

  /** Whether a test waits for a walk to be shown with. */
  get testWaits(): boolean {
    return this.sitting.test?.metWalk === false;
  }

  /** The test that belongs to a walk: of the same day. */
  testFor(walk: DatedWalk): MadeWallTest | null {
    const { wallTest } = this;
    return wallTest !== null && isOfDay(wallTest, walk) ? wallTest : null;
  }

  /** A walk is on the screen: what is filmed from here belongs to its visit. */
  meet(walk: DatedWalk & { readonly id: string; readonly visitId?: string | null }): void {
    const { visit } = this.sitting;
    const { visitId = null } = walk;
    const goesOn = visitId === null || visitId === visit?.id;
    this.sitting = {
      ...this.sitting,
      walkId: walk.id,
      visit: goesOn ? visit : { id: visitId, begun: false },
    };
    if (this.testFor(walk) !== null) this.joinTest();
  }

  /** A video is handed in. The visit that it belongs to. */
  joinVisit(): string {
    const id = this.sitting.visit?.id ?? newId();
    this.become({ ...this.sitting, visit: { id, begun: true } });
    return id;
  }

  /** The app is at its start: the next person is asked anew. A test that waits for its walk goes on waiting. */
  end(): void {
    const left = isBegun(this.sitting) ? this.sitting : this.left;
    this.become({ ...NOBODY, test: this.testWaits ? this.sitting.test : null });
    this.left = left;
  }

  /** The video is now about somebody else. */
  changeWalker(): void {
    this.become(NOBODY);
  }

  /** What is said or filmed now is said by who is there now. */
  private become(sitting: Sitting): void {
    this.sitting = sitting;
    this.left = null;
    this.host.requestUpdate();
  }

  private readonly takePerson = ({ said }: PersonSaidEvent) => {
    const test = this.testWaits ? this.sitting.test : null;
    if (said === 'another') this.become({ ...NOBODY, test });
    else if (this.left !== null) this.become({ ...this.left, test: test ?? this.left.test });
  };

  private readonly answer = ({ page, answer }: SafetyAnsweredEvent) => {
    const { safety } = this.sitting;
    const answers = { ...safety.answers, [page]: answer };
    this.become({ ...this.sitting, safety: { ...safety, answers } });
  };

  private readonly say = ({ said }: SafetySaidEvent) => {
    const safety = said === 'ask-again' ? UNASKED : { ...this.safety, [said]: true };
    this.become({ ...this.sitting, safety });
  };

  private readonly recognise = ({ habits }: HabitsChangedEvent) =>
    this.become({ ...this.sitting, habits });

  private readonly takeTest = ({ made }: WallTestChangedEvent) => {
    const metWalk = this.sitting.test?.metWalk ?? false;
    this.become({ ...this.sitting, test: made === null ? null : { made, metWalk } });
  };

  /** Without a word to the host: what it draws stays as it is. */
  private readonly joinTest = () => {
    const { test } = this.sitting;
    if (test !== null) this.sitting = { ...this.sitting, test: { ...test, metWalk: true } };
  };
}

/** Whether somebody answered or filmed anything: a walk that was only looked at is not theirs. */
function isBegun({ safety, visit }: Sitting): boolean {
  return safety !== UNASKED || visit?.begun === true;
}

/** Whether test and walk are of the same day: the one on which it was filmed, where that is known. */
export function isOfDay(test: MadeWallTest, walk: DatedWalk): boolean {
  return isSameDay(test.madeAtMs, walkTimeMs(walk));
}
