import { writeFileSync } from 'node:fs';
import { clipAccuracy } from './clip-accuracy.ts';
import { reportsThere } from './clip-reports.ts';
import { clipsWithTruth } from './truth/truth-folder.ts';

/** Measures read in one clip's report beside the truth; null: the clip gave no report. */
export type JudgedClip = {
  readonly measures: readonly { id: string; truth: number; value: number | null }[];
} | null;

/** What `fit-readings.ts` reads. */
export interface Judged {
  readonly clips: Readonly<Record<string, JudgedClip>>;
}

/** Holds the reports of a folder against what is true of their clips, and writes it down. Gives the exit status. */
export function judgedClips(clipFolder: string, reportFolder: string, file: string): number {
  const clips = clipsWithTruth(clipFolder);
  if (!clips.ok) {
    process.stderr.write(`${clips.error}\n`);
    return 2;
  }
  const reports = reportsThere(clips.value, reportFolder);
  const judged = clips.value.map(({ name, truth }): [string, JudgedClip] => {
    const report = reports.get(name);
    if (report?.ok !== true) return [name, null];
    const { measures } = clipAccuracy(truth, report.value);
    return [
      name,
      {
        measures: measures.map(({ id, truth: truly, error }) => ({
          id,
          truth: truly,
          value: error === null ? null : truly + error,
        })),
      },
    ];
  });
  const all: Judged = { clips: Object.fromEntries(judged) };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  return 0;
}
