const shells = new Map<string, string>();

/**
 * Starts a module worker that is bound by the policy of whoever starts it, a page or another worker. A worker that is
 * loaded from its own address has only the policy that came with that answer, and a plain host sends none; one that is
 * made of a blob inherits. `script` is the worker's address as the build gives it (`?worker&url`).
 */
export function startWorker(script: string, name: string): Worker {
  return new Worker(shellOf(new URL(script, import.meta.url).href), { type: 'module', name });
}

/** Made once for each script: a worker may still be reading it when it could be let go. */
function shellOf(address: string): string {
  const known = shells.get(address);
  if (known !== undefined) return known;
  // Not `import()`: messages must wait until the script listens.
  const text = `import ${JSON.stringify(address)};`;
  const shell = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  shells.set(address, shell);
  return shell;
}
