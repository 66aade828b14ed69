import type { ReactiveControllerHost } from 'lit';
import { measureAgain } from '#core/analysis/measure-again.ts';
import type { Change, Correction } from '#core/corrections/correction.ts';
import {
  asSeen,
  corrected,
  heldCorrections,
  historyOf,
  redone,
  undone,
  type History,
} from '#core/corrections/history.ts';
import { isTrackKept, type KeptTrackTrouble } from '#core/kept-track/read-kept-track.ts';
import type { Report } from '#core/report/report.ts';
import { success, type Result } from '#core/result.ts';
import { appVersion } from '../../../app/page/app-version.ts';

/** Measuring that takes longer than this is announced. */
const SLOW_MS = 200;
/** A video with more frames takes about that long: 20 s at 30 frames a second. */
const SLOW_FRAMES = 600;

/** What is corrected of one walk: each change measures it again, and can be undone and redone. */
export class Bench {
  /** As the machine saw it; null until a walk that can be measured again is shown. */
  machine: Report | null = null;
  /** With what is corrected. */
  report: Report | null = null;
  /** Why the walk cannot be measured again. */
  trouble: KeptTrackTrouble | null = null;
  /** The last change could not be made. */
  hasFailed = false;
  isMeasuring = false;
  /** Grows with each measuring that ended. */
  measured = 0;
  history: History = historyOf([]);
  private settled: History = this.history;
  private walkId: string | null = null;
  /** The walk as it was handed in, or told. */
  private given: Report | null = null;
  private turn = 0;
  private isSlow = false;

  /** @param told what the walk is now. @param painted resolves when what was asked for is on the screen. */
  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    private readonly told: (report: Report) => void,
    private readonly version: () => string = appVersion,
    private readonly painted: () => Promise<void> = nextPaint,
  ) {}

  /** Takes up a walk, or the same one as somebody else changed it. */
  show(id: string, report: Report): void {
    if (id === this.walkId && report === this.given) return;
    this.turn += 1;
    this.walkId = id;
    this.given = report;
    this.history = historyOf(report.corrections ?? []);
    this.settled = this.history;
    this.isMeasuring = false;
    this.hasFailed = false;
    this.isSlow = report.timeS.length > SLOW_FRAMES;
    this.readMachine(report);
  }

  get mayUndo(): boolean {
    return this.history.held > 0;
  }

  get mayRedo(): boolean {
    return this.history.held < this.history.entries.length;
  }

  make(change: Change, by: string): Promise<void> {
    const at = new Date().toISOString();
    return this.become(corrected(this.history, { by, at, change }));
  }

  undo(): Promise<void> {
    return this.become(undone(this.history));
  }

  redo(): Promise<void> {
    return this.become(redone(this.history));
  }

  asSeen(): Promise<void> {
    return this.become(asSeen(this.history));
  }

  /** One of another version is shown as this one measures it, so that only corrections make a difference. */
  private readMachine(report: Report): void {
    const { corrections = [] } = report;
    const again = (held: readonly Correction[]) => measureAgain(report, held, this.version());
    const own: Result<Report, KeptTrackTrouble> =
      report.software.version === this.version() && isTrackKept(report)
        ? success(report)
        : again(corrections);
    const seen = corrections.length === 0 ? own : again([]);
    this.report = own.ok ? own.value : null;
    this.machine = seen.ok ? seen.value : null;
    this.trouble = own.ok ? (seen.ok ? null : seen.error) : own.error;
  }

  /** What came meanwhile is measured together with the last of it. */
  private async become(history: History): Promise<void> {
    this.history = history;
    this.hasFailed = false;
    const turn = ++this.turn;
    if (this.isSlow) {
      this.isMeasuring = true;
      this.host.requestUpdate();
      await this.painted();
      if (turn !== this.turn) return;
    }
    this.measure();
    this.host.requestUpdate();
  }

  private measure(): void {
    const { report } = this;
    if (report === null) return;
    const startMs = performance.now();
    const again = measureAgain(report, heldCorrections(this.history), this.version());
    this.isSlow = performance.now() - startMs > SLOW_MS;
    this.isMeasuring = false;
    this.measured += 1;
    this.hasFailed = !again.ok;
    if (!again.ok) {
      this.history = this.settled;
      return;
    }
    this.settled = this.history;
    // It is the same video: a player stays where it is.
    this.report = { ...again.value, video: report.video };
    this.given = this.report;
    this.told(this.report);
  }
}

/** A page that nobody sees is not drawn, and is not waited for. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
