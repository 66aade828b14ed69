import type { Visit } from '#core/visit/visit.ts';
import { FILES_WORDS } from '#words/export/export-files.ts';
import { recordText } from '#words/export/record-text.ts';
import { visitRecordText } from '#words/visit/visit-record-text.ts';
import { allVisitFiles, visitFhir, type FiledVisit } from '../../../app/export/visit-files.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import type { OfferedFile, TypedFacts } from '../files/files-section.ts';
import { visitName } from './visit-parts.ts';

const WHOLE = { length: 'long', soap: false } as const;

/** The files of a visit: what its videos show together, and those of each video. */
export function visitOffers(visit: Visit, walks: readonly KeptWalk[]): readonly OfferedFile[] {
  const name = visitName(walks);
  const filed = (): FiledVisit => ({
    visit,
    name,
    videos: walks.map((walk) => ({
      report: walk.report,
      conclusion: recordText(walk.report, { walk, ...WHOLE }),
    })),
  });
  const factsOf = (typed: TypedFacts) => ({
    ...typed,
    conclusion: visitRecordText(visit, { walks, ...WHOLE }),
  });
  return [
    {
      label: FILES_WORDS.all,
      name: `${name}.files.zip`,
      make: (typed) => allVisitFiles(filed(), factsOf(typed)),
    },
    {
      label: FILES_WORDS.fhir,
      name: `${name}.fhir.json`,
      make: (typed) => visitFhir(filed(), factsOf(typed)),
    },
  ];
}
