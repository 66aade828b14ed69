import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { usualOptions } from '../../../app/analysis/usual-options.ts';
import type { UnfinishedVideos } from '../../../app/storage/unfinished-videos.ts';
import type { Draft } from '../../../app/walks/drafts.ts';
import { makeRecording, type RecordingUnderWay } from './make-recording.ts';

/** A camera that nobody stops fills the device. */
const LONGEST_RECORDING_S = 600;

/** What a recording reports. */
export interface RecordingHeard {
  /** It is whole; null: nothing was recorded, or it was dropped. */
  done(draft: Draft | null): void;
  /** It is stopped before anybody asked for it; what there is is kept. */
  cutShort(why: 'no-room' | 'too-long'): void;
}

/** The one recording of a screen, and how long it is. It outlives the screen until it is whole. */
export class RecordingController implements ReactiveController {
  seconds = 0;
  private underWay: RecordingUnderWay | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly heard: RecordingHeard,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    clearInterval(this.timer);
    this.stop();
  }

  get isRunning(): boolean {
    return this.underWay !== null;
  }

  /** Starts, unless one is under way. A null `unfinished` writes nothing on the device. */
  start(stream: MediaStream, unfinished: UnfinishedVideos | null) {
    if (this.underWay !== null) return;
    const recording = makeRecording(stream, unfinished, usualOptions, () => this.end('no-room'));
    this.underWay = recording;
    this.seconds = 0;
    this.timer = setInterval(this.tick, 1000);
    void recording.done.then((draft) => {
      clearInterval(this.timer);
      this.underWay = null;
      this.heard.done(draft);
      this.host.requestUpdate();
    });
  }

  stop() {
    this.underWay?.stop();
  }

  /** Stops and deletes what was recorded. */
  drop() {
    this.underWay?.drop();
  }

  private readonly tick = () => {
    this.seconds += 1;
    this.host.requestUpdate();
    if (this.seconds >= LONGEST_RECORDING_S) this.end('too-long');
  };

  private end(why: 'no-room' | 'too-long') {
    this.heard.cutShort(why);
    this.stop();
  }
}
