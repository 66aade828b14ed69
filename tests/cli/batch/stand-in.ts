import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { failure, success } from '#core/result.ts';
import type { Analyser } from '../../../src/cli/batch/one-video.ts';
import type { VideoFailure } from '../../../src/cli/video-report.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const NO_REPORT: Readonly<Record<string, VideoFailure>> = {
  unreadable: { code: 'not-a-video', sentence: 'No video.' },
  crash: { code: 'worker-crashed', sentence: 'It broke off.' },
  hang: { code: 'worker-crashed', sentence: 'No sign of life.' },
  huge: { code: 'out-of-memory', sentence: 'It takes more memory than there is.' },
};

/** An analysis without a browser: the report names the video and holds its text; some texts give none. */
export function standIn(seen: string[] = []): Analyser {
  return (path, order) => {
    seen.push(basename(path));
    const text = readFileSync(path, 'utf8');
    const why = NO_REPORT[text];
    if (why !== undefined) return Promise.resolve(failure(why));
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
