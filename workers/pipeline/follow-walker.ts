import { emptyTrack, type LandmarkTrack } from '#core/landmark-track.ts';
import type { Region } from '#core/people/region-path.ts';
import { LANDMARK_COUNT } from '#core/skeleton.ts';
import type { ClipFrame } from '../decode/clip-frame.ts';
import { POSE_INPUT_PX, type PoseNetwork, type SquarePose } from '../pose/pose-source.ts';
import { SquareCanvas } from './square-canvas.ts';

/**
 * Landmarks of the walker in every frame, in image pixels. A frame without a region or without a pose stays
 * a gap. `onFrame` gets each frame while it is still open, with the number of frames done.
 */
export async function followWalker(
  frames: AsyncIterable<ClipFrame>,
  timeS: Float64Array,
  regions: readonly (Region | null)[],
  network: PoseNetwork,
  picture: { readonly widthPx: number; readonly heightPx: number },
  onFrame: (frame: ClipFrame, track: LandmarkTrack, framesDone: number) => void | Promise<void>,
): Promise<{ readonly track: LandmarkTrack; readonly decodedFrames: number }> {
  const track = emptyTrack(timeS, picture.widthPx, picture.heightPx);
  const canvas = new SquareCanvas(POSE_INPUT_PX);
  let decodedFrames = 0;
  for await (const frame of frames) {
    try {
      const region = regions[frame.index] ?? null;
      if (region !== null) {
        const xPx = region.centreXPx - region.sidePx / 2;
        const yPx = region.centreYPx - region.sidePx / 2;
        const pose = await network.estimate(canvas.read(frame, xPx, yPx, region.sidePx));
        if (pose !== null) place(track, frame.index, pose, xPx, yPx, region.sidePx);
      }
      decodedFrames++;
      await onFrame(frame, track, decodedFrames);
    } finally {
      frame.close();
    }
  }
  return { track, decodedFrames };
}

/** Writes one frame's landmarks into the track, from the square's fractions to image pixels. */
function place(
  track: LandmarkTrack,
  frame: number,
  pose: SquarePose,
  xPx: number,
  yPx: number,
  sidePx: number,
): void {
  const row = frame * LANDMARK_COUNT;
  track.xPx.set(
    pose.x.map((x) => xPx + x * sidePx),
    row,
  );
  track.yPx.set(
    pose.y.map((y) => yPx + y * sidePx),
    row,
  );
  track.score.set(pose.score, row);
  track.worldX.set(pose.worldX, row);
  track.worldY.set(pose.worldY, row);
  track.worldZ.set(pose.worldZ, row);
}
