/** The reader wants to see the plan. */
export class PlanAskedEvent extends Event {
  static readonly type = 'plan-asked';
  constructor() {
    super(PlanAskedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'plan-asked': PlanAskedEvent;
  }
}
