import type { AnalysisOptions } from '#contract/analysis-api.ts';

/** A film to analyse. Bubbles to the app. */
export class FilmChosenEvent extends Event {
  static readonly type = 'film-chosen';
  constructor(
    readonly clip: Blob,
    readonly options: AnalysisOptions,
  ) {
    super(FilmChosenEvent.type, { bubbles: true, composed: true });
  }
}

/** A saved result to show again. Bubbles to the app. */
export class ReportOpenedEvent extends Event {
  static readonly type = 'report-opened';
  constructor(readonly file: File) {
    super(ReportOpenedEvent.type, { bubbles: true, composed: true });
  }
}

/** Past walks were deleted from this device. Bubbles to the app. */
export class WalksDeletedEvent extends Event {
  static readonly type = 'walks-deleted';
  constructor(readonly ids: readonly string[]) {
    super(WalksDeletedEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader moved to another time of the film, in real seconds from the first displayed frame. */
export class TimeChosenEvent extends Event {
  static readonly type = 'time-chosen';
  constructor(readonly timeS: number) {
    super(TimeChosenEvent.type, { bubbles: true, composed: true });
  }
}

/** The film shows a frame. `settled` is false while it is still on its way to the one that was asked for. */
export class FrameShownEvent extends Event {
  static readonly type = 'frame-shown';
  constructor(
    readonly frame: number,
    readonly settled: boolean,
  ) {
    super(FrameShownEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'film-chosen': FilmChosenEvent;
    'report-opened': ReportOpenedEvent;
    'walks-deleted': WalksDeletedEvent;
    'time-chosen': TimeChosenEvent;
    'frame-shown': FrameShownEvent;
  }
}
