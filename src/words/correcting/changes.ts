import { msg, str } from '@lit/localize';
import type { Side } from '#core/body/skeleton.ts';
import type { Change, EventName } from '#core/corrections/correction.ts';
import type { MomentKind } from '#core/report/moments.ts';
import { degreeText, secondsText } from '../base/format.ts';
import { legWord, SIDE_WORDS } from '../base/sides.ts';
import { EVENT_WORDS } from '../clinical/clinician-report.ts';
import { EXCLUSION_WORDS } from './bench.ts';
import { viewText } from './frame-by-hand.ts';
import { placedText } from './place-point.ts';

/** Where a report lists the events of a name. */
export const EVENT_KINDS = {
  'initial-contact': 'initialContactS',
  'heel-off': 'heelOffS',
  'toe-off': 'toeOffS',
} as const satisfies Record<EventName, MomentKind>;

/** "Initial contact, left". */
export function eventName(event: EventName, side: Side): string {
  return `${EVENT_WORDS[EVENT_KINDS[event]]}, ${SIDE_WORDS[side]}`;
}

/** "Initial contact, left, 1.23 s". */
export function eventText(event: EventName, side: Side, atS: number): string {
  return `${eventName(event, side)}, ${secondsText(atS)}`;
}

/** One thing that somebody changed, as a list has it. */
export function changeText(change: Change): string {
  switch (change.code) {
    case 'move-event': {
      const name = eventName(change.event, change.side);
      return msg(
        str`${name}: moved from ${secondsText(change.fromS)} to ${secondsText(change.toS)}`,
      );
    }
    case 'add-event':
      return msg(str`${eventName(change.event, change.side)}: added at ${secondsText(change.atS)}`);
    case 'delete-event':
      return msg(
        str`${eventName(change.event, change.side)}: deleted at ${secondsText(change.atS)}`,
      );
    case 'exclude-stride': {
      const why = EXCLUSION_WORDS[change.reason];
      return msg(
        str`Stride, ${legWord(change.side)}, at ${secondsText(change.atS)}: left out, ${why}`,
      );
    }
    case 'include-stride':
      return msg(str`Stride, ${legWord(change.side)}, at ${secondsText(change.atS)}: used`);
    case 'exchange-sides':
      return msg(
        str`Left and right exchanged from ${secondsText(change.fromS)} to ${secondsText(change.toS)}`,
      );
    case 'place-landmark':
      return placedText(change);
    case 'view':
      return viewText(change);
    case 'zero':
      return msg(str`Zero typed, ${SIDE_WORDS[change.side]}: ${degreeText(change.deg, 1)}`);
    case 'neutral-frame':
      return msg(str`Zero from a frame, ${SIDE_WORDS[change.side]}, at ${secondsText(change.atS)}`);
  }
}
