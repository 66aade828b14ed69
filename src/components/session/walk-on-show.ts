import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { typeZeros } from '#core/analysis/type-zeros.ts';
import { withAnnotations } from '#core/drawing/with-annotations.ts';
import { withTypedDay } from '#core/report/dates.ts';
import type { Report } from '#core/report/report.ts';
import { appVersion } from '../../app/page/app-version.ts';
import type { HistoryTroubleCode, KeptWalk } from '../../app/walks/history-store.ts';
import type { WalkLibrary } from '../../app/walks/walk-library.ts';
import type {
  AnnotationsChangedEvent,
  VideoAddedEvent,
  VideoDayTypedEvent,
  ReportCorrectedEvent,
  ZerosTypedEvent,
} from './events.ts';

type State =
  | { readonly at: 'none' }
  | { readonly at: 'loading'; readonly id: string }
  | { readonly at: 'shown'; readonly id: string; readonly walk: KeptWalk }
  | { readonly at: 'missing'; readonly id: string; readonly code: HistoryTroubleCode };

/**
 * The walk on show, and what a reader changes in it: the zeros of its ankles, the day on which it was filmed, its video,
 * what is drawn on it, what is corrected.
 */
export class WalkOnShow implements ReactiveController {
  private state: State = { at: 'none' };
  private gone = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly library: Pick<WalkLibrary, 'change' | 'find' | 'isWriting' | 'open'>,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.host.addEventListener('zeros-typed', this.takeZeros, { signal });
    this.host.addEventListener('video-day-typed', this.takeDay, { signal });
    this.host.addEventListener('annotations-changed', this.takeAnnotations, { signal });
    this.host.addEventListener('report-corrected', this.takeCorrected, { signal });
    this.host.addEventListener('video-added', this.takeVideo, { signal });
    window.addEventListener('beforeunload', this.askBeforeLeaving, { signal });
  }

  hostDisconnected() {
    this.gone.abort();
  }

  get walk(): KeptWalk | null {
    return this.state.at === 'shown' ? this.state.walk : null;
  }

  /** The walk, where it is the one of this id. */
  of(id: string | null): KeptWalk | null {
    return this.walk?.id === id ? this.walk : null;
  }

  /** Why the walk of this id cannot be shown; null while it is looked for. */
  missing(id: string | null): HistoryTroubleCode | null {
    return this.state.at === 'missing' && this.state.id === id ? this.state.code : null;
  }

  /** Looks for a walk and shows it, unless another one is asked for meanwhile. The walk, where it is shown now. */
  async open(id: string): Promise<KeptWalk | null> {
    if (this.of(id) !== null) return this.walk;
    const loading = this.become({ at: 'loading', id });
    const opened = await this.library.open(id);
    if (this.state !== loading) return this.of(id);
    if (opened.ok) this.show(opened.value);
    else this.become({ at: 'missing', id, code: opened.error });
    return this.walk;
  }

  show(walk: KeptWalk): void {
    this.become({ at: 'shown', id: walk.id, walk });
  }

  /** Deleted walks are shown no longer. */
  forget(ids: readonly string[]): void {
    if (this.walk !== null && ids.includes(this.walk.id)) this.clear();
  }

  clear(): void {
    this.become({ at: 'none' });
  }

  private become(state: State): State {
    this.state = state;
    this.host.requestUpdate();
    return state;
  }

  /** A change is shown before it is written: a page that is left now would lose it. */
  private readonly askBeforeLeaving = (event: BeforeUnloadEvent) => {
    if (this.library.isWriting) event.preventDefault();
  };

  private readonly takeZeros = ({ zeros }: ZerosTypedEvent) =>
    this.change(({ report }) => {
      const stamp = { by: '', at: new Date().toISOString() };
      return { report: typeZeros(report, zeros, stamp, appVersion()) };
    });

  private readonly takeDay = ({ day }: VideoDayTypedEvent) =>
    this.change(({ report }) => ({ report: withTypedDay(report, day) }));

  private readonly takeAnnotations = ({ annotations }: AnnotationsChangedEvent) =>
    this.change(({ report }) => ({ report: withAnnotations(report, annotations) }));

  /** Whoever corrects may have gone on to another walk before the last correction was measured. */
  private readonly takeCorrected = ({ report, id }: ReportCorrectedEvent) =>
    this.of(id) === null ? void this.changeOther(id, report) : this.change(() => ({ report }));

  private async changeOther(id: string, report: Report): Promise<void> {
    const walk = await this.library.find(id);
    if (walk !== null) await this.library.change({ ...walk, report });
  }

  private readonly takeVideo = ({ video }: VideoAddedEvent) => this.change(() => ({ clip: video }));

  private change(changed: (walk: KeptWalk) => Partial<KeptWalk>): void {
    const { walk } = this;
    if (walk === null) return;
    const now = { ...walk, ...changed(walk) };
    this.show(now);
    void this.library.change(now);
  }
}
