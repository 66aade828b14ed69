import { msg } from '@lit/localize';
import type { Report } from '#core/report/report.ts';
import { wordTable } from './word-table.ts';

/** Which way a walk was filmed. */
export const VIEW_WORDS = wordTable<Report['view']['kind'], string>({
  side: () => msg('from the side'),
  front: () => msg('from the front'),
  back: () => msg('from behind'),
  oblique: () => msg('at an angle'),
  unsure: () => msg('view not clear'),
});
