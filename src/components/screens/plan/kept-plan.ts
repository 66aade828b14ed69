import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlanCourse } from '#core/advice/plan-course.ts';
import type { PlanStore } from '../../../app/walks/plan-store.ts';

/** The plan of this browser on a screen: read when the screen comes, and again when it changes here or in another tab. */
export class KeptPlan implements ReactiveController {
  /** Null: none is kept. */
  course: PlanCourse | null = null;
  /** Whether the last change could not be kept. */
  notKept = false;
  private gone = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly store: () => PlanStore,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.gone = new AbortController();
    this.store().addEventListener('change', this.read, { signal: this.gone.signal });
    this.read();
  }

  hostDisconnected() {
    this.gone.abort();
  }

  /** Keeps a plan in place of the last one; null ends it. */
  readonly write = (course: PlanCourse | null): void => {
    this.notKept = !this.store().write(course);
    this.host.requestUpdate();
  };

  private readonly read = () => {
    this.course = this.store().read();
    this.host.requestUpdate();
  };
}
