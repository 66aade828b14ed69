import type { Annotation } from '#core/annotation/annotation.ts';
import type { Report } from '#core/report/report.ts';
import type { TypedZeros } from '#core/zeros/typed-zeros.ts';
import type { AnalysisOptions } from '#contract/analysis-api.ts';
import type { AnalysisJob } from '../../app/analysis/analysis-job.ts';
import type { Draft } from '../../app/walks/drafts.ts';

/** A video to analyse. Bubbles to the app. */
export class VideoChosenEvent extends Event {
  static readonly type = 'video-chosen';
  constructor(
    readonly clip: Blob,
    readonly options: AnalysisOptions,
    /** The recording that it is, or null for a file. */
    readonly draft: Draft | null = null,
    /** Whether the screen stays as it is: somebody goes on filming while this is watched. */
    readonly stay = false,
  ) {
    super(VideoChosenEvent.type, { bubbles: true, composed: true });
  }
}

/** The video that failed is to be analysed once more. Bubbles to the app. */
export class TryAgainEvent extends Event {
  static readonly type = 'try-again';
  constructor() {
    super(TryAgainEvent.type, { bubbles: true, composed: true });
  }
}

/** A video that waits for its turn is not to be watched. Bubbles to the app. */
export class VideoWithdrawnEvent extends Event {
  static readonly type = 'video-withdrawn';
  constructor(readonly job: AnalysisJob) {
    super(VideoWithdrawnEvent.type, { bubbles: true, composed: true });
  }
}

/** A recording is to be deleted from this device. Bubbles to the app. */
export class DraftDeletedEvent extends Event {
  static readonly type = 'draft-deleted';
  constructor(readonly draft: Draft) {
    super(DraftDeletedEvent.type, { bubbles: true, composed: true });
  }
}

/** An analysis that was cut off is to be gone on with, its video saved as a file, or forgotten. Bubbles to the app. */
export class UnfinishedAnsweredEvent extends Event {
  static readonly type = 'unfinished-answered';
  constructor(
    readonly id: string,
    readonly answer: 'go-on' | 'save' | 'forget',
  ) {
    super(UnfinishedAnsweredEvent.type, { bubbles: true, composed: true });
  }
}

/** Another person in the picture is to be followed. Bubbles to the app. */
export class PersonChosenEvent extends Event {
  static readonly type = 'person-chosen';
  /** `person` is a position in `FoundPeople.people`. */
  constructor(readonly person: number) {
    super(PersonChosenEvent.type, { bubbles: true, composed: true });
  }
}

/** A saved result to show again. Bubbles to the app. */
export class ReportOpenedEvent extends Event {
  static readonly type = 'report-opened';
  constructor(readonly file: File) {
    super(ReportOpenedEvent.type, { bubbles: true, composed: true });
  }
}

/** A video of a visit is of somebody else, and is to stand alone. Bubbles to the app. */
export class VideoTakenOutEvent extends Event {
  static readonly type = 'video-taken-out';
  constructor(readonly id: string) {
    super(VideoTakenOutEvent.type, { bubbles: true, composed: true });
  }
}

/** Walks that are read together are one visit of one person. Bubbles to the app. */
export class VisitMadeEvent extends Event {
  static readonly type = 'visit-made';
  constructor(readonly ids: readonly string[]) {
    super(VisitMadeEvent.type, { bubbles: true, composed: true });
  }
}

/** The day on which all videos of a visit were filmed was typed, as "2026-11-03". Bubbles to the app. */
export class VisitDayTypedEvent extends Event {
  static readonly type = 'visit-day-typed';
  constructor(
    readonly ids: readonly string[],
    readonly day: string,
  ) {
    super(VisitDayTypedEvent.type, { bubbles: true, composed: true });
  }
}

/** Past walks were deleted from this device. Bubbles to the app. */
export class WalksDeletedEvent extends Event {
  static readonly type = 'walks-deleted';
  /** `all`: whatever else is kept of walks is to go, too. */
  constructor(
    readonly ids: readonly string[],
    readonly all: boolean,
  ) {
    super(WalksDeletedEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader moved to another time of the video, in real seconds from the first displayed frame. */
export class TimeChosenEvent extends Event {
  static readonly type = 'time-chosen';
  constructor(readonly timeS: number) {
    super(TimeChosenEvent.type, { bubbles: true, composed: true });
  }
}

/** The video shows a frame. `settled` is false while it is still on its way to the one that was asked for. */
export class FrameShownEvent extends Event {
  static readonly type = 'frame-shown';
  constructor(
    readonly frame: number,
    readonly settled: boolean,
  ) {
    super(FrameShownEvent.type, { bubbles: true, composed: true });
  }
}

/** The video of the walk on show, which came without it. Bubbles to the app. */
export class VideoAddedEvent extends Event {
  static readonly type = 'video-added';
  constructor(readonly video: File) {
    super(VideoAddedEvent.type, { bubbles: true, composed: true });
  }
}

/** The day on which the walk on show was filmed was typed, as "2026-11-03"; null: it is not known. Bubbles to the app. */
export class VideoDayTypedEvent extends Event {
  static readonly type = 'video-day-typed';
  constructor(readonly day: string | null) {
    super(VideoDayTypedEvent.type, { bubbles: true, composed: true });
  }
}

/** Other zeros of the ankles were typed for the walk on show, or taken back (both null). Bubbles to the app. */
export class ZerosTypedEvent extends Event {
  static readonly type = 'zeros-typed';
  constructor(readonly zeros: TypedZeros) {
    super(ZerosTypedEvent.type, { bubbles: true, composed: true });
  }
}

/** What is drawn by hand onto the walk on show. Bubbles to the app. */
export class AnnotationsChangedEvent extends Event {
  static readonly type = 'annotations-changed';
  constructor(readonly annotations: readonly Annotation[]) {
    super(AnnotationsChangedEvent.type, { bubbles: true, composed: true });
  }
}

/** The walk of this id was measured again with what a professional corrected. Bubbles to the app. */
export class ReportCorrectedEvent extends Event {
  static readonly type = 'report-corrected';
  constructor(
    readonly report: Report,
    readonly id: string,
  ) {
    super(ReportCorrectedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'video-added': VideoAddedEvent;
    'video-chosen': VideoChosenEvent;
    'video-withdrawn': VideoWithdrawnEvent;
    'draft-deleted': DraftDeletedEvent;
    'try-again': TryAgainEvent;
    'unfinished-answered': UnfinishedAnsweredEvent;
    'person-chosen': PersonChosenEvent;
    'report-opened': ReportOpenedEvent;
    'walks-deleted': WalksDeletedEvent;
    'video-taken-out': VideoTakenOutEvent;
    'visit-made': VisitMadeEvent;
    'visit-day-typed': VisitDayTypedEvent;
    'time-chosen': TimeChosenEvent;
    'frame-shown': FrameShownEvent;
    'video-day-typed': VideoDayTypedEvent;
    'zeros-typed': ZerosTypedEvent;
    'report-corrected': ReportCorrectedEvent;
    'annotations-changed': AnnotationsChangedEvent;
  }
}
