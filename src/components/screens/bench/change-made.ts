import type { Change } from '#core/corrections/correction.ts';

/** A professional changes something of what the machine saw. */
export class ChangeMadeEvent extends Event {
  static readonly type = 'change-made';
  constructor(readonly change: Change) {
    super(ChangeMadeEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'change-made': ChangeMadeEvent;
  }
}
