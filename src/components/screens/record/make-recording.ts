import type { AnalysisOptions } from '#contract/analysis-api.ts';
import { record } from '../../../app/camera/camera.ts';
import { newId } from '../../../app/page/new-id.ts';
import type { RecordingWriter } from '../../../app/storage/recording-writer.ts';
import type { UnfinishedVideos } from '../../../app/storage/unfinished-videos.ts';
import type { Draft } from '../../../app/walks/drafts.ts';

/** A recording under way, written to the device in pieces as it goes. */
export interface RecordingUnderWay {
  readonly stop: () => void;
  /** What was recorded; null: nothing, or it was dropped. */
  readonly done: Promise<Draft | null>;
  /** Stops, and deletes what was written. */
  readonly drop: () => void;
}

/** Starts recording. A null `unfinished` writes nothing: it is kept in memory only. */
export function makeRecording(
  stream: MediaStream,
  unfinished: UnfinishedVideos | null,
  optionsFor: (name: string) => AnalysisOptions,
  onNoRoom: () => void,
): RecordingUnderWay {
  let writer: RecordingWriter | null = null;
  let dropped = false;
  const recording = record(stream, (piece, ms) => writer?.write(piece, ms));
  const { name, ending } = recording;
  const made = { atMs: Date.now(), source: 'recorded' } as const;
  writer = unfinished?.record({ ...optionsFor(name), made }, ending, onNoRoom) ?? null;
  const finish = async (): Promise<Draft | null> => {
    const recorded = await recording.done;
    const release = (await writer?.end()) ?? null;
    const id = writer?.id ?? newId();
    if (!dropped) return recorded === null ? null : { id, ...recorded, release };
    if (release !== null) await unfinished?.discard(id, release);
    return null;
  };
  const drop = () => {
    dropped = true;
    recording.stop();
  };
  return { stop: recording.stop, done: finish(), drop };
}
