import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RealRedis } from '../../cli/fleet/real-redis.ts';
import { over, started } from './processes.ts';

/** How every video of these programs is analysed: the quickest way. */
export const MODEL = ['--model', 'lite'];

/** Short videos, a folder for the fleet's reports and one for those of the plain command line. */
export interface Study {
  readonly videos: string;
  readonly reports: string;
  readonly plain: string;
  readonly count: number;
}

/** Copies of a short video that differ in a box at the end, which players skip. What lies in `root` already is kept. */
export function madeStudy(root: string, clip: string, count: number): Study {
  const study = {
    videos: join(root, 'videos'),
    reports: join(root, 'reports'),
    plain: join(root, 'plain'),
    count,
  };
  for (const folder of [study.videos, study.reports, study.plain])
    mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const copy = join(study.videos, `walk${i}.mp4`);
    if (existsSync(copy)) continue;
    cpSync(clip, copy);
    appendFileSync(copy, freeBox(`${i}`));
  }
  return study;
}

/** A box of a video that players skip. */
export function freeBox(text: string): Buffer {
  const box = Buffer.from(`0000free${text}`, 'latin1');
  box.writeUInt32BE(box.length, 0);
  return box;
}

/** What a worker of the fleet finds in its environment. */
export function environmentOf(study: Study, redis: RealRedis): Record<string, string> {
  return {
    HEELRISE_REDIS_URL: redis.socket,
    HEELRISE_VIDEOS: study.videos,
    HEELRISE_REPORTS: study.reports,
  };
}

/** The reports of the plain command line; those that are there already are not made again. Gives the exit status. */
export function plainReports({ videos, plain }: Study, jobs: number): Promise<number | null> {
  const child = started(['analyze', videos, '--out', plain, '--jobs', `${jobs}`, ...MODEL], {});
  child.stdout?.resume();
  return over(child);
}

/** How the fleet's reports lie beside those of the plain command line, in one line. */
export function comparison({ reports, plain, count }: Study): string {
  const all = readdirSync(reports);
  const named = all.filter((name) => name.endsWith('.report.json'));
  const half = all.filter((name) => name.endsWith('.tmp'));
  const same = named.filter(
    (name) =>
      existsSync(join(plain, name)) &&
      readFileSync(join(reports, name)).equals(readFileSync(join(plain, name))),
  );
  return (
    `${named.length} reports of ${count} videos, ${same.length} equal to the plain ones byte for byte, ` +
    `${all.length - named.length - half.length} other files, ${half.length} half written files of killed workers`
  );
}
