import { msg } from '@lit/localize';
import type { MeasureUnit } from '#core/report/ids.ts';
import { wordTable } from './word-table.ts';

export const UNIT_WORDS = wordTable<MeasureUnit, string>({
  deg: () => '°',
  '%': () => ' %',
  s: () => ' s',
  'steps/min': () => msg(' steps/min'),
  m: () => ' m',
  'm/s': () => ' m/s',
});
