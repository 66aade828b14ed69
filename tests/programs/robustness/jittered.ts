import type { LandmarkTrack } from '#core/body/landmark-track.ts';
import { seededNoise } from '../../builders/seeded-random.ts';

/** The track with noise of its own on each coordinate in the picture: as from a network that sees less surely. */
export function jittered(track: LandmarkTrack, sdPx: number, seed: number): LandmarkTrack {
  const noise = seededNoise(seed);
  const shaken = (values: Float32Array) => values.map((value) => value + sdPx * noise());
  return { ...track, xPx: shaken(track.xPx), yPx: shaken(track.yPx) };
}
