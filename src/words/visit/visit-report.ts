import { msg, str } from '@lit/localize';
import type { Visit } from '#core/visit/visit.ts';
import { wordTable } from '../base/word-table.ts';

/** What the report for a professional says of a whole visit. */
export const VISIT_REPORT_WORDS = wordTable({
  back: () => msg('Back to the visit'),
  scope: () =>
    msg(
      'Read from several videos of one person by a computer, without markers. Each measure comes from the videos that show it best; of several, the surer one counts for more. It describes movement in the plane of each video, names no cause and does not replace an examination.',
    ),
});

export function visitMadeBy({ software, clips }: Visit): string {
  return msg(
    str`Made by Heelrise ${software.version} (${software.model}) from ${clips.length} videos, on the reader's own device. Grey bands: marker-lab reference, not age matched.`,
  );
}

/** "Curves, video 2: front.mp4": of several videos on one page, which. */
export function ofVideoText(heading: string, number: number, name: string): string {
  return msg(str`${heading}, video ${number}: ${name}`);
}
