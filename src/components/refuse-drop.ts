/** A film dropped beside its place would make the browser leave the app, and with it a running analysis. */
export function refuseDrop(event: DragEvent) {
  event.preventDefault();
}
