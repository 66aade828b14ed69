import { c3dOfWalk } from '#core/export/c3d/c3d-walk.ts';
import { cyclesCsv, measuresCsv, seriesCsv } from '#core/export/csv.ts';
import { fhirBundle, type BundleFacts } from '#core/export/fhir/bundle.ts';
import { fileNotes } from '#core/export/file-notes.ts';
import { motText } from '#core/export/opensim/mot.ts';
import { trcText } from '#core/export/opensim/trc.ts';
import { reportText } from '#core/report/report-text.ts';
import type { Report } from '#core/report/report.ts';
import { ZipWriter } from '../backup/zip-writer.ts';

/** What a professional says of the files of a walk. */
export interface FileFacts extends BundleFacts {
  /** The walker's body height; null where it is not known: lengths are then body heights. */
  readonly heightM: number | null;
}

/** The formats that a walk is written in, each a file. */
export const FILE_KINDS = [
  'report.json',
  'measures.csv',
  'frames.csv',
  'strides.csv',
  'trc',
  'mot',
  'c3d',
  'fhir.json',
  'record.txt',
  'notes.txt',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** One file of a walk; null where the report has nothing for it, as for landmarks that were not kept. */
export function walkFile(kind: FileKind, report: Report, facts: FileFacts): Blob | null {
  const { heightM } = facts;
  const plain = (content: string) => new Blob([content], { type: 'text/plain' });
  const csv = (content: string) => new Blob([content], { type: 'text/csv' });
  switch (kind) {
    case 'report.json':
      return new Blob([reportText(report)], { type: 'application/json' });
    case 'measures.csv':
      return csv(measuresCsv(report));
    case 'frames.csv':
      return csv(seriesCsv(report));
    case 'strides.csv':
      return csv(cyclesCsv(report));
    case 'trc': {
      const text = trcText(report, heightM);
      return text === null ? null : plain(text);
    }
    case 'mot':
      return plain(motText(report));
    case 'c3d': {
      const bytes = c3dOfWalk(report, heightM);
      return bytes === null ? null : new Blob([bytes], { type: 'application/octet-stream' });
    }
    case 'fhir.json':
      return new Blob([JSON.stringify(fhirBundle(report, facts), null, 1)], {
        type: 'application/fhir+json',
      });
    case 'record.txt':
      return plain(facts.conclusion);
    case 'notes.txt':
      return plain(fileNotes(report, heightM === null ? 'body-height' : 'm').join('\n') + '\n');
  }
}

/** "walk.c3d", named for the video. */
export function fileName(kind: FileKind, report: Report): string {
  return `${baseName(report)}.${kind}`;
}

/** The name of the video without its ending, and without what a file system does not take. */
export function baseName({ video }: Report): string {
  return video.name.replace(/\.[^.]+$/, '').replace(/[\\/:*?"<>|]/g, '_') || 'walk';
}

/** Every file of a walk in one ZIP. What units, signs and zeros are stands in its notes. */
export async function allFiles(report: Report, facts: FileFacts): Promise<Blob> {
  const zip = new ZipWriter();
  await addFiles(zip, '', report, facts);
  return zip.end();
}

/** Adds every file of a walk to a ZIP. @param folder the beginning of their names: empty, or ends with a slash */
export async function addFiles(
  zip: ZipWriter,
  folder: string,
  report: Report,
  facts: FileFacts,
): Promise<void> {
  for (const kind of FILE_KINDS) {
    const file = walkFile(kind, report, facts);
    if (file !== null) await zip.add(folder + fileName(kind, report), file, true);
  }
}
