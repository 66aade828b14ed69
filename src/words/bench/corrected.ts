import { msg, str } from '@lit/localize';
import type { Change } from '#core/corrections/correction.ts';
import type { Report } from '#core/report/report.ts';
import { wordTable } from '../base/word-table.ts';

/** What was corrected, named by its kind. Zeros of the ankles have a sentence of their own. */
const KINDS = {
  'move-event': 'events',
  'add-event': 'events',
  'delete-event': 'events',
  'exclude-stride': 'strides',
  'include-stride': 'strides',
  'exchange-sides': 'sides',
  'place-landmark': 'points',
  view: 'view',
  zero: null,
  'neutral-frame': null,
} as const satisfies Record<Change['code'], string | null>;

type Kind = NonNullable<(typeof KINDS)[Change['code']]>;

const KIND_WORDS = wordTable<Kind, string>({
  events: () => msg('when the feet meet and leave the floor'),
  strides: () => msg('which strides count'),
  sides: () => msg('which leg is left and which is right'),
  points: () => msg('where a point of the body is'),
  view: () => msg('from where the walk is seen'),
});

/** Numbers hang on what somebody corrected; null where nobody did. */
export function correctedRemark({ corrections }: Pick<Report, 'corrections'>): string | null {
  const kinds = new Set((corrections ?? []).flatMap(({ change }) => KINDS[change.code] ?? []));
  if (kinds.size === 0) return null;
  const what = [...kinds].map((kind) => KIND_WORDS[kind]).join('; ');
  return msg(str`A professional corrected by hand: ${what}.`);
}
