import type { Annotation, AnnotationKind } from '#core/annotation/annotation.ts';
import {
  redone,
  startingWith,
  undone,
  withAdded,
  withRemoved,
  type Edits,
} from '#core/annotation/edits.ts';
import type { Point } from '#core/drawing/shape.ts';
import type { Report } from '#core/report/report.ts';
import { newId } from '../../../app/page/new-id.ts';
import { isWhole, moved, newDraft, pressed, previewOf, released, type Draft } from './hand.ts';

export interface AnnotatorHost {
  readonly changed: () => void;
  /** The video is to stand. */
  readonly pause: () => void;
  /** The drawings of the walk are others now. */
  readonly annotated: (annotations: readonly Annotation[]) => void;
}

/** A tenth of a px: no hand is finer. */
const rounded = ({ x, y }: Point): [number, number] => [
  Math.round(x * 10) / 10,
  Math.round(y * 10) / 10,
];

/** What is drawn by hand onto the frames of one walk: the tool in the hand, the draft, undo and redo. */
export class Annotator {
  tool: AnnotationKind | null = null;
  /** The words of the next note. */
  note = '';
  /** Where the keyboard's cross is, as shares of the view. */
  cross = { x: 0.5, y: 0.5 };
  private draft: Draft | null = null;
  private edits: Edits = startingWith([]);

  /** @param shownS the real time of the frame on show. */
  constructor(
    private readonly shownS: () => number,
    private readonly host: AnnotatorHost,
  ) {}

  /** Takes a walk. What was drawn here and comes back keeps its history. */
  take({ annotations = [] }: Pick<Report, 'annotations'>, isAnother: boolean): void {
    if (isAnother) this.choose(null);
    if (
      isAnother ||
      (annotations !== this.edits.now && annotations.length + this.edits.now.length > 0)
    )
      this.edits = startingWith(annotations);
  }

  get all(): readonly Annotation[] {
    return this.edits.now;
  }

  /** With the one that is being drawn. */
  get shown(): readonly Annotation[] {
    const { draft, note } = this;
    if (draft === null) return this.all;
    const points = previewOf(draft).map(rounded);
    return [
      ...this.all,
      { id: 'draft', timeS: this.shownS(), kind: draft.kind, points, text: note },
    ];
  }

  get mayUndo(): boolean {
    return this.edits.before.length > 0;
  }

  get mayRedo(): boolean {
    return this.edits.after.length > 0;
  }

  choose(tool: AnnotationKind | null): void {
    this.tool = tool;
    this.draft = tool === null ? null : newDraft(tool);
    if (tool !== null) this.host.pause();
    this.host.changed();
  }

  press(at: Point): void {
    this.host.pause();
    this.redraw((draft) => pressed(draft, at));
  }

  move(at: Point, isDown: boolean): void {
    this.redraw((draft) => moved(draft, at, isDown));
  }

  release(at: Point): void {
    this.redraw((draft) => released(draft, at));
    if (this.draft !== null && isWhole(this.draft)) this.finish(this.draft);
  }

  /** The draft is given up; the tool stays in the hand. */
  giveUp(): void {
    if (this.tool !== null) this.choose(this.tool);
  }

  undo(): void {
    this.become(undone(this.edits));
  }

  redo(): void {
    this.become(redone(this.edits));
  }

  remove(id: string): void {
    this.become(withRemoved(this.edits, id));
  }

  private redraw(step: (draft: Draft) => Draft): void {
    if (this.draft === null) return;
    this.draft = step(this.draft);
    this.host.changed();
  }

  private finish({ kind, places }: Draft): void {
    const text = kind === 'text' ? this.note.trim() : '';
    this.draft = newDraft(kind);
    if (kind === 'text' && text === '') return this.host.changed();
    const timeS = this.shownS();
    this.become(
      withAdded(this.edits, { id: newId(), timeS, kind, points: places.map(rounded), text }),
    );
  }

  private become(edits: Edits): void {
    if (edits.now !== this.edits.now) {
      this.edits = edits;
      this.host.annotated(edits.now);
    }
    this.host.changed();
  }
}
