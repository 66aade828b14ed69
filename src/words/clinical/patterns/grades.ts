import { msg } from '@lit/localize';
import type { CannotTellReason, Grade } from '#core/report/ids.ts';
import { wordTable } from '../../base/word-table.ts';

export const GRADE_WORDS = wordTable<Grade, string>({
  present: () => msg('We saw this'),
  possible: () => msg('We may have seen this'),
  'not-seen': () => msg('Not seen'),
  'cannot-tell': () => msg('Cannot tell'),
});

export const CANNOT_TELL_WORDS = wordTable<CannotTellReason, string>({
  'not-visible-from-this-view': () => msg('This view does not show it.'),
  'too-few-cycles': () => msg('There are too few steps to say.'),
  'low-quality': () => msg('The video is not clear enough to say.'),
  'needs-standing': () => msg('It needs a few seconds of standing still at the start.'),
  'too-close-to-call': () => msg('The value is too close to the limit to say.'),
  'not-assessed': () => msg('This version does not look for it yet.'),
});
