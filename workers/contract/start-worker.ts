/**
 * Starts a module worker that is bound by the policy of whoever starts it, a page or another worker. A worker that is
 * loaded from its own address has only the policy that came with that answer, and a plain host sends none; one that is
 * made of a blob inherits. `script` is the worker's address as the build gives it (`?worker&url`).
 */
export function startWorker(script: string, name: string): Worker {
  return new Worker(shellOf(script), { type: 'module', name });
}

/** The blob of each script, as long as the page is open. One for each worker would stay where a worker ends early. */
const shells = new Map<string, string>();

function shellOf(script: string): string {
  const known = shells.get(script);
  if (known !== undefined) return known;
  const address = new URL(script, import.meta.url).href;
  // Not `import()`: messages must wait until the script listens.
  const text = `import ${JSON.stringify(address)};`;
  const shell = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  shells.set(script, shell);
  return shell;
}
