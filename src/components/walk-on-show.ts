import type { ReactiveController } from 'lit';
import { withTypedZeros } from '#core/zeros/typed-zeros.ts';
import type { KeptWalk } from '../app/history-store.ts';
import type { FilmAddedEvent, FilmDayTypedEvent, ZerosTypedEvent } from './events.ts';

/** What the app gives to its changes. */
interface Parts {
  readonly walk: () => KeptWalk | null;
  /** Takes the walk on show as it is now. */
  readonly take: (walk: KeptWalk) => void;
}

/** What a reader changes in the walk on show: the zeros of its ankles, the day on which it was filmed, its video. */
export class WalkChanges implements ReactiveController {
  constructor(
    private readonly host: HTMLElement,
    private readonly parts: Parts,
  ) {}

  hostConnected() {
    this.host.addEventListener('zeros-typed', this.takeZeros);
    this.host.addEventListener('film-day-typed', this.takeDay);
    this.host.addEventListener('film-added', this.takeFilm);
  }

  hostDisconnected() {
    this.host.removeEventListener('zeros-typed', this.takeZeros);
    this.host.removeEventListener('film-day-typed', this.takeDay);
    this.host.removeEventListener('film-added', this.takeFilm);
  }

  private readonly takeZeros = ({ zeros }: ZerosTypedEvent) =>
    this.change(({ report }) => ({ report: withTypedZeros(report, zeros) }));

  private readonly takeDay = ({ day }: FilmDayTypedEvent) =>
    this.change(({ report }) => {
      const filmedAtSource = day === null ? null : 'typed';
      return { report: { ...report, filmedAt: day, filmedAtSource } };
    });

  private readonly takeFilm = ({ film }: FilmAddedEvent) => this.change(() => ({ clip: film }));

  private change(changed: (walk: KeptWalk) => Partial<KeptWalk>): void {
    const walk = this.parts.walk();
    if (walk !== null) this.parts.take({ ...walk, ...changed(walk) });
  }
}
