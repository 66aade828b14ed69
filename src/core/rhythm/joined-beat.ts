import type { Beating } from './beat.ts';
import type { Part } from './pauses.ts';

/** A part of the walk with its own beat. */
interface BeatOfPart {
  readonly part: Part;
  readonly beat: Beating;
}

/**
 * One beat made of those of the parts, each where its part is; NaN between them. The phase goes on from part to part:
 * it never falls. Stride and fit are the mean of the parts, by their length.
 */
export function joinedBeat(timeS: Float64Array, parts: readonly BeatOfPart[]): Beating {
  const phase = new Float64Array(timeS.length).fill(NaN);
  const expected = new Float64Array(timeS.length).fill(NaN);
  let [turns, lengthS, strides, fits] = [-Infinity, 0, 0, 0];
  for (const { part, beat } of parts) {
    const [from, to] = part;
    const first = beat.phase[from] ?? NaN;
    const added = Number.isFinite(turns) ? Math.ceil(turns - first) : 0;
    for (let i = from; i <= to; i++) {
      phase[i] = (beat.phase[i] ?? NaN) + added;
      expected[i] = beat.expected[i] ?? NaN;
    }
    turns = phase[to] ?? NaN;
    const ownS = (timeS[to] ?? NaN) - (timeS[from] ?? NaN);
    lengthS += ownS;
    strides += ownS * beat.strideHz;
    fits += ownS * beat.fit;
  }
  return { strideHz: strides / lengthS, phase, expected, fit: fits / lengthS };
}
