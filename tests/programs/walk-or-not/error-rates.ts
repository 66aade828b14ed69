import type { Report } from '#core/report/report.ts';
import type { Kind } from './recipe.ts';

/** What was made of a clip that is known to be a walk, or none. */
export interface JudgedClip {
  readonly kind: Kind;
  readonly name: string;
  readonly outcome: Report['outcome'];
}

/** How many of a kind were misread. */
export interface ErrorRate {
  readonly wrong: number;
  readonly of: number;
}

/** Whether a clip was taken for what it is not. */
export function isMisread({ kind, outcome }: JudgedClip): boolean {
  return (outcome.code === 'walk') !== (kind === 'walks');
}

/** Walks that were refused, and others that were taken for walks. */
export function errorRates(clips: readonly JudgedClip[]): Readonly<Record<Kind, ErrorRate>> {
  const rate = (kind: Kind) => {
    const all = clips.filter((clip) => clip.kind === kind);
    return { wrong: all.filter(isMisread).length, of: all.length };
  };
  return { walks: rate('walks'), others: rate('others') };
}

/** A row for each clip, the misread ones marked, and the two rates below. */
export function walkOrNotTable(clips: readonly JudgedClip[]): string {
  const rows = clips.map((clip) => {
    const mark = isMisread(clip) ? 'WRONG' : '';
    const { code, detail } = clip.outcome;
    return `| ${clip.kind} | ${clip.name} | ${code} | ${detail} | ${mark} |`;
  });
  const { walks, others } = errorRates(clips);
  return [
    '| kind | clip | outcome | detail | |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Walks refused: ${share(walks)}. Others taken for walks: ${share(others)}.`,
  ].join('\n');
}

function share({ wrong, of }: ErrorRate): string {
  return of === 0 ? 'none looked at' : `${wrong} of ${of} (${((100 * wrong) / of).toFixed(0)} %)`;
}
