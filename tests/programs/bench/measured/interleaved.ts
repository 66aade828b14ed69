/**
 * Runs everyone once, then everyone again, as often as asked: what else the machine does falls on all of them alike.
 * Gives the values of each, in the order of `runners`.
 */
export async function interleaved<Value>(
  runners: readonly (() => Promise<Value>)[],
  repeats: number,
): Promise<Value[][]> {
  const values: Value[][] = runners.map(() => []);
  for (let round = 0; round < repeats; round++) {
    for (const [i, run] of runners.entries()) values[i]?.push(await run());
  }
  return values;
}
