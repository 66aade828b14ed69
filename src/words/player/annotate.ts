import { msg, str } from '@lit/localize';
import type { Annotation, AnnotationKind } from '#core/annotation/annotation.ts';
import { annotatedDeg } from '#core/drawing/annotation-shapes.ts';
import { degreeText, lowerFirst, secondsText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

export const ANNOTATE_WORDS = wordTable({
  title: () => msg('Draw on this frame'),
  surface: () => msg('Picture to draw on.'),
  byKeys: () =>
    msg(
      'With keys: Tab to the picture, arrows move the cross, Enter sets a place, Esc starts again.',
    ),
  note: () => msg('Your note'),
  undo: () => msg('Undo'),
  redo: () => msg('Redo'),
  remove: () => msg('Delete'),
  inReport: () => msg('Drawn by hand'),
  inReportHow: () =>
    msg(
      'Drawn onto single frames by whoever looked at the video. No number of this report comes from it.',
    ),
});

export const KIND_WORDS = wordTable<AnnotationKind, string>({
  line: () => msg('Line'),
  angle: () => msg('Angle'),
  'plumb-angle': () => msg('Angle to the upright'),
  freehand: () => msg('By hand'),
  text: () => msg('Note'),
});

export const HINT_WORDS = wordTable<AnnotationKind, string>({
  line: () => msg('Drag from one end to the other.'),
  angle: () =>
    msg('Drag from the end of one arm to the corner, then tap the end of the other arm.'),
  'plumb-angle': () => msg('Drag from the corner along the arm.'),
  freehand: () => msg('Draw while you hold.'),
  text: () => msg('Type your note, then tap where it goes.'),
});

/** "Angle 34°", or the note itself. */
export function annotatedText({ kind, points, text }: Annotation): string {
  if (kind === 'text') return text;
  const deg = annotatedDeg({ kind, points });
  return Number.isFinite(deg) ? `${KIND_WORDS[kind]} ${degreeText(deg)}` : KIND_WORDS[kind];
}

/** "Show 1.23 s". */
export function momentButtonText(timeS: number): string {
  return msg(str`Show ${secondsText(timeS)}`);
}

export function removeText(one: Annotation): string {
  return msg(str`Delete: ${lowerFirst(annotatedText(one))}, ${secondsText(one.timeS)}`);
}
