/**
 * Works on items side by side, `lanes` at once, in order of the list; results in that order too. Each lane has a number
 * from 0 on. Once `stopped` says so no further item is begun, and its result is undefined.
 */
export async function inLanes<Item, Outcome>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, lane: number) => Promise<Outcome>,
  stopped: () => boolean,
): Promise<(Outcome | undefined)[]> {
  const outcomes = new Array<Outcome | undefined>(items.length).fill(undefined);
  const waiting = items.entries();
  const run = async (lane: number) => {
    while (!stopped()) {
      const next = waiting.next();
      if (next.done === true) return;
      const [index, item] = next.value;
      outcomes[index] = await work(item, lane);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
  return outcomes;
}
