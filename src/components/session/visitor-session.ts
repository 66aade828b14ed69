import type { MadeWallTest } from './made-wall-test.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HabitCode } from '#core/advice/habits.ts';
import { isSameDay, walkTimeMs, type DatedWalk } from '#core/report/dates.ts';
import { UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import type {
  HabitsChangedEvent,
  SafetyAnsweredEvent,
  SafetySaidEvent,
  WallTestChangedEvent,
} from './session-events.ts';

/**
 * What the person in front of the device said and did, for as long as they sit there: in memory and nowhere else.
 * It ends when the app is back at its start, where the next person may stand.
 */
export class VisitorSession implements ReactiveController {
  safety: SafetyState = UNASKED;
  habits: readonly HabitCode[] = [];
  wallTest: MadeWallTest | null = null;
  /** The walk that was last on the screen in this sitting. */
  walkId: string | null = null;
  /** Whether a walk was on the screen together with the test. */
  private metWalk = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected() {
    this.host.addEventListener('safety-answered', this.answer);
    this.host.addEventListener('safety-said', this.say);
    this.host.addEventListener('habits-changed', this.recognise);
    this.host.addEventListener('wall-test-changed', this.test);
    this.host.addEventListener('wall-test-joined', this.join);
  }

  hostDisconnected() {
    this.host.removeEventListener('safety-answered', this.answer);
    this.host.removeEventListener('safety-said', this.say);
    this.host.removeEventListener('habits-changed', this.recognise);
    this.host.removeEventListener('wall-test-changed', this.test);
    this.host.removeEventListener('wall-test-joined', this.join);
  }

  /** Whether a test waits for a walk to be shown with. */
  get testWaits(): boolean {
    return this.wallTest !== null && !this.metWalk;
  }

  /** The test that belongs to a walk: of the same day. */
  testFor(walk: DatedWalk): MadeWallTest | null {
    const { wallTest } = this;
    return wallTest !== null && isOfDay(wallTest, walk) ? wallTest : null;
  }

  /** A walk is on the screen. */
  meet(walk: DatedWalk & { readonly id: string }): void {
    this.walkId = walk.id;
    if (this.testFor(walk) !== null) this.metWalk = true;
  }

  /** The app is at its start: the next person is asked anew. A test that waits for its walk goes on waiting. */
  end(): void {
    this.safety = UNASKED;
    this.habits = [];
    this.walkId = null;
    if (this.metWalk) this.forgetTest();
    this.host.requestUpdate();
  }

  /** The film is now about somebody else. */
  changeWalker(): void {
    this.end();
    this.forgetTest();
  }

  private forgetTest(): void {
    this.wallTest = null;
    this.metWalk = false;
  }

  private readonly answer = ({ page, answer }: SafetyAnsweredEvent) => {
    this.safety = { ...this.safety, answers: { ...this.safety.answers, [page]: answer } };
    this.host.requestUpdate();
  };

  private readonly say = ({ said }: SafetySaidEvent) => {
    this.safety = said === 'ask-again' ? UNASKED : { ...this.safety, [said]: true };
    this.host.requestUpdate();
  };

  private readonly recognise = ({ habits }: HabitsChangedEvent) => {
    this.habits = habits;
    this.host.requestUpdate();
  };

  private readonly test = ({ made }: WallTestChangedEvent) => {
    if (made === null) this.forgetTest();
    else this.wallTest = made;
    this.host.requestUpdate();
  };

  private readonly join = () => {
    this.metWalk = true;
  };
}

/** Whether test and walk are of the same day: the one on which it was filmed, where that is known. */
export function isOfDay(test: MadeWallTest, walk: DatedWalk): boolean {
  return isSameDay(test.madeAtMs, walkTimeMs(walk));
}
