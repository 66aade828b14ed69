import type { Finding, FollowedStretch, KnownSoFar } from '#contract/analysis-api.ts';
import type { PersonTrack, SampledFrame } from '#core/people/people-tracks.ts';
import type { Region } from '#core/people/region-path.ts';
import { buildColumns } from '#core/body/landmark-track.ts';
import { LANDMARK_COUNT, landmarkIndex } from '#core/body/skeleton.ts';
import type {
  FollowedRows,
  FrameAnalyser,
} from '../../../workers/pipeline/frames/frame-analyser.ts';
import type { ClipToTrack } from '../../../workers/pipeline/run.ts';

const FRAMES = 90;
const FPS = 30;
/** Rows are handed over so many frames at a time. */
const BATCH = 7;
const HEIGHT_PX = 300;
/** The search sees the walker so far from where they are, for a third of the clip: those squares are off. */
const MISPLACED_PX = 40;
/** What the landmarks of a square that is off are off, as a share of it: a second look gives other landmarks. */
const PULL = 0.05;

/** Three seconds of somebody who walks from left to right. */
export const CLIP: ClipToTrack = {
  timeS: Float64Array.from({ length: FRAMES }, (_, i) => i / FPS),
  widthPx: 1280,
  heightPx: 720,
  isKey: Array.from({ length: FRAMES }, (_, i) => i % 30 === 0),
};

export interface FakeAnalyser extends FrameAnalyser {
  /** Frames in which people were looked for, and in which landmarks were. */
  readonly searched: number[];
  readonly followed: number[];
}

/** An analyser that sees the one walker; it is lost when it has looked at `life` pictures. */
export function fakeAnalyser(life = Infinity): FakeAnalyser {
  const searched: number[] = [];
  const followed: number[] = [];
  const look = async (frame: number, seen: number[]) => {
    await Promise.resolve();
    if (searched.length + followed.length >= life) throw new Error('lost');
    seen.push(frame);
  };
  return {
    searched,
    followed,
    async search(looks, placed, onFrame) {
      const sampled: SampledFrame[] = [];
      for (const { frame } of looks) {
        await look(frame, searched);
        sampled.push({ timeS: frame / FPS, people: [sightingAt(frame, placed)] });
        onFrame();
      }
      return sampled;
    },
    async place(_track, frames, onFrame) {
      const better: PersonTrack = { timeS: [], sightings: [] };
      for (const frame of frames) {
        await look(frame, searched);
        better.timeS.push(frame / FPS);
        better.sightings.push(sightingAt(frame, true));
        onFrame();
      }
      return better;
    },
    async follow(frames, regions, onRows) {
      for (let from = 0; from < frames.length; from += BATCH) {
        const some = frames.slice(from, from + BATCH);
        for (const frame of some) await look(frame, followed);
        onRows(rowsOf(some, regions.slice(from, from + BATCH)));
      }
    },
  };
}

/** The findings of a run as they are kept from it. */
export function keptOf(findings: readonly Finding[]): KnownSoFar | null {
  const found = findings.find((finding) => finding.kind === 'found')?.found ?? null;
  return found === null ? null : { found, followed: stretchesIn(findings) };
}

/** How often each frame was looked at for landmarks. */
export function looksIn(stretches: readonly FollowedStretch[]): number[] {
  const counts = new Array<number>(FRAMES).fill(0);
  for (const { from, decoded } of stretches)
    decoded.forEach((one, i) => {
      counts[from + i] = (counts[from + i] ?? 0) + one;
    });
  return counts;
}

export function stretchesIn(findings: readonly Finding[]): FollowedStretch[] {
  return findings.flatMap((finding) => (finding.kind === 'followed' ? [finding.stretch] : []));
}

function hipXAt(frame: number): number {
  return 150 + 300 * (frame / FPS);
}

function sightingAt(frame: number, placed: boolean) {
  const misplaced = frame > FRAMES / 3 && frame < (2 * FRAMES) / 3;
  return {
    score: 0.9,
    hipXPx: hipXAt(frame) + (misplaced ? MISPLACED_PX : 0),
    hipYPx: 400,
    soleYPx: 560,
    bodyHeightPx: HEIGHT_PX,
    ankleGapX: 0.2 * Math.sin((2 * Math.PI * frame) / FPS / 1.1),
    ankleGapY: 0,
    placed,
  };
}

function rowsOf(frames: readonly number[], regions: readonly (Region | null)[]): FollowedRows {
  const filled = (value: number) => new Float32Array(frames.length * LANDMARK_COUNT).fill(value);
  const rows = {
    frames: Int32Array.from(frames),
    ...buildColumns((_, length) => new Float32Array(frames.length * length).fill(NaN)),
    xPx: filled(0),
    yPx: filled(0),
    score: filled(1),
    worldX: filled(0),
    worldY: filled(0),
    worldZ: filled(0),
  };
  const eyes = [landmarkIndex('left_eye'), landmarkIndex('right_eye')];
  frames.forEach((frame, i) => {
    const region = regions[i] ?? null;
    const row = i * LANDMARK_COUNT;
    const x = hipXAt(frame) + PULL * ((region?.centreXPx ?? NaN) - hipXAt(frame));
    rows.xPx.fill(x, row, row + LANDMARK_COUNT);
    rows.yPx.fill(556, row, row + LANDMARK_COUNT);
    for (const eye of eyes) rows.yPx[row + eye] = 556 - 0.896 * HEIGHT_PX;
  });
  return rows;
}
