import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { PrintedWhole } from './printed-whole.ts';

export const foldStyles = css`
  .fold {
    border-block-start: 1px solid var(--line);
  }
  .fold > summary {
    min-height: 3.25rem;
    padding-block: var(--space-3);
  }
  .fold > summary h2 {
    display: inline;
    font-size: var(--type-large);
  }
  .fold > .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    padding-block: var(--space-2) var(--space-5);
  }
  @media print {
    .fold {
      border: 0;
      margin-block-start: 14pt;
    }
    .fold > summary {
      list-style: none;
      padding: 0;
      min-height: 0;
      break-after: avoid;
    }
    .fold > .inside {
      display: block;
    }
  }
`;

export interface Fold {
  readonly id: string;
  readonly heading: string;
  /** Drawn when it is first opened, and for paper. */
  readonly inside: () => unknown;
  /** Whether it is on the screen alone, and never on paper. */
  readonly screenOnly?: boolean;
}

/** The folded sections of a page: what is long is drawn when it is asked for, and all of it is printed. */
export class Folds {
  private opened: ReadonlySet<string> = new Set();
  private readonly paper: PrintedWhole;

  constructor(private readonly host: ReactiveControllerHost) {
    this.paper = new PrintedWhole(host);
  }

  /** As for another page: all closed. */
  closeAll(): void {
    this.opened = new Set();
  }

  render({ id, heading, inside, screenOnly = false }: Fold): TemplateResult {
    const printed = this.paper.printing && !screenOnly;
    const open = this.opened.has(id) || printed;
    return html`<details
      class="fold ${screenOnly ? 'screen-only' : ''}"
      id=${id}
      ?open=${open}
      @toggle=${this.toggle}
    >
      <summary><h2>${heading}</h2></summary>
      <div class="inside">${open ? inside() : nothing}</div>
    </details>`;
  }

  private readonly toggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || this.paper.printing) return;
    const { id, open } = currentTarget;
    if (open === this.opened.has(id)) return;
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
    this.host.requestUpdate();
  };
}
