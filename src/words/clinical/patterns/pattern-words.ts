import type { PatternId } from '#core/report/ids.ts';
import { wordTable } from '../../base/word-table.ts';
import { ANKLE_AND_FOOT_PATTERNS } from './ankle-and-foot-patterns.ts';
import { KNEE_TO_TRUNK_PATTERNS } from './knee-to-trunk-patterns.ts';
import type { PatternWords } from './one-pattern.ts';

export const PATTERN_WORDS = wordTable<PatternId, PatternWords>({
  ...ANKLE_AND_FOOT_PATTERNS,
  ...KNEE_TO_TRUNK_PATTERNS,
});
