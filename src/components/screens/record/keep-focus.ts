/** Whether the reader's place on the page is in this part of it. */
export function holdsFocus(root: ShadowRoot | null): boolean {
  return root !== null && root.activeElement !== null;
}

/** A button that goes does not take the reader's place on the page with it: what is marked as next takes it. */
export function focusNext(root: ShadowRoot | null): void {
  if (root === null || holdsFocus(root)) return;
  root.querySelector<HTMLElement>('.next')?.focus({ preventScroll: true });
  // A button that cannot be pressed yet takes no focus.
  if (!holdsFocus(root)) root.querySelector('h1')?.focus({ preventScroll: true });
}

/** A reader whose place waits at the heading, because what is next could not be pressed yet, goes on to it. */
export function leaveHeading(root: ShadowRoot | null): void {
  if (root?.activeElement?.tagName !== 'H1') return;
  root.querySelector<HTMLElement>('.next')?.focus({ preventScroll: true });
}
