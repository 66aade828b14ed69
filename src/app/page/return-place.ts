import type { Route } from './route.ts';

/** Where a screen begins: the way back from a report leads where it was opened, every other one to the top. */
export class ReturnPlace {
  private leftAtPx = 0;
  private beginsAtPx = 0;

  go(from: Route, to: Route): void {
    if (from.name === 'result' && to.name === 'report') this.leftAtPx = window.scrollY;
    const returns = from.name === 'report' && to.name === 'result' && from.id === to.id;
    this.beginsAtPx = returns ? this.leftAtPx : 0;
  }

  /** Once the screen is drawn. */
  async scroll(): Promise<void> {
    // The parts of a screen are drawn after it: before that the page is too short for a place further down.
    if (this.beginsAtPx > 0) await new Promise((resolve) => setTimeout(resolve));
    window.scrollTo(0, this.beginsAtPx);
  }
}
