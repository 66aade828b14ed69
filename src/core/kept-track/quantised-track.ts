import { buildColumns, type LandmarkTrack, type TrackColumn } from '../body/landmark-track.ts';

/** Parts of a unit in which a kept track counts: a microsecond, a hundredth of a pixel, a tenth of a millimetre, ... */
export const PARTS_OF_SECOND = 1e6;
export const PARTS: Readonly<Record<TrackColumn, number>> = {
  xPx: 100,
  yPx: 100,
  score: 1000,
  worldX: 10_000,
  worldY: 10_000,
  worldZ: 10_000,
  sharpness: 10_000,
  legXPx: 100,
  legYPx: 100,
  legSigma: 10_000,
  legHidden: 1000,
};

/**
 * The track as a report keeps it. A walk is measured from this, not from the network's own last digits, so that measuring
 * it again from the report gives the same numbers. Zeros have no sign.
 */
export function quantisedTrack(track: LandmarkTrack): LandmarkTrack {
  return {
    ...track,
    timeS: track.timeS.map((t) => Math.round(t * PARTS_OF_SECOND) / PARTS_OF_SECOND),
    ...buildColumns((column) =>
      track[column].map((value) => Math.round(value * PARTS[column]) / PARTS[column] + 0),
    ),
  };
}
