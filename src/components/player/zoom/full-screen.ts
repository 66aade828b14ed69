/** Fills the screen with an element, or leaves it. A refusal leaves the page as it is. */
export function toggleFullScreen(element: Element | null): void {
  if (element === null || !document.fullscreenEnabled) return;
  const turned =
    document.fullscreenElement === null ? element.requestFullscreen() : document.exitFullscreen();
  turned.catch(() => undefined);
}
