import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QueuedFilm } from '../../app/queue/film-queue.ts';
import { NO_CHECKPOINT } from '../../app/storage/no-checkpoint.ts';
import { KIOSK } from '../../app/page/kiosk.ts';
import { openResultFile } from '../../app/walks/result-file.ts';
import { WalkNews } from '../../app/walks/walk-news.ts';
import { isToKeep } from '../../app/walks/what-to-keep.ts';
import type { AppModels } from '../session/contexts.ts';
import type { PersonChosenEvent, ReportOpenedEvent, WalksDeletedEvent } from '../session/events.ts';
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
    const { library } = this.models;
    if (!KIOSK) this.news.listen((ids) => library.hearDeleted(ids, this.onShow.walk));
  }

  hostDisconnected() {
    this.gone.abort();
    this.news.stop();
  }

  /** A video was read to its end. Whether its walk is kept now. */
  async finish(film: QueuedFilm): Promise<boolean> {
    const { job, keeper } = film;
    if (job.state.name !== 'done') return false;
    const { report, crowd, workers } = job.state.analysis;
    const { clip, options, chosen } = job.request;
    const others = crowd === null ? null : { crowd, options, chosen };
    const createdAtMs = Date.now();
    const dated = { ...report, analysedAt: new Date(createdAtMs).toISOString() };
    const walk = { id: job.id, createdAtMs, report: dated, clip, others, workers };
    const { library, navigation } = this.models;
    library.add(walk);
    // Only who waits is taken to the result; the others are told that it is ready.
    navigation.go({ name: 'result', id: walk.id }, 'analysing');
    await keeper.filmWritten;
    const keeps = keeper !== NO_CHECKPOINT && isToKeep(film, report);
    return keeps && (await library.keep(walk));
  }

  private readonly followAnother = ({ person }: PersonChosenEvent) => {
    const { clip, others } = this.onShow.walk ?? { clip: null, others: null };
    if (clip === null || others === null) return;
    const found = { ...others.crowd.found, walker: person };
    const known = { found, followed: [] };
    const { desk, session } = this.models;
    desk.add({ clip, options: others.options, known, chosen: true, recordedMs: null });
    // Only now: what may be kept of this film was settled by who sat there.
    session.changeWalker();
  };

  private readonly forget = ({ ids, all }: WalksDeletedEvent) => {
    const { desk, library } = this.models;
    this.news.tellDeleted(ids);
    if (all) void desk.unfinished.forgetAll().then(() => desk.look());
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
