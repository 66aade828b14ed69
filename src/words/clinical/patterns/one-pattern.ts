import { msg } from '@lit/localize';

/** A pattern of walking in words: what was seen, what it may mean, what else, and what it does not mean. */
export interface PatternWords {
  readonly name: string;
  readonly clinicalName: string;
  /** A whole sentence; `sided` puts in which side. */
  readonly seen: string;
  /** The same where only the other leg shows it: this leg may well be like most people's. */
  readonly seenOfTwo?: string;
  readonly mayMean: string;
  readonly otherReasons: readonly string[];
  readonly doesNotMean: string;
  readonly forProfessional: string;
}

/** What no pattern says. */
export function noCause(): string {
  return msg('It does not tell why, and it does not tell whether any pain comes from it.');
}
