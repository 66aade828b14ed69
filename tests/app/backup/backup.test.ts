import { describe, expect, test } from 'vitest';
import type { PlanCourse } from '#core/advice/plan-course.ts';
import { failure, success } from '#core/result.ts';
import { readIndex } from '../../../src/app/backup/backup-index.ts';
import { makeBackup } from '../../../src/app/backup/make-backup.ts';
import { restoreBackup } from '../../../src/app/backup/restore-backup.ts';
import { ZipReader } from '../../../src/app/backup/zip-reader.ts';
import { ZipWriter } from '../../../src/app/backup/zip-writer.ts';
import type { HistoryStore, KeptWalk } from '../../../src/app/walks/history-store.ts';
import { fakeReport } from '../../builders/fake-report.ts';

type Store = Pick<HistoryStore, 'list' | 'load' | 'keep' | 'has'>;

/** Past walks in memory. @param room how many find room */
function storeOf(
  walks: readonly KeptWalk[],
  room = Infinity,
): Store & { all: Map<string, KeptWalk> } {
  const all = new Map(walks.map((walk) => [walk.id, walk]));
  const summary = (walk: KeptWalk) => ({ ...walk, name: '', headline: '', clipBytes: 0 });
  return {
    all,
    list: () =>
      Promise.resolve(
        success([...all.values()].map((walk) => ({ ...summary(walk), viewKind: 'side' as const }))),
      ),
    load: (id) => {
      const walk = all.get(id);
      return Promise.resolve(walk === undefined ? failure('not-found') : success(walk));
    },
    has: (id) => Promise.resolve(all.has(id)),
    keep: (walk) => {
      if (all.size >= room) return Promise.resolve(failure('full'));
      all.set(walk.id, walk);
      return Promise.resolve(success(undefined));
    },
  };
}

function walk(id: string, clip: Blob | null = new Blob([`video of ${id}`])): KeptWalk {
  const report = fakeReport({ frames: 10, name: `${id} Ñandú?.mp4` });
  const visitId = `visit of ${id}`;
  return { id, createdAtMs: 1000, report, clip, opened: false, visitId, others: null, workers: 2 };
}

async function backupOf(walks: readonly KeptWalk[]): Promise<Blob> {
  const made = await makeBackup(storeOf(walks), 0);
  if (!made.ok || made.value === null) throw new Error('no backup');
  return made.value.file;
}

/** A kept plan in memory. */
function planOf(course: PlanCourse | null) {
  return {
    course,
    read(): PlanCourse | null {
      return this.course;
    },
    write(next: PlanCourse | null): boolean {
      this.course = next;
      return true;
    },
  };
}

const NOTHING = { added: 0, known: 0, damaged: 0, withoutVideo: 0 };

describe('a backup', () => {
  test('of 200 walks brings each of them back, with its video', { timeout: 90_000 }, async () => {
    const walks = Array.from({ length: 200 }, (_, i) =>
      walk(`w${i}`, i % 3 === 0 ? null : undefined),
    );
    const target = storeOf([]);
    const restored = await restoreBackup(await backupOf(walks), target);
    expect(restored).toEqual(success({ ...NOTHING, added: 200 }));
    for (const { clip, ...rest } of walks) {
      const { clip: back = null, ...others } = target.all.get(rest.id) ?? {};
      expect(others).toEqual(rest);
      expect(await back?.text()).toBe(await clip?.text());
    }
  });

  test('changes no walk that is here already, and adds none twice', async () => {
    const here = { ...walk('a'), createdAtMs: 5 };
    const target = storeOf([here]);
    const file = await backupOf([walk('a'), walk('b')]);
    expect(await restoreBackup(file, target)).toEqual(success({ ...NOTHING, added: 1, known: 1 }));
    expect(target.all.get('a')).toBe(here);
    expect(await restoreBackup(file, target)).toEqual(success({ ...NOTHING, known: 2 }));
    expect(target.all.size).toBe(2);
  });

  test('of an empty store is none', async () => {
    expect(await makeBackup(storeOf([]))).toEqual(success(null));
  });

  test('says how many walks it could not read', async () => {
    const store = storeOf([walk('a'), walk('b')]);
    const made = await makeBackup({
      ...store,
      load: (id) => (id === 'a' ? Promise.resolve(failure('damaged')) : store.load(id)),
    });
    expect(made).toMatchObject({ ok: true, value: { walks: 1, damaged: 1 } });
  });

  test('stops with a full device, and what came is kept', async () => {
    const target = storeOf([], 1);
    const restored = await restoreBackup(await backupOf([walk('a'), walk('b')]), target);
    expect(restored).toEqual(failure('no-room'));
    expect([...target.all.keys()]).toEqual(['a']);
  });
});

describe('a file that is no whole backup', () => {
  const foreign = [
    ['an empty file', new Blob()],
    ['a text', new Blob(['Dear diary'])],
    ['a photo', new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3)])],
  ] as const;

  test.each(foreign)('%s is not taken for one', async (_, file) => {
    expect(await restoreBackup(file, storeOf([]))).toEqual(failure('not-a-backup'));
  });

  test('nor is another zip', async () => {
    const zip = new ZipWriter();
    await zip.add('letter.txt', new Blob(['Hello']), true);
    expect(await restoreBackup(zip.end(), storeOf([]))).toEqual(failure('not-a-backup'));
  });

  test('one of a newer version is told apart', async () => {
    const zip = new ZipWriter();
    await zip.add(
      'heelrise-backup.json',
      new Blob(['{"kind":"heelrise-backup","format":2}']),
      true,
    );
    expect(await restoreBackup(zip.end(), storeOf([]))).toEqual(failure('newer'));
  });

  test('cut off anywhere, it changes nothing', async () => {
    const whole = await backupOf([walk('a')]);
    for (let length = 4; length < whole.size; length += 97) {
      const target = storeOf([]);
      expect(await restoreBackup(whole.slice(0, length), target)).toEqual(failure('cut-off'));
      expect(target.all.size).toBe(0);
    }
  });

  test('with one byte changed in a report or a video, that one is left out and the other comes', async () => {
    const whole = new Uint8Array(await (await backupOf([walk('a'), walk('b')])).arrayBuffer());
    const changed = async (at: number) => {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const target = storeOf([]);
      return [await restoreBackup(new Blob([bytes]), target), target.all.get('a')?.clip] as const;
    };
    const [ofReport] = await changed(30 + 'walks/0001/report.json'.length + 20);
    expect(ofReport).toEqual(success({ ...NOTHING, added: 1, damaged: 1 }));
    const videoAt = Buffer.from(whole).indexOf('video of a');
    const [ofVideo, clip] = await changed(videoAt);
    expect(ofVideo).toEqual(success({ ...NOTHING, added: 2, withoutVideo: 1 }));
    expect(clip).toBeNull();
  });

  test('a report that is none by the schema is left out', async () => {
    const zip = new ZipWriter();
    const entry = {
      id: 'a',
      createdAtMs: 1,
      opened: false,
      visitId: null,
      workers: null,
      report: 'r',
      video: null,
    };
    const index = { kind: 'heelrise-backup', format: 1, madeAt: '', walks: [entry] };
    await zip.add('r', new Blob(['{"schemaVersion":1}']), true);
    await zip.add('heelrise-backup.json', new Blob([JSON.stringify(index)]), true);
    const restored = await restoreBackup(zip.end(), storeOf([]));
    expect(restored).toEqual(success({ ...NOTHING, damaged: 1 }));
  });
});

describe('a zip', () => {
  test('in the form for large files is read as the usual one', async () => {
    const zip = new ZipWriter(1);
    await zip.add('one.txt', new Blob(['first']), false);
    await zip.add('folder/two.txt', new Blob(['second '.repeat(100)]), true);
    const read = await ZipReader.open(zip.end());
    expect(await (await read?.read('one.txt'))?.text()).toBe('first');
    expect(await (await read?.read('folder/two.txt'))?.text()).toBe('second '.repeat(100));
    expect(await read?.read('folder/two.txt', 699)).toBeNull();
    expect(await read?.read('three.txt')).toBeNull();
  });

  test('that unpacks to more than it says is not unpacked', async () => {
    const zip = new ZipWriter();
    await zip.add('heelrise-backup.json', new Blob(['0'.repeat(1_000_000)]), true);
    const bytes = new Uint8Array(await zip.end().arrayBuffer());
    const entryAt = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bytes.buffer).setUint32(entryAt + 24, 10, true);
    const read = await ZipReader.open(new Blob([bytes]));
    if (read === null) throw new Error('no zip');
    expect(await readIndex(read)).toEqual(failure('cut-off'));
  });
});

describe('the plan in a backup', () => {
  const STRETCH: PlanCourse = {
    form: 'wall-stretch',
    later: 'heel-drop',
    side: 'right',
    startedOn: '2026-11-03',
    doneOn: ['2026-11-03', '2026-11-05'],
  };
  const restoredOver = async (here: PlanCourse | null) => {
    const made = await makeBackup(storeOf([walk('a')]), 0, undefined, planOf(STRETCH));
    if (!made.ok || made.value === null) throw new Error('no backup');
    const plans = planOf(here);
    expect((await restoreBackup(made.value.file, storeOf([]), null, plans)).ok).toBe(true);
    return plans.read();
  };

  test('comes back where none is kept, with its days', async () => {
    expect(await restoredOver(null)).toEqual(STRETCH);
  });

  test('adds its days to the same exercise of the same leg', async () => {
    const here = { ...STRETCH, startedOn: '2026-11-04', doneOn: ['2026-11-05', '2026-11-06'] };
    const doneOn = ['2026-11-03', '2026-11-05', '2026-11-06'];
    expect(await restoredOver(here)).toEqual({ ...STRETCH, doneOn });
  });

  test('changes nothing where another exercise is kept', async () => {
    const here: PlanCourse = { ...STRETCH, side: 'left', doneOn: [] };
    expect(await restoredOver(here)).toEqual(here);
  });
});
