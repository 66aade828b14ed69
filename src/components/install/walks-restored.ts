/** Walks came back from a backup. */
export class WalksRestoredEvent extends Event {
  static readonly type = 'walks-restored';
  constructor() {
    super(WalksRestoredEvent.type, { bubbles: true, composed: true });
  }
}
