/**
 * Starts a module worker that is bound by the policy of whoever starts it, a page or another worker. A worker that is
 * loaded from its own address has only the policy that came with that answer, and a plain host sends none; one that is
 * made of a blob inherits. `script` is the worker's address as the build gives it (`?worker&url`).
 */
export function startWorker(script: string, name: string): Worker {
  const address = new URL(script, import.meta.url).href;
  // Not `import()`: messages must wait until the script listens.
  const text = `import ${JSON.stringify(address)};`;
  const shell = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(shell, { type: 'module', name });
  // Some browsers read it later than here: it has been read when the worker says its first word, or cannot start.
  const letGo = () => URL.revokeObjectURL(shell);
  worker.addEventListener('message', letGo, { once: true });
  worker.addEventListener('error', letGo, { once: true });
  return worker;
}
