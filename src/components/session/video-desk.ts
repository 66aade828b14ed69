import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { VideoNotice } from '#words/video/video-notices.ts';
import { AnalysisClient } from '../../app/analysis/analysis-client.ts';
import { AnalysisJob, mayWorkAgain } from '../../app/analysis/analysis-job.ts';
import type { AnalysisRequest } from '../../app/analysis/analysis-request.ts';
import { isBackup } from '../../app/backup/restore-backup.ts';
import { Drafts, type Draft } from '../../app/walks/drafts.ts';
import { VideoQueue, type QueuedVideo } from '../../app/queue/video-queue.ts';
import type { HistoryStore } from '../../app/walks/history-store.ts';
import { isResult } from '../../app/walks/result-file.ts';
import { NO_CHECKPOINT } from '../../app/storage/no-checkpoint.ts';
import { asFile, inMemory } from '../../app/page/as-file.ts';
import type { Route } from '../../app/page/route.ts';
import { saveBlob } from '../../app/page/save-file.ts';
import { openSeekedFrames } from '../../app/analysis/seeked-frames.ts';
import { modelOfNextTry, withModel } from '../../app/analysis/sooner.ts';
import { UnfinishedVideos, type TakenUp } from '../../app/storage/unfinished-videos.ts';
import type { UnfinishedVideo } from '../../app/storage/unfinished-store.ts';
import { usualOptions } from '../../app/analysis/usual-options.ts';
import {
  ReportOpenedEvent,
  type VideoChosenEvent,
  type VideoWithdrawnEvent,
  type UnfinishedAnsweredEvent,
} from './events.ts';

/** What the desk asks of the app. */
export interface Counter {
  /** Whether anything of the person in front of the device may be written there. */
  mayKeep(): boolean;
  /** Whether the screen must not change now: somebody walks before the camera. */
  isFilming(): boolean;
  /** Brings up a screen, or, with `onlyFrom`, only in place of that one. */
  go(to: Route, onlyFrom?: Route['name']): void;
  /** A video is handed in. The visit that it belongs to. */
  joinVisit(): string;
  /** A video was watched to its end. Whether its walk is kept now. */
  finish(video: QueuedVideo): Promise<boolean>;
  /** Brings up what was found in this visit already. Whether there is anything. */
  showDone(visitId: string): boolean;
}

/**
 * Where videos are handed in: chosen, dropped, recorded, or left from before. Each is watched in its turn, and none is
 * lost on the way: what is nowhere else goes back to where it was.
 */
export class VideoDesk implements ReactiveController {
  readonly client = new AnalysisClient({ openSeekedFrames });
  readonly drafts = new Drafts();
  readonly queue = new VideoQueue(this.client, (video) => this.settle(video));
  readonly unfinished: UnfinishedVideos;
  /** What another tab or another day left. */
  offered: readonly UnfinishedVideo[] = [];
  /** What is to be said of videos, whatever screen is up. */
  notices: readonly VideoNotice[] = [];
  /** Handed in like videos; the page of past walks takes them. */
  private backups: readonly File[] = [];
  /** Resolves when the checkpoint of a failed analysis is stored. */
  private leaving: Promise<void> = Promise.resolve();
  private stopOffering: (() => void) | null = null;
  private gone = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    history: HistoryStore,
    private readonly counter: Counter,
  ) {
    this.unfinished = new UnfinishedVideos((id) => history.has(id));
    host.addController(this);
    this.queue.addEventListener('change', () => host.requestUpdate());
    this.drafts.addEventListener('change', () => host.requestUpdate());
  }

  hostConnected() {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.host.addEventListener('video-chosen', this.takeChosen, { signal });
    this.host.addEventListener('video-withdrawn', this.withdraw, { signal });
    this.host.addEventListener('draft-deleted', ({ draft }) => void this.drop(draft), { signal });
    this.host.addEventListener('try-again', this.tryAgain, { signal });
    this.host.addEventListener('unfinished-answered', this.takeAnswer, { signal });
    window.addEventListener('dragover', preventDefault, { signal });
    window.addEventListener('drop', this.takeDrop, { signal });
  }

  hostDisconnected() {
    this.gone.abort();
    this.stopOffering?.();
  }

  /** Looks for what can be gone on with, until `stopLooking`. */
  look() {
    this.stopLooking();
    this.stopOffering = this.unfinished.watch((videos) => {
      this.offered = videos;
      this.host.requestUpdate();
    });
  }

  stopLooking() {
    this.stopOffering?.();
  }

  /** Puts a video in line, and shows how it is watched unless somebody is being filmed. */
  add(request: AnalysisRequest, taken: TakenUp | null = null, visitId = this.counter.joinVisit()) {
    this.putInLine(request, taken, visitId);
    if (!this.counter.isFilming()) this.counter.go({ name: 'analysing' });
  }

  private putInLine(request: AnalysisRequest, taken: TakenUp | null, visitId: string) {
    const job = new AnalysisJob(request, taken?.id);
    const keeper = this.counter.mayKeep()
      ? this.unfinished.keep(job.id, request, taken)
      : NO_CHECKPOINT;
    this.notices = this.notices.filter(({ code }) => code === 'failed');
    this.queue.add({ job, keeper, takenUp: taken, visitId });
  }

  /** A warning sign came up: what is written of recordings that wait goes, and they are in this tab alone. */
  async keepNothing() {
    for (const draft of this.drafts.all) await this.unwrite(draft);
  }

  private async unwrite(draft: Draft) {
    if (draft.release === null) return;
    const video = await inMemory(draft.video);
    // One that cannot be read into memory would be lost; and it may have been used or deleted meanwhile.
    if (video === null || !this.drafts.replace(draft, { ...draft, video, release: null })) return;
    await this.unfinished.discard(draft.id, draft.release);
    this.say({ code: 'recording-not-kept', name: null });
  }

  /** Says it anew where it was said before: the same mistake made twice is answered twice. */
  say(notice: VideoNotice) {
    const isOther = ({ code, name }: VideoNotice) => code !== notice.code || name !== notice.name;
    this.notices = [...this.notices.filter(isOther), notice];
    this.host.requestUpdate();
  }

  unsay(notice: VideoNotice) {
    this.notices = this.notices.filter((one) => one !== notice);
    this.host.requestUpdate();
  }

  /** Backups that were handed in, each once. */
  takeBackups(): readonly File[] {
    const taken = this.backups;
    this.backups = [];
    return taken;
  }

  private readonly takeChosen = (event: VideoChosenEvent) => {
    const { clip, options, draft } = event;
    if (draft !== null) this.takeVideo(event);
    else void this.sort(asFile(clip, options.name), () => this.takeVideo(event));
  };

  /** What is handed in as a video is one, unless its content says that it is a backup. */
  private async sort(file: File, takeAsVideo: () => void) {
    // What the system knows as a video does not wait for its first bytes to be read.
    if (file.type.startsWith('video/') || !(await isBackup(file))) {
      takeAsVideo();
      return;
    }
    this.backups = [...this.backups, file];
    this.host.requestUpdate();
    if (!this.counter.isFilming()) this.counter.go({ name: 'past' });
  }

  private takeVideo({ clip, options, draft, stay }: VideoChosenEvent) {
    const recordedMs = draft?.recordedMs ?? null;
    const request = { clip, options, known: null, chosen: false, recordedMs };
    if (draft !== null) this.drafts.take(draft);
    const release = draft?.release ?? null;
    const taken = draft === null || release === null ? null : { ...draft, request, release };
    if (stay) this.putInLine(request, taken, this.counter.joinVisit());
    else this.add(request, taken);
  }

  /** A drop beside its place would make the browser leave the app, and with it a running analysis. */
  private readonly takeDrop = (event: DragEvent) => {
    // A screen with settings for videos has taken it itself.
    if (event.defaultPrevented) return;
    event.preventDefault();
    for (const file of event.dataTransfer?.files ?? [])
      if (isResult(file)) this.host.dispatchEvent(new ReportOpenedEvent(file));
      else void this.sort(file, () => this.takeFile(file));
  };

  private takeFile(clip: File) {
    const made = { atMs: clip.lastModified, source: 'file' } as const;
    const options = { ...usualOptions(clip.name), made };
    this.add({ clip, options, known: null, chosen: false, recordedMs: null });
  }

  private readonly withdraw = ({ job }: VideoWithdrawnEvent) => {
    const video = this.queue.withdraw(job);
    if (video !== null) void this.putBack(video);
  };

  /** Deletes each video that waits, in this tab or on the device: none but those that a tab works on is left. */
  async forgetAll(): Promise<void> {
    for (const draft of this.drafts.all) await this.drop(draft);
    await this.unfinished.forgetAll();
    this.look();
  }

  private async drop(draft: Draft) {
    this.drafts.take(draft);
    if (draft.release !== null) await this.unfinished.discard(draft.id, draft.release);
  }

  private readonly tryAgain = () => {
    const { job, visitId } = this.queue;
    if (job?.state.name !== 'failed' || visitId === null) return;
    void this.goOn(job.id, withModel(job.request, modelOfNextTry(job, job.state.error)), visitId);
  };

  private readonly takeAnswer = ({ id, answer }: UnfinishedAnsweredEvent) => {
    if (answer === 'go-on') void this.goOn(id, null, this.counter.joinVisit());
    else if (answer === 'save') void this.save(id);
    else void this.unfinished.forget(id).then(() => this.look());
  };

  private async save(id: string) {
    const name = this.offered.find((video) => video.id === id)?.options.name;
    const clip = await this.unfinished.clipOf(id);
    if (name === undefined || clip === null) this.say({ code: 'gone', name: null });
    else saveBlob(name, clip);
  }

  /** Goes on with what was kept of an analysis; where nothing was, `afresh` is analysed, if that is given. */
  private async goOn(id: string, afresh: AnalysisRequest | null, visitId: string) {
    await this.leaving;
    const taken = await this.unfinished.takeUp(id, afresh?.options.model ?? null);
    const request = taken?.request ?? afresh;
    // It may be a recording that was in memory only, and went back to where it was.
    for (const draft of this.drafts.all) if (draft.video === afresh?.clip) this.drafts.take(draft);
    if (request !== null) this.add(request, taken, visitId);
    else {
      this.say({ code: 'gone', name: null });
      this.look();
    }
  }

  private async settle(video: QueuedVideo) {
    const { state } = video.job;
    if (state.name === 'done') await this.finish(video);
    else if (state.name === 'failed') await this.giveUp(video, state.error);
  }

  private async finish(video: QueuedVideo) {
    const kept = await this.counter.finish(video);
    const { keeper, takenUp } = video;
    // Nothing may be kept any more: what was written before that goes as well.
    if (keeper === NO_CHECKPOINT && takenUp !== null)
      await this.unfinished.discard(takenUp.id, takenUp.release);
    // A video that was gone on with is nowhere else.
    else if (takenUp !== null && !kept && this.counter.mayKeep()) await keeper.leave();
    else await keeper.drop(kept);
  }

  private async giveUp(video: QueuedVideo, error: AnalysisError) {
    const { name } = video.job.request.options;
    const recorded = video.job.request.recordedMs !== null;
    if (error.code === 'cancelled') this.say({ code: 'cancelled', name, recorded });
    else if (this.queue.job !== video.job) this.say({ code: 'failed', name, error });
    if (mayWorkAgain(error) && video.keeper !== NO_CHECKPOINT && this.counter.mayKeep()) {
      this.leaving = video.keeper.leave();
      await this.leaving;
      this.look();
      return;
    }
    await this.putBack(video, error.code === 'cancelled');
    if (this.queue.job !== null) return;
    // A recording waits where it was made.
    if (recorded) this.counter.go({ name: 'record', pass: null }, 'analysing');
    else if (!this.counter.showDone(video.visitId)) this.counter.go({ name: 'first' }, 'analysing');
  }

  /** Nobody watches it any more: what is nowhere else goes back to where it was. */
  private async putBack({ job, keeper, takenUp }: QueuedVideo, byChoice = true) {
    const { clip, options, recordedMs } = job.request;
    if (recordedMs !== null) {
      const written = keeper === NO_CHECKPOINT ? takenUp?.release : await keeper.giveBack();
      const release = written ?? null;
      this.drafts.add({ id: job.id, video: asFile(clip, options.name), recordedMs, release });
      if (!this.counter.mayKeep()) await this.keepNothing();
    } else if (takenUp !== null && byChoice && this.counter.mayKeep()) {
      await keeper.leave();
      this.look();
    } else await keeper.drop(false);
  }
}

function preventDefault(event: Event) {
  event.preventDefault();
}
