/**
 * Gives chunks of work to workers as they get free, in order; outcomes in the order of the chunks. A worker that is
 * still getting ready joins when it is; one that fails is left out and its chunk done by another. Rejects when the
 * last one has failed.
 */
export async function distributeChunks<Worker, Chunk, Outcome>(
  workers: readonly Promise<Worker>[],
  chunks: readonly Chunk[],
  work: (worker: Worker, chunk: Chunk) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...chunks.entries()];
  let done = 0;
  let allDone: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => {
    allDone = resolve;
  });
  const serve = async (ready: Promise<Worker>) => {
    const worker = await ready;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, chunk] = next;
      try {
        outcomes[at] = await work(worker, chunk);
      } catch (error) {
        waiting.unshift(next);
        throw error;
      }
      if (++done === chunks.length) allDone();
    }
  };
  let able = [...workers];
  while (done < chunks.length) {
    const serving = able.map(serve);
    // Nobody waits for a worker that gets ready when all is done.
    const ends = await Promise.race([finished, Promise.allSettled(serving)]);
    if (ends === undefined) break;
    able = able.filter((_, i) => ends[i]?.status === 'fulfilled');
    const lost = ends.find((end) => end.status === 'rejected');
    if (able.length === 0 && lost !== undefined) throw lost.reason;
  }
  return outcomes;
}

/** Consecutive runs of about the same length, one for each analyser. */
export function runsOf<Item>(items: readonly Item[], count: number): Item[][] {
  const length = Math.max(1, Math.ceil(items.length / count));
  const runs: Item[][] = [];
  for (let from = 0; from < items.length; from += length)
    runs.push(items.slice(from, from + length));
  return runs;
}
