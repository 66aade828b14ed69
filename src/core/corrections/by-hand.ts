import type { Side } from '../body/skeleton.ts';
import type {
  Change,
  Correction,
  EventChange,
  ExchangeChange,
  NeutralFrameChange,
  PlaceChange,
  StrideChange,
  ViewChange,
  ZeroChange,
} from './correction.ts';

/** Corrections sorted by the stage at which they apply, each stage's in the order in which they were made. */
export interface ByHand {
  readonly exchanges: readonly ExchangeChange[];
  readonly places: readonly PlaceChange[];
  /** The last one; null where the view was not stated. */
  readonly view: ViewChange | null;
  readonly events: readonly EventChange[];
  readonly strides: readonly StrideChange[];
  /** The last one of each foot; null where its own zero stands. */
  readonly zeros: Readonly<Record<Side, ZeroChange | NeutralFrameChange | null>>;
}

/** As the machine saw it. */
export const NOTHING_BY_HAND: ByHand = {
  exchanges: [],
  places: [],
  view: null,
  events: [],
  strides: [],
  zeros: { left: null, right: null },
};

export function byHandOf(corrections: readonly Pick<Correction, 'change'>[]): ByHand {
  return corrections.map(({ change }) => change).reduce(withChange, NOTHING_BY_HAND);
}

function withChange(byHand: ByHand, change: Change): ByHand {
  switch (change.code) {
    case 'move-event':
    case 'add-event':
    case 'delete-event':
      return { ...byHand, events: [...byHand.events, change] };
    case 'exclude-stride':
    case 'include-stride':
      return { ...byHand, strides: [...byHand.strides, change] };
    case 'exchange-sides':
      return { ...byHand, exchanges: [...byHand.exchanges, change] };
    case 'place-landmark':
      return { ...byHand, places: [...byHand.places, change] };
    case 'view':
      return { ...byHand, view: change };
    case 'zero':
    case 'neutral-frame':
      return { ...byHand, zeros: { ...byHand.zeros, [change.side]: change } };
  }
}
