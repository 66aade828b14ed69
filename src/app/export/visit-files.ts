import { visitMeasuresCsv } from '#core/export/csv.ts';
import { visitBundle, type BundleFacts } from '#core/export/fhir/bundle.ts';
import { visitNotes } from '#core/export/file-notes.ts';
import type { Report } from '#core/report/report.ts';
import { savedVisitText } from '#core/visit/saved-visit.ts';
import type { Visit } from '#core/visit/visit.ts';
import { ZipWriter } from '../backup/zip-writer.ts';
import { addFiles, baseName, type FileFacts } from './walk-files.ts';

/** A visit to be written into files. */
export interface FiledVisit {
  readonly visit: Visit;
  /** What its files are called, without an ending. */
  readonly name: string;
  /** Its videos, each with its own text for the record; none where a saved visit holds no results of them. */
  readonly videos: readonly FiledVideo[];
}

interface FiledVideo {
  readonly report: Report;
  readonly conclusion: string;
}

/** What its videos show together, as a FHIR R4 Bundle. */
export function visitFhir(filed: FiledVisit, facts: BundleFacts): Blob {
  const bundle = visitBundle({ visit: filed.visit, reports: reportsOf(filed) }, facts);
  return new Blob([JSON.stringify(bundle, null, 1)], { type: 'application/fhir+json' });
}

/** What its videos show together, and a folder with every file of each, in one ZIP. */
export async function allVisitFiles(filed: FiledVisit, facts: FileFacts): Promise<Blob> {
  const { visit, name, videos } = filed;
  const reports = reportsOf(filed);
  const zip = new ZipWriter();
  const add = (ending: string, content: Blob) => zip.add(`${name}.${ending}`, content, true);
  const plain = (text: string) => new Blob([text], { type: 'text/plain' });
  await add('report.json', plain(savedVisitText({ visit, reports })));
  await add('measures.csv', plain(visitMeasuresCsv(visit, reports)));
  await add('fhir.json', visitFhir(filed, facts));
  await add('record.txt', plain(facts.conclusion));
  await add('notes.txt', plain(visitNotes(visit, reports).join('\n') + '\n'));
  for (const [i, { report, conclusion }] of videos.entries())
    await addFiles(zip, `${i + 1} ${baseName(report)}/`, report, { ...facts, conclusion });
  return zip.end();
}

function reportsOf({ videos }: FiledVisit): readonly Report[] {
  return videos.map(({ report }) => report);
}
