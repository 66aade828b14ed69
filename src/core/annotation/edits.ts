import { annotationsSchema, type Annotation } from './annotation.ts';
import * as v from 'valibot';

/** The drawings of a walk and how they came to be, for undo and redo without limit. */
export interface Edits {
  readonly now: readonly Annotation[];
  /** Older states, the newest last. */
  readonly before: readonly (readonly Annotation[])[];
  /** States that were undone, the next one last. */
  readonly after: readonly (readonly Annotation[])[];
}

/** The drawings that a walk came with: there is nothing to undo. */
export function startingWith(now: readonly Annotation[]): Edits {
  return { now, before: [], after: [] };
}

/** With one more. The same edits where it would be one too many, or is no annotation. */
export function withAdded(edits: Edits, one: Annotation): Edits {
  const now = [...edits.now, one];
  return v.is(annotationsSchema, now) ? changed(edits, now) : edits;
}

/** Without one of them. */
export function withRemoved(edits: Edits, id: string): Edits {
  const now = edits.now.filter((one) => one.id !== id);
  return now.length === edits.now.length ? edits : changed(edits, now);
}

/** As it was before the last change; the same where there was none. */
export function undone({ now, before, after }: Edits): Edits {
  const last = before.at(-1);
  if (last === undefined) return { now, before, after };
  return { now: last, before: before.slice(0, -1), after: [...after, now] };
}

/** The change that was undone last, again; the same where there is none. */
export function redone({ now, before, after }: Edits): Edits {
  const next = after.at(-1);
  if (next === undefined) return { now, before, after };
  return { now: next, before: [...before, now], after: after.slice(0, -1) };
}

function changed({ now: was, before }: Edits, now: readonly Annotation[]): Edits {
  return { now, before: [...before, was], after: [] };
}
