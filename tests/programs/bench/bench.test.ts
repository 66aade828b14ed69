import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BENCH_PARTS, readBenchArguments } from './bench-arguments.ts';
import type { BenchResult, SpeedRow } from './bench-result.ts';
import { pageRun } from './bench-page-tables.ts';
import { benchTables } from './bench-tables.ts';
import { earlierLongRun } from './earlier-result.ts';
import { interleaved } from './measured/interleaved.ts';
import { markdownTable } from '../tables/markdown-table.ts';
import { parentIn, proportionalMb } from './measured/process-memory.ts';
import { ratiosOf } from './ratios.ts';
import { loadingS } from './measured/stage-times.ts';

function row(change: Partial<SpeedRow>): SpeedRow {
  return {
    who: 'ours',
    model: 'full',
    crew: 'all',
    picturesPerS: 60,
    runs: [60],
    pictures: 150,
    withPerson: null,
    loadS: null,
    ...change,
  };
}

function result(change: Partial<BenchResult>): BenchResult {
  return {
    at: '2026-11-24T12:00:00.000Z',
    machine: { cores: 2, processor: 'a processor', memoryGib: 8, browser: '156' },
    clip: 'walk.mp4',
    speed: null,
    response: null,
    cancel: null,
    screen: null,
    memory: null,
    ...change,
  };
}

test('asked for nothing, the bench measures everything three times on the sample', () => {
  expect(readBenchArguments([])).toEqual({
    ok: true,
    value: {
      clip: 'src/sample/sample-side.mp4',
      parts: BENCH_PARTS,
      repeats: 3,
      quick: false,
      long: false,
      json: '.cache/bench.json',
      page: false,
    },
  });
});

test('the page has one row for each program and network, and no speed where none was measured', () => {
  const rows = [
    row({ crew: 'one', picturesPerS: 8 }),
    row({ crew: 'all', picturesPerS: 14 }),
    row({ who: 'plain', crew: 'none', picturesPerS: 7 }),
  ];
  expect(pageRun('1.0.0', rows)).toEqual({
    version: '1.0.0',
    speed: [
      { who: 'ours', model: 'full', one: 8, all: 14 },
      { who: 'plain', model: 'full', one: 7, all: null },
    ],
  });
});

test('parts are measured in their own order, whatever the order of asking', () => {
  const asked = readBenchArguments(['--only', 'limit,ours', '--quick']);
  expect(asked).toMatchObject({ ok: true, value: { parts: ['ours', 'limit'], repeats: 1 } });
});

test('an unknown part, a repeat of nothing and an unknown flag are refused with a sentence', () => {
  expect(readBenchArguments(['--only', 'ours,theirs'])).toMatchObject({
    ok: false,
    error: expect.stringContaining('"theirs"') as string,
  });
  expect(readBenchArguments(['--repeats', '0']).ok).toBe(false);
  expect(readBenchArguments(['--repeats', '2.5']).ok).toBe(false);
  expect(readBenchArguments(['--fast']).ok).toBe(false);
});

test('repeats are interleaved: everyone once before anyone twice', async () => {
  const order: string[] = [];
  const runner = (name: string) => () => {
    order.push(name);
    return Promise.resolve(`${name}${order.length}`);
  };
  const values = await interleaved([runner('a'), runner('b')], 2);
  expect(order).toEqual(['a', 'b', 'a', 'b']);
  expect(values).toEqual([
    ['a1', 'a3'],
    ['b2', 'b4'],
  ]);
});

test('only the stages that load models count as loading, as often as they come', () => {
  const stages = [
    { stage: 'opening', atS: 0 },
    { stage: 'loading-model', atS: 1 },
    { stage: 'trying-backends', atS: 3 },
    { stage: 'finding-walker', atS: 4 },
    { stage: 'loading-model', atS: 10 },
    { stage: 'measuring', atS: 10.5 },
  ] as const;
  expect(loadingS(stages)).toBe(3.5);
});

test('columns of numbers stand to the right, a missing number among them', () => {
  expect(
    markdownTable(
      ['what', 'n'],
      [
        ['a', '12.5'],
        ['longer', '-'],
      ],
    ),
  ).toBe(
    '| what   |    n |\n' + '| ------ | ---: |\n' + '| a      | 12.5 |\n' + '| longer |    - |\n',
  );
});

test('we are compared only with what was measured, the limit worker for worker', () => {
  const rows = [
    row({}),
    row({ crew: 'one', picturesPerS: 35 }),
    row({ who: 'plain', crew: 'none', picturesPerS: 5 }),
    row({ who: 'limit', picturesPerS: 75 }),
    row({ who: 'limit', model: 'heavy', picturesPerS: 20 }),
  ];
  expect(ratiosOf(rows)).toEqual([
    { what: 'the plain way', value: 12 },
    { what: 'real time at 30 pictures a second', value: 2 },
    { what: 'the limit, full, all workers', value: 0.8 },
  ]);
});

test('the tables hold the parts that were measured and no others', () => {
  const at = '2026-11-20T00:00:00.000Z';
  const tables = benchTables(
    result({
      speed: [row({ who: 'plain', crew: 'none', picturesPerS: 3.21, withPerson: 40 })],
      screen: {
        analysing: { count: 0, longestMs: 0 },
        withResult: { count: 2, longestMs: 81.4 },
      },
      memory: {
        short: { renderersMb: 400, allMb: 700, seconds: 9, at },
        long: { renderersMb: 520.4, allMb: 900, seconds: 420, at },
      },
    }),
  );
  expect(tables).toContain('2 cores (a processor), 8 GiB, Chromium 156 without a GPU; walk.mp4.');
  expect(tables).toMatch(/estimatePoses` \| full {2}\| page {4}\| {8}3\.2 \|/);
  expect(tables).toMatch(/while analysing +\| 0 +\|/);
  expect(tables).toContain('2, longest 81 ms');
  expect(tables).toMatch(/growth from 10 s to 10 min +\| 120 MB/);
  expect(tables).toContain('10 min of 1080p (2026-11-20)');
  expect(tables).not.toContain('cancel');
  expect(tables).not.toContain('first landmark');
});

test('a process whose name holds brackets and blanks has the parent that it has', () => {
  expect(parentIn('4711 (a) b (c) S 42 4711 4711 0 -1')).toBe(42);
  expect(parentIn('')).toBeNull();
});

test('proportional memory is read in megabytes of a million bytes', () => {
  expect(proportionalMb('Rss:  9 kB\nPss:      1000000 kB\nPss_Anon:   5 kB\n')).toBe(1024);
  expect(proportionalMb('')).toBe(0);
});

test('the ten-minute run of an earlier bench is kept; a file without one, or none, gives none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = join(folder, 'bench.json');
  expect(earlierLongRun(path)).toBeNull();
  writeFileSync(path, '{"memory": {"long": null}}');
  expect(earlierLongRun(path)).toBeNull();
  const long = { renderersMb: 1, allMb: 2, seconds: 3, at: '2026-11-20' };
  writeFileSync(path, JSON.stringify({ memory: { long } }));
  expect(earlierLongRun(path)).toEqual(long);
});
