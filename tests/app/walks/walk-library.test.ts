// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { failure, success } from '#core/result.ts';
import type { HistoryTroubleCode, KeptWalk } from '../../../src/app/walks/history-store.ts';
import { WalkLibrary } from '../../../src/app/walks/walk-library.ts';
import { fakeReport } from '../../builders/fake-report.ts';

let onDevice: Map<string, KeptWalk>;
let refusal: HistoryTroubleCode | null;
let mayKeep: boolean;
let library: WalkLibrary;

/** A store that keeps walks in a map, or refuses with `refusal`. */
const store = {
  keep: (walk: KeptWalk) => {
    if (refusal !== null) return Promise.resolve(failure(refusal));
    onDevice.set(walk.id, walk);
    return Promise.resolve(success(undefined));
  },
  update: (walk: KeptWalk) =>
    onDevice.has(walk.id) ? store.keep(walk) : Promise.resolve(failure('not-found' as const)),
  load: (id: string) => {
    const walk = onDevice.get(id);
    return Promise.resolve(walk === undefined ? failure('not-found' as const) : success(walk));
  },
};

function walk(id: string, name = id): KeptWalk {
  const report = fakeReport({ frames: 10 });
  return {
    id,
    createdAtMs: 1,
    report: { ...report, video: { ...report.video, name } },
    clip: null,
    others: null,
    workers: null,
  };
}

beforeEach(() => {
  onDevice = new Map();
  refusal = null;
  mayKeep = true;
  library = new WalkLibrary(store, { mayKeep: () => mayKeep, changed: () => undefined });
});

test('after a warning sign nothing is written: not by hand, not by a change of the walk', async () => {
  mayKeep = false;
  const seen = walk('a');
  library.add(seen);
  expect(await library.keep(seen)).toBe(false);
  await library.change(walk('a', 'changed'));
  expect(onDevice.size).toBe(0);
  expect(library.isKept('a')).toBe(false);
});

test('a walk that was kept before a warning sign is not written anew after it', async () => {
  const seen = walk('a');
  library.add(seen);
  await library.keep(seen);
  mayKeep = false;
  await library.change(walk('a', 'changed'));
  expect(onDevice.get('a')).toBe(seen);
  expect(library.isKept('a')).toBe(false);
});

test('while a change is written, the library says so', async () => {
  const seen = walk('a');
  library.add(seen);
  await library.keep(seen);
  const changed = library.change(walk('a', 'changed'));
  expect(library.isWriting).toBe(true);
  await changed;
  expect(library.isWriting).toBe(false);
});

test('what is kept of one walk says nothing of another that is finished meanwhile', async () => {
  const [first, second] = [walk('a'), walk('b')];
  library.add(first);
  await library.keep(first);
  mayKeep = false;
  library.add(second);
  await library.keep(second);
  expect([library.isKept('a'), library.isKept('b')]).toEqual([true, false]);
  // Looked at, and gone back to: it stays what it was.
  await library.open('b');
  await library.open('a');
  expect([library.isKept('a'), library.isKept('b')]).toEqual([true, false]);
});

test('a failure to keep one walk is told of that walk, until it is kept', async () => {
  const [first, second] = [walk('a'), walk('b')];
  library.add(first);
  library.add(second);
  refusal = 'full';
  await library.keep(first);
  expect([library.troubleOf('a'), library.troubleOf('b')]).toEqual(['full', null]);
  refusal = null;
  await library.keep(first);
  expect(library.troubleOf('a')).toBeNull();
});

test('what is changed while a walk is written is kept as well', async () => {
  const seen = walk('a');
  library.add(seen);
  const keeping = library.keep(seen);
  await library.change(walk('a', 'changed'));
  await keeping;
  expect(onDevice.get('a')?.report.video.name).toBe('changed');
  expect(library.isKept('a')).toBe(true);
});

test('a walk on show that another tab deletes stays readable, and is not said to be kept', async () => {
  const seen = walk('a');
  library.add(seen);
  await library.keep(seen);
  onDevice.clear();
  library.hearDeleted(['a'], seen);
  expect(library.isKept('a')).toBe(false);
  expect(library.troubleOf('a')).toBe('deleted');
  expect(await library.open('a')).toEqual(success(seen));
});

test('a walk that is nowhere is not found, and one from a file was never on the device', async () => {
  expect(await library.open('nowhere')).toEqual(failure('not-found'));
});

/** A walk of one sitting, filmed on this day. */
function ofVisit(id: string, filmedAt: string): KeptWalk {
  const one = walk(id);
  return { ...one, visitId: 'visit', report: { ...one.report, filmedAt } };
}

test('walks of one sitting and day are one visit, kept or not, and are ready together', async () => {
  const first = ofVisit('a', '2026-11-03T14:00');
  library.add(first);
  await library.keep(first);
  library.add(ofVisit('b', '2026-11-03T14:05'));
  library.add(ofVisit('c', '2026-11-10T14:00'));
  expect(library.visitWith('b').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(library.ready.map((walks) => walks.map(({ id }) => id))).toEqual([['c'], ['b', 'a']]);
});

test('a walk that is taken out stands alone, also on the device, and is still to be looked at', async () => {
  const [first, second] = [ofVisit('a', '2026-11-03'), ofVisit('b', '2026-11-03')];
  for (const one of [first, second]) {
    library.add(one);
    await library.keep(one);
    await library.open(one.id);
  }
  await library.takeOut('b');
  expect(onDevice.get('b')?.visitId).toBeNull();
  expect(library.visitWith('a').map(({ id }) => id)).toEqual(['a']);
  expect(library.ready.map((walks) => walks.map(({ id }) => id))).toEqual([['b']]);
});

test('after a warning sign a walk is taken out in memory, and nothing is written', async () => {
  mayKeep = false;
  library.add(ofVisit('a', '2026-11-03'));
  library.add(ofVisit('b', '2026-11-03'));
  await library.takeOut('b');
  expect(library.visitWith('a')).toHaveLength(1);
  expect(onDevice.size).toBe(0);
});

test('a deleted walk is no part of its visit any more', () => {
  library.add(ofVisit('a', '2026-11-03'));
  library.add(ofVisit('b', '2026-11-03'));
  library.forget(['b'], false);
  expect(library.visitWith('a').map(({ id }) => id)).toEqual(['a']);
});

test('walks of one day that somebody reads together can be made one visit, and it is kept so', async () => {
  const alone = (id: string, filmedAt: string) => ({ ...ofVisit(id, filmedAt), visitId: null });
  for (const one of [
    alone('a', '2026-11-03'),
    alone('b', '2026-11-03'),
    alone('c', '2026-11-10'),
  ]) {
    library.add(one);
    await library.keep(one);
  }
  expect(library.mayJoin(['a', 'c'])).toBe(false);
  expect(library.mayJoin(['a'])).toBe(false);
  expect(library.mayJoin(['a', 'b'])).toBe(true);
  await library.join(['a', 'b']);
  expect(library.visitWith('a').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(onDevice.get('a')?.visitId).toBe(onDevice.get('b')?.visitId);
  expect(library.mayJoin(['a', 'b'])).toBe(false);
});

test('walks whose day is not known are not made one visit', () => {
  library.add(walk('a'));
  library.add(walk('b'));
  expect(library.mayJoin(['a', 'b'])).toBe(false);
});

test('the day that is typed for a visit is that of all its walks, which stay one visit', async () => {
  const ofVisit = (id: string): KeptWalk => {
    const one = walk(id);
    return { ...one, visitId: 'visit', report: { ...one.report, filmedAt: '2026-11-03' } };
  };
  const parts: number[] = [];
  const owner = {
    mayKeep: () => true,
    changed: () => parts.push(library.visitWith('a').length),
  };
  library = new WalkLibrary(store, owner);
  for (const id of ['a', 'b']) {
    library.add(ofVisit(id));
    await library.keep(ofVisit(id));
  }
  parts.length = 0;
  await library.typeDay(['a', 'b'], '2026-10-01');
  // It never fell apart on the way.
  expect(new Set(parts)).toEqual(new Set([2]));
  expect(library.daysTyped).toBe(1);
  for (const id of ['a', 'b'])
    expect(onDevice.get(id)?.report).toMatchObject({
      filmedAt: '2026-10-01',
      filmedAtSource: 'typed',
    });
  expect(library.visitWith('a').map(({ day }) => day)).toEqual(['2026-10-01', '2026-10-01']);
});
