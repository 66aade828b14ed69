import { BarTeller } from './bar-teller.ts';
import type { BatchTeller } from './batch-teller.ts';
import { JsonlTeller } from './jsonl-teller.ts';
import { LineTeller } from './line-teller.ts';

/** Where steps are reported: a bar on a terminal, lines elsewhere and for a single video; with `jsonl` also a program. */
export function tellers(
  videos: number,
  jsonl: boolean,
  isTerminal: boolean = process.stderr.isTTY,
): BatchTeller {
  const reader = isTerminal && videos > 1 ? new BarTeller(videos) : new LineTeller(videos);
  return jsonl ? both(reader, new JsonlTeller()) : reader;
}

function both(one: BatchTeller, other: BatchTeller): BatchTeller {
  const all = [one, other];
  return {
    begun: (video) => all.forEach((teller) => teller.begun(video)),
    progress: (video, progress) => all.forEach((teller) => teller.progress(video, progress)),
    ended: (video, end) => all.forEach((teller) => teller.ended(video, end)),
    note: (sentence) => all.forEach((teller) => teller.note(sentence)),
    close: () => all.forEach((teller) => teller.close()),
  };
}
