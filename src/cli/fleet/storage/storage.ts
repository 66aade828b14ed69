import type { Result } from '#core/result.ts';

/** A video on this machine's own disk for as long as it is worked on. */
export interface VideoHere {
  readonly path: string;
  /** Takes a copy away; what lies in a shared folder stays. */
  release(): Promise<void>;
}

/** Where videos come from and reports go. Names have "/" between folders. Failures are sentences. */
export interface Storage {
  /** The videos below a folder ('': all), in order of their names. */
  videosIn(folder: string): Promise<Result<string[], string>>;
  /** `name` is that of the file on disk as well: reports name their video. */
  video(name: string): Promise<Result<VideoHere, string>>;
  /** Writes a report whole or not at all; one that is there is replaced. */
  putReport(name: string, text: string): Promise<Result<null, string>>;
  /** Null: there is none. */
  report(name: string): Promise<Result<string | null, string>>;
}

/** A name that leads out of its folder is nobody's video. */
export function isInside(name: string): boolean {
  return !name.startsWith('/') && !name.split('/').some((part) => part === '..' || part === '');
}
