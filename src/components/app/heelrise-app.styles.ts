import { css } from 'lit';

export const heelriseAppStyles = css`
  :host {
    min-block-size: 100vh;
    display: grid;
    grid-template-rows: auto 1fr auto;
    grid-template-columns: minmax(0, 1fr);
  }
  header,
  main,
  footer {
    inline-size: 100%;
    max-inline-size: var(--page-width);
    margin-inline: auto;
    padding-inline: clamp(var(--space-4), 4vw, var(--space-6));
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--space-5);
    padding-block: var(--space-3);
  }
  header a {
    display: inline-flex;
    align-items: center;
    min-height: var(--target);
    color: var(--text);
    text-decoration: none;
  }
  .home {
    gap: var(--space-2);
    font-size: 1.375rem;
    font-weight: 700;
    letter-spacing: -0.02em;
  }
  .home .mark {
    color: var(--accent);
  }
  .watching .mark path {
    animation: draw 1.4s ease-out 1;
    stroke-dasharray: 100;
  }
  @keyframes draw {
    from {
      stroke-dashoffset: 100;
    }
    to {
      stroke-dashoffset: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .watching .mark path {
      animation: none;
    }
  }
  nav {
    display: flex;
    gap: var(--space-4);
  }
  /* A phone whose letters are twice as large. */
  @media (max-width: 18rem) {
    nav {
      gap: var(--space-1);
    }
  }
  nav a:hover,
  nav a[aria-current='page'] {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
    text-decoration-color: var(--accent);
  }
  main {
    padding-block: var(--space-5) var(--space-7);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-5);
    padding-block: var(--space-4) var(--space-5);
    color: var(--text-quiet);
    font-size: var(--type-small);
  }
  .notices {
    display: grid;
    gap: var(--space-3);
    margin-block-end: var(--space-5);
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    justify-content: space-between;
    padding: var(--space-2) var(--space-4);
    margin-block-end: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  @media print {
    header,
    footer,
    .strip {
      display: none;
    }
    main {
      padding: 0;
      max-inline-size: none;
    }
  }
`;
