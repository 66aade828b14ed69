import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listedVideos } from '../../../src/cli/input/listed-videos.ts';

let folder: string;
const before = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'videos-'));
  for (const file of ['study/p2/walk.mp4', 'study/p1/walk.MOV', 'study/p1/notes.txt', 'one.mp4']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  process.chdir(folder);
});

afterEach(() => process.chdir(before));

const namesOf = (sources: string[], list = '') => {
  const found = listedVideos(sources, () => list);
  return found.ok ? found.value.map(({ name }) => name) : found.error;
};

test('a video that is named has its report in the folder of reports, whatever folder it lies in', () => {
  expect(namesOf(['study/p2/walk.mp4', join(folder, 'one.mp4')])).toEqual(['walk.mp4', 'one.mp4']);
});

test('a folder gives its videos in order, each with the folders below it', () => {
  expect(namesOf(['study'])).toEqual(['p1/walk.MOV', 'p2/walk.mp4']);
});

test('shadow files and hidden folders are no videos', () => {
  writeFileSync('study/p1/._walk.mp4', '');
  mkdirSync('study/.trash');
  writeFileSync('study/.trash/old.mp4', '');
  expect(namesOf(['study'])).toEqual(['p1/walk.MOV', 'p2/walk.mp4']);
});

test('a pattern gives what it matches, each with the folders below its fixed part', () => {
  expect(namesOf(['study/**/*.mp4'])).toEqual(['p2/walk.mp4']);
  expect(namesOf(['study/*/walk.*'])).toEqual(['p1/walk.MOV', 'p2/walk.mp4']);
});

test('a file whose name looks like a pattern is that file', () => {
  writeFileSync('walk [1].mp4', '');
  expect(namesOf(['walk [1].mp4'])).toEqual(['walk [1].mp4']);
});

test('a list on standard input keeps relative folders, with lines or zero bytes between', () => {
  expect(namesOf(['-'], 'study/p2/walk.mp4\none.mp4\n')).toEqual(['study/p2/walk.mp4', 'one.mp4']);
  expect(namesOf(['-'], 'one.mp4\0study/p1/walk.MOV\0')).toEqual(['one.mp4', 'study/p1/walk.MOV']);
  expect(namesOf(['-'], `${join(folder, 'one.mp4')}\n`)).toEqual(['one.mp4']);
});

test('a list cannot lead a report out of the folder of reports', () => {
  mkdirSync('elsewhere');
  process.chdir('elsewhere');
  expect(namesOf(['-'], '../one.mp4\n')).toEqual(['one.mp4']);
});

test('the same file named twice is one video; two files of one name are refused', () => {
  expect(namesOf(['one.mp4', './one.mp4'])).toEqual(['one.mp4']);
  writeFileSync('study/one.mp4', '');
  expect(namesOf(['one.mp4', 'study/one.mp4'])).toBe(
    'Two of the videos are named one.mp4: one report each.',
  );
});

test('a folder, a pattern or a list without a video is told', () => {
  mkdirSync('empty');
  expect(namesOf(['empty'])).toBe('empty holds no video.');
  expect(namesOf(['study/*.webm'])).toBe('No file matches study/*.webm.');
  expect(namesOf(['-'], '\n')).toBe('The list on standard input is empty.');
});

test('a named file that is not there stays in the list: its line says so later', () => {
  expect(namesOf(['missing.mp4'])).toEqual(['missing.mp4']);
});
