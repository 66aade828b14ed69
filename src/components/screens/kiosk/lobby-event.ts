import type { KioskEvent } from '#core/kiosk/kiosk-state.ts';
import type { Draft } from '../../../app/walks/drafts.ts';

/** What a screen of the lobby reports to the kiosk: an event of its state machine. */
export class LobbyEvent extends Event {
  constructor(readonly heard: KioskEvent) {
    super('lobby', { bubbles: true, composed: true });
  }
}

/** A walk was recorded to its end. */
export class WalkRecordedEvent extends Event {
  constructor(readonly draft: Draft) {
    super('walk-recorded', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    lobby: LobbyEvent;
    'walk-recorded': WalkRecordedEvent;
  }
}
