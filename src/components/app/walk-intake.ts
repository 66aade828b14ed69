import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QueuedVideo } from '../../app/queue/video-queue.ts';
import { NO_CHECKPOINT } from '../../app/storage/no-checkpoint.ts';
import { newId } from '../../app/page/new-id.ts';
import { isOfVisit, routeOfWalks, walkOf, type Route } from '../../app/page/route.ts';
import { openResultFile } from '../../app/walks/result-file.ts';
import { isSample } from '../../sample/samples.ts';
import { addsToVisit } from '../../app/walks/visit-of.ts';
import { WalkNews } from '../../app/walks/walk-news.ts';
import { isToKeep } from '../../app/walks/what-to-keep.ts';
import type { AppModels } from '../session/contexts.ts';
import type {
  PersonChosenEvent,
  ReportOpenedEvent,
  VideoTakenOutEvent,
  VisitDayTypedEvent,
  VisitMadeEvent,
  WalksDeletedEvent,
} from '../session/events.ts';
import type { WalkOnShow } from '../session/walk-on-show.ts';

/** How walks come into the library and leave it: videos that were read, saved results that were opened, deletions. */
export class WalkIntake implements ReactiveController {
  private readonly news = new WalkNews();
  private gone = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly models: AppModels,
    private readonly onShow: WalkOnShow,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.host.addEventListener('person-chosen', this.followAnother, { signal });
    this.host.addEventListener('report-opened', this.openReport, { signal });
    this.host.addEventListener('walks-deleted', this.forget, { signal });
    this.host.addEventListener('video-taken-out', this.takeOut, { signal });
    this.host.addEventListener('visit-made', this.makeVisit, { signal });
    this.host.addEventListener('visit-day-typed', this.typeDay, { signal });
    const { library } = this.models;
    this.news.listen((ids) => library.hearDeleted(ids, this.onShow.walk));
  }

  hostDisconnected() {
    this.gone.abort();
    this.news.stop();
  }

  /** A video was read to its end. Whether its walk is kept now. */
  async finish(video: QueuedVideo): Promise<boolean> {
    const { job, keeper } = video;
    if (job.state.name !== 'done') return false;
    const { report, crowd, workers } = job.state.analysis;
    const { clip, options, chosen } = job.request;
    const others = crowd === null ? null : { crowd, options, chosen };
    const createdAtMs = Date.now();
    const dated = { ...report, analysedAt: new Date(createdAtMs).toISOString() };
    // A sample is nobody's walk: it joins none of a person.
    const visitId = addsToVisit(report) && !isSample(report) ? video.visitId : null;
    const walk = { id: job.id, createdAtMs, visitId, report: dated, clip, others, workers };
    const { desk, library } = this.models;
    library.add(walk);
    // The other videos of the visit are waited for.
    if (!desk.queue.hasOf(video.visitId)) {
      this.sayIfApart(video.visitId);
      this.show(walk.id);
    }
    await keeper.videoWritten;
    const keeps = keeper !== NO_CHECKPOINT && isToKeep(video, report);
    return keeps && (await library.keep(walk));
  }

  /** Videos that were handed in together, and are not read so. */
  private sayIfApart(visitId: string): void {
    const { desk, library } = this.models;
    const results = library.ready.filter((walks) => walks.some((walk) => walk.visitId === visitId));
    if (results.length > 1) desk.say({ code: 'not-one-visit', name: null });
  }

  /** Brings up what was found in this visit and not looked at yet. Whether there is anything. */
  showDone(visitId: string): boolean {
    const done = this.models.library.unseen.find((walk) => walk.visitId === visitId);
    if (done !== undefined) this.show(done.id);
    return done !== undefined;
  }

  /** The walk of a result, or those of a visit, come on the screen. */
  async meet(route: Route): Promise<void> {
    const { history, library, session } = this.models;
    const id = walkOf(route);
    const walk =
      id !== null
        ? await this.onShow.open(id)
        : isOfVisit(route) && library.visit(route.ids) === null
          ? await library.find(route.ids[0] ?? '')
          : null;
    if (walk === null) return;
    session.meet(walk);
    if (!library.isKept(walk.id)) return;
    const past = await history.list();
    if (past.ok) library.learn(past.value);
  }

  /** Only a reader who waits is taken to the result, or to its visit; for the others a note says that it is ready. */
  private show(id: string): void {
    const { library, navigation } = this.models;
    navigation.go(routeOfWalks(library.visitWith(id).map((member) => member.id)), 'analysing');
  }

  private readonly makeVisit = ({ ids }: VisitMadeEvent) => void this.joinAll(ids);

  private async joinAll(ids: readonly string[]): Promise<void> {
    await this.models.library.join(ids);
    // What is filmed from here joins them.
    await this.meet(this.models.navigation.route);
  }

  private readonly typeDay = ({ ids, day }: VisitDayTypedEvent) => {
    // What was on show before has the day from before.
    this.onShow.forget(ids);
    void this.models.library.typeDay(ids, day);
  };

  private readonly takeOut = ({ id }: VideoTakenOutEvent) => void this.separate(id);

  private async separate(id: string): Promise<void> {
    const { library, navigation } = this.models;
    const others = library.visitWith(id).filter((member) => member.id !== id);
    await library.takeOut(id);
    navigation.go(routeOfWalks(others.map((member) => member.id)), 'visit');
  }

  private readonly followAnother = ({ person }: PersonChosenEvent) => {
    const { clip, others } = this.onShow.walk ?? { clip: null, others: null };
    if (clip === null || others === null) return;
    const found = { ...others.crowd.found, walker: person };
    const known = { found, followed: [] };
    const { desk, session } = this.models;
    const request = { clip, options: others.options, known, chosen: true, recordedMs: null };
    desk.add(request, null, newId());
    // Only now: what may be kept of this video was settled by who sat there.
    session.changeWalker();
  };

  private readonly forget = ({ ids, all }: WalksDeletedEvent) => {
    const { desk, library } = this.models;
    this.news.tellDeleted(ids);
    if (all) void desk.forgetAll();
    library.forget(ids, all);
    this.onShow.forget(ids);
  };

  private readonly openReport = (event: ReportOpenedEvent) => void this.readResult(event.file);

  private async readResult(file: File) {
    const { desk, library, navigation } = this.models;
    const opened = await openResultFile(file);
    if (opened === null) {
      desk.say({ code: 'not-a-result', name: file.name });
      return;
    }
    library.addFile(opened);
    const { visit, walks } = opened;
    const [walk] = walks;
    if (visit !== null) navigation.go({ name: 'visit', ids: [visit.id] });
    else if (walk !== undefined) navigation.go({ name: 'result', id: walk.id });
  }
}
