import { consume } from '@lit/context';
import { localized } from '@lit/localize';
import { Task } from '@lit/task';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Report } from '#core/report/report.ts';
import { visitOf } from '#core/visit/visit.ts';
import { walkDateText } from '#words/base/dates.ts';
import { headlineFor, type Findings } from '#words/clinical/headline.ts';
import { VIEW_WORDS } from '#words/base/views.ts';
import { visitVideos } from '#words/page/same-visit.ts';
import type { PastWalk } from '../../../app/walks/history-store.ts';
import { hashOf, routeOfWalks } from '../../../app/page/route.ts';
import type { WalkLibrary } from '../../../app/walks/walk-library.ts';
import { shared } from '../../../styles/shared.ts';
import { libraryContext } from '../../session/contexts.ts';
import { entryLinkStyles } from './past-screen.styles.ts';
import { datedOf, isWalk } from './past-walks.ts';

/** @summary The way to a past visit: what its videos show together, when they were filmed, and from where. */
@customElement('visit-link')
@localized()
export class VisitLink extends LitElement {
  static override readonly styles = [
    shared,
    entryLinkStyles,
    css`
      :host {
        display: block;
        flex: 1 1 12rem;
        min-inline-size: 0;
      }
    `,
  ];

  /** In the order of filming. */
  @property({ attribute: false }) walks: readonly PastWalk[] = [];
  @consume({ context: libraryContext })
  @property({ attribute: false })
  library: Pick<WalkLibrary, 'find'> | null = null;

  /** What a visit shows is read from its reports: a summary of one video does not carry it. */
  private readonly findings = new Task(this, {
    args: () => [this.library, this.walks.map(({ id }) => id).join(' ')] as const,
    task: async ([library]): Promise<Findings | null> => {
      if (library === null) return null;
      const loaded = await Promise.all(this.walks.map(({ id }) => library.find(id)));
      return findingsOf(loaded.flatMap((walk) => walk?.report ?? []));
    },
  });

  protected override render() {
    const [first] = this.walks;
    if (first === undefined) return html``;
    const views = this.walks.filter(isWalk).map(({ viewKind }) => VIEW_WORDS[viewKind]);
    const about = [walkDateText(datedOf(first)), ...new Set(views)].join(' · ');
    const findings = this.findings.value ?? null;
    return html`<a class="entry" href=${hashOf(routeOfWalks(this.walks.map(({ id }) => id)))}>
      <strong
        >${findings === null ? visitVideos(this.walks.length) : headlineFor(findings).sentence}</strong
      >
      <span class="small quiet"
        >${findings === null ? about : `${visitVideos(this.walks.length)} · ${about}`}</span
      >
    </a>`;
  }
}

/** A visit walks where one of its videos does. */
function findingsOf(reports: readonly Report[]): Findings | null {
  const visit = visitOf(reports);
  const outcomes = reports.map(({ outcome }) => outcome);
  const outcome = outcomes.find(({ code }) => code === 'walk') ?? outcomes[0];
  return visit === null || outcome === undefined ? null : { outcome, patterns: visit.patterns };
}

declare global {
  interface HTMLElementTagNameMap {
    'visit-link': VisitLink;
  }
}
