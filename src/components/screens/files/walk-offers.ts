import type { Report } from '#core/report/report.ts';
import { FILES_WORDS } from '#words/export/export-files.ts';
import { recordText } from '#words/export/record-text.ts';
import {
  allFiles,
  baseName,
  fileName,
  walkFile,
  type FileKind,
} from '../../../app/export/walk-files.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import type { OfferedFile, TypedFacts } from './files-section.ts';

/** The files of one walk. @param report what is written of it, with what was measured at a wall */
export function walkOffers(report: Report, walk: KeptWalk): readonly OfferedFile[] {
  const factsOf = (typed: TypedFacts) => ({
    ...typed,
    conclusion: recordText(report, { walk, length: 'long', soap: false }),
  });
  const single = (kind: FileKind, label: string): OfferedFile => ({
    label,
    name: fileName(kind, report),
    make: (typed) => walkFile(kind, report, factsOf(typed)),
  });
  return [
    {
      label: FILES_WORDS.all,
      name: `${baseName(report)}.files.zip`,
      make: (typed) => allFiles(report, factsOf(typed)),
    },
    single('c3d', FILES_WORDS.c3d),
    single('trc', FILES_WORDS.trc),
    single('mot', FILES_WORDS.mot),
    single('fhir.json', FILES_WORDS.fhir),
  ];
}
