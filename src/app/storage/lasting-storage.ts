let asked = false;

/**
 * Asks the browser, once while the page is open, not to clear away what is kept when it needs room. It may say no, and
 * some ask the reader.
 */
export async function askToLast(): Promise<void> {
  if (asked || typeof navigator.storage.persist !== 'function') return;
  asked = true;
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
