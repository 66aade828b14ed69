import type { ReactiveControllerHost } from 'lit';
import type { Change } from '#core/corrections/correction.ts';
import {
  asSeen,
  corrected,
  heldCorrections,
  historyOf,
  redone,
  undone,
  type History,
} from '#core/corrections/history.ts';
import { isTrackKept } from '#core/kept-track/read-kept-track.ts';
import type { Report } from '#core/report/report.ts';
import type { Measuring, MeasuringTrouble } from '../../../app/measuring/measuring.ts';
import { appVersion } from '../../../app/page/app-version.ts';

/** Measuring that takes longer than this is announced. */
const SLOW_MS = 200;

/** What is corrected of one walk: each change measures it again, and can be undone and redone. */
export class Bench {
  /** As the machine saw it; null until a walk that can be measured again is shown. */
  machine: Report | null = null;
  /** With what is corrected. */
  report: Report | null = null;
  /** Why the walk cannot be measured again. */
  trouble: MeasuringTrouble | null = null;
  /** Why the last change could not be made. */
  failed: MeasuringTrouble | null = null;
  /** Grows with each measuring that ended. */
  measured = 0;
  history: History = historyOf([]);
  /** What `report` was measured with. */
  private settled: History = this.history;
  private walkId: string | null = null;
  /** The walk as it was handed in, or corrected. */
  private given: Report | null = null;
  /** What the measuring has taken. */
  private taken: Report | null = null;
  /** Grows with all that is asked for. */
  private turn = 0;
  private work: Promise<void> | null = null;
  private isSlow = true;

  /** @param onReport takes what the walk of this id is now, also after `end`. */
  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    private readonly onReport: (report: Report, walkId: string) => void,
    private readonly measuring: Measuring,
    private readonly version: () => string = appVersion,
  ) {}

  /** Takes up a walk, or the same one as somebody else changed it. Resolves when it is shown, or said why not. */
  show(id: string, report: Report): Promise<void> {
    if (id === this.walkId && report === this.given) return this.work ?? Promise.resolve();
    const goesOn = id === this.walkId && this.work !== null && this.isSettledAs(report);
    this.walkId = id;
    this.given = report;
    // A change that is on its way is made to the walk as it is now.
    if (!goesOn) {
      this.history = this.settled = historyOf(report.corrections ?? []);
      this.machine = this.report = this.trouble = this.failed = null;
    }
    return this.go();
  }

  get mayUndo(): boolean {
    return this.history.held > 0;
  }

  get mayRedo(): boolean {
    return this.history.held < this.history.entries.length;
  }

  /** Whether measuring goes on for longer than a moment. */
  get isMeasuring(): boolean {
    return this.work !== null && this.isSlow;
  }

  /** Whether a change waits to be measured. */
  get isUnsettled(): boolean {
    return this.history !== this.settled;
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

  /** Ends the measuring when what is under way is measured; a walk that is shown again begins another one. */
  async end(): Promise<void> {
    await this.work;
    this.taken = null;
    this.measuring.end();
  }

  private isSettledAs({ corrections = [] }: Report): boolean {
    return JSON.stringify(corrections) === JSON.stringify(heldCorrections(this.settled));
  }

  private become(history: History): Promise<void> {
    this.history = history;
    this.failed = null;
    return this.go();
  }

  /** What comes meanwhile is measured together with the last of it. */
  private go(): Promise<void> {
    this.turn += 1;
    this.work ??= this.catchUp().finally(() => {
      this.work = null;
      this.host.requestUpdate();
    });
    this.host.requestUpdate();
    return this.work;
  }

  private async catchUp(): Promise<void> {
    for (let turn = NaN; turn !== this.turn;) {
      turn = this.turn;
      const isCurrent = () => turn === this.turn;
      if (this.machine === null) await this.readMachine(isCurrent);
      if (isCurrent() && this.machine !== null && this.history !== this.settled)
        await this.measure(isCurrent);
    }
  }

  /** One of another version is shown as this one measures it, so that only corrections make a difference. */
  private async readMachine(isCurrent: () => boolean): Promise<void> {
    const { given } = this;
    if (given === null) return;
    const { corrections = [] } = given;
    const isOwn = given.software.version === this.version() && isTrackKept(given);
    if (isOwn && corrections.length === 0) {
      this.machine = this.report = given;
      return;
    }
    const trouble = await this.takeGiven(given);
    const seen = trouble === null ? await this.measuring.measure([]) : null;
    const again = seen?.ok === true ? await this.measuring.measure(corrections) : null;
    if (!isCurrent()) return;
    if (seen?.ok === true && again?.ok === true) {
      this.machine = seen.value;
      this.report = isOwn ? given : again.value;
    } else this.trouble = trouble ?? errorOf(seen) ?? errorOf(again);
  }

  private async measure(isCurrent: () => boolean): Promise<void> {
    const { given, history } = this;
    if (given === null) return;
    const startMs = performance.now();
    const trouble = await this.takeGiven(given);
    const again =
      trouble === null
        ? await this.measuring.measure(heldCorrections(history))
        : ({ ok: false, error: trouble } as const);
    if (!isCurrent()) return;
    this.isSlow = performance.now() - startMs > SLOW_MS;
    this.measured += 1;
    if (!again.ok) {
      this.failed = again.error;
      this.history = this.settled;
      this.taken = null;
      return;
    }
    this.settled = history;
    // It is the same video: a player stays where it is.
    this.report = { ...again.value, video: given.video };
    // All that measuring again reads of a report stays.
    this.given = this.taken = this.report;
    if (this.walkId !== null) this.onReport(this.report, this.walkId);
  }

  private async takeGiven(given: Report): Promise<MeasuringTrouble | null> {
    if (this.taken === given) return null;
    const trouble = await this.measuring.take(given, this.version());
    this.taken = trouble === null ? given : null;
    return trouble;
  }
}

function errorOf(
  result: Awaited<ReturnType<Measuring['measure']>> | null,
): MeasuringTrouble | null {
  return result === null || result.ok ? null : result.error;
}
