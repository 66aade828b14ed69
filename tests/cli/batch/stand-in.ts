import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { failure, success } from '#core/result.ts';
import type { Analyser } from '../../../src/cli/batch/one-video.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** An analysis without a browser: the report names the video and holds its text; a text "unreadable" or "crash" gives none. */
export function standIn(seen: string[] = []): Analyser {
  return (path, order) => {
    seen.push(basename(path));
    const text = readFileSync(path, 'utf8');
    if (text === 'unreadable')
      return Promise.resolve(failure({ code: 'not-a-video', sentence: 'No video.' }));
    if (text === 'crash')
      return Promise.resolve(failure({ code: 'worker-crashed', sentence: 'It broke off.' }));
    const report = fakeReport({ frames: 10 });
    return Promise.resolve(
      success({
        ...report,
        video: { ...report.video, name: basename(path) },
        outcome: { ...report.outcome, detail: `${text}, ${order.heightM ?? 'no'} m` },
      }),
    );
  };
}
