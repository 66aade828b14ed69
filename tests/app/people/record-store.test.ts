import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RecordStore } from '../../../src/app/people/record-store.ts';
import { EMPTY_RECORD, parseRecord, typedHeightM } from '../../../src/app/people/walk-record.ts';
import { HistoryStore } from '../../../src/app/walks/history-store.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { fakeDevice } from '../fake-files.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', fakeDevice().navigator);
});
afterEach(() => vi.unstubAllGlobals());

const record = { ...EMPTY_RECORD, reference: 'A 17', conditions: ['shoes' as const], heightM: 1.7 };

/** What version 2 of the database kept: a walk and its report. */
async function olderDatabase(version: 1 | 2) {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('heelrise', version);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('walks', { keyPath: 'id' });
      request.result.createObjectStore('reports');
      if (version === 2) request.result.createObjectStore('circumstances');
    };
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction(['walks', 'reports'], 'readwrite');
  for (let i = 0; i < 20; i++) {
    transaction.objectStore('walks').put({ id: `w${i}`, createdAtMs: i, name: '', headline: '' });
    transaction.objectStore('reports').put(fakeReport({ frames: 10 }), `w${i}`);
  }
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

test.each([1, 2] as const)(
  'a database of version %i keeps every walk, and takes records',
  async (version) => {
    await olderDatabase(version);
    const [history, records] = [new HistoryStore(), new RecordStore()];
    const listed = await history.list();
    expect(listed.ok && listed.value).toHaveLength(20);
    for (let i = 0; i < 20; i++) expect((await history.load(`w${i}`)).ok).toBe(true);
    expect(await records.keep('w3', record)).toBe(true);
    expect(await records.get('w3')).toEqual(record);
    expect(await records.get('w4')).toBeNull();
  },
);

test('a record is kept with a walk that is kept, and with no other', async () => {
  await olderDatabase(2);
  const records = new RecordStore();
  expect(await records.keep('elsewhere', record)).toBe(false);
  await records.keep('w1', record);
  expect([...(await records.all()).keys()]).toEqual(['w1']);
  await records.forget('w1');
  expect(await records.get('w1')).toBeNull();
});

describe('what is no record', () => {
  test.each([
    [null],
    ['text'],
    [{ ...record, heightM: 17 }],
    [{ ...record, conditions: ['other'] }],
  ])('%j is none', (value) => {
    expect(parseRecord(value)).toBeNull();
  });
});

test.each([
  ['1.75', 1.75],
  [' 1,6 ', 1.6],
  ['175', null],
  ['', null],
  ['tall', null],
])('a typed body height of "%s" is %s', (text, heightM) => {
  expect(typedHeightM(text)).toBe(heightM);
});
