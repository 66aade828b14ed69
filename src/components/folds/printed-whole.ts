import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page goes to paper now: then everything that is folded is shown. */
export class PrintedWhole implements ReactiveController {
  printing = false;
  private readonly media = matchMedia('print');

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    this.media.addEventListener('change', this.follow);
    window.addEventListener('beforeprint', this.begin);
    window.addEventListener('afterprint', this.end);
  }

  hostDisconnected() {
    this.media.removeEventListener('change', this.follow);
    window.removeEventListener('beforeprint', this.begin);
    window.removeEventListener('afterprint', this.end);
  }

  private readonly follow = () => this.set(this.media.matches);
  private readonly begin = () => this.set(true);
  private readonly end = () => this.set(false);

  private set(printing: boolean) {
    if (printing === this.printing) return;
    this.printing = printing;
    this.host.requestUpdate();
  }
}
