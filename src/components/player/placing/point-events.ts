import type { PlaceChange } from '#core/corrections/correction.ts';

/** A point of the walker was put in its place in the frame on show. */
export class PointPlacedEvent extends Event {
  static readonly type = 'point-placed';
  constructor(readonly change: PlaceChange) {
    super(PointPlacedEvent.type, { bubbles: true, composed: true });
  }
}

/** The point on the picture is to stay where it is. */
export class PointLeftEvent extends Event {
  static readonly type = 'point-left';
  constructor() {
    super(PointLeftEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'point-placed': PointPlacedEvent;
    'point-left': PointLeftEvent;
  }
}
