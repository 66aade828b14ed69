import { readFileSync } from 'node:fs';
import { basename, resolve, dirname } from 'node:path';
import { VIEW_KINDS, type View } from '#core/view/seen-view.ts';
import { failure, success, type Result } from '#core/result.ts';
import { csvRows } from '../files/csv-rows.ts';
import { FPS, HEIGHT_M, numberWithin } from './limits.ts';
import type { ListedVideo } from './listed-videos.ts';

/** What somebody knows of a video besides what is seen in it. Null: not stated. */
export interface VideoFacts {
  readonly file: string;
  readonly person: string | null;
  readonly condition: string | null;
  readonly view: View['kind'] | null;
  readonly heightM: number | null;
  readonly trueFps: number | null;
}

/** Names of the columns and of the fields of JSON. */
const COLUMNS = ['file', 'person', 'height_m', 'fps', 'view', 'condition'] as const;
type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, string>>;

/** Reads a file of facts, CSV or (ending in .json) a list of objects. The failure says which row is wrong and how. */
export function readFacts(path: string): Result<VideoFacts[], string> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return failure(`${path} cannot be read.`);
  }
  const rows = path.toLowerCase().endsWith('.json') ? jsonRows(text) : tableRows(text);
  if (!rows.ok) return failure(`${path}: ${rows.error}`);
  const facts: VideoFacts[] = [];
  for (const [index, row] of rows.value.entries()) {
    const read = factsOf(row);
    if (!read.ok) return failure(`${path}, video ${index + 1}: ${read.error}`);
    facts.push(read.value);
  }
  return success(facts);
}

/**
 * The facts of each video by its `name`: of the row whose file is that name, the same file on disk seen from the folder
 * of the facts, or else the file name alone where only one row has it. `unused`: rows of no video here.
 */
export function factsByName(
  videos: readonly ListedVideo[],
  facts: readonly VideoFacts[],
  factsPath: string,
): { readonly byName: ReadonlyMap<string, VideoFacts>; readonly unused: readonly string[] } {
  const folder = dirname(resolve(factsPath));
  const used = new Set<VideoFacts>();
  const byName = new Map<string, VideoFacts>();
  for (const { name, path } of videos) {
    const exact = facts.find(
      ({ file }) => file === name || resolve(folder, file) === resolve(path),
    );
    const alone = facts.filter(({ file }) => file === basename(path));
    const found = exact ?? (alone.length === 1 ? alone[0] : undefined);
    if (found === undefined) continue;
    used.add(found);
    byName.set(name, found);
  }
  return { byName, unused: facts.filter((row) => !used.has(row)).map(({ file }) => file) };
}

function tableRows(text: string): Result<Row[], string> {
  const rows = csvRows(text);
  if (!rows.ok) return rows;
  const [heading = [], ...body] = rows.value;
  const names = heading.map((name) => name.trim());
  const unknown = names.find((name) => !isColumn(name));
  if (unknown !== undefined) return failure(unknownColumn(unknown));
  return success(
    body.map((row) => Object.fromEntries(names.map((name, i) => [name, (row[i] ?? '').trim()]))),
  );
}

function jsonRows(text: string): Result<Row[], string> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return failure('this is no JSON.');
  }
  if (!Array.isArray(document)) return failure('a list of objects is expected.');
  const rows: Row[] = [];
  for (const item of document as unknown[]) {
    if (typeof item !== 'object' || item === null) return failure('a list of objects is expected.');
    const unknown = Object.keys(item).find((name) => !isColumn(name));
    if (unknown !== undefined) return failure(unknownColumn(unknown));
    const stated = Object.entries(item).filter(([, value]) => value !== null);
    rows.push(Object.fromEntries(stated.map(([name, value]) => [name, String(value).trim()])));
  }
  return success(rows);
}

function factsOf(row: Row): Result<VideoFacts, string> {
  const stated = (column: Column) => (row[column] === '' ? undefined : row[column]);
  const file = stated('file');
  if (file === undefined) return failure('no file is named.');
  const heightM = numberWithin('height_m', stated('height_m'), HEIGHT_M);
  if (!heightM.ok) return heightM;
  const trueFps = numberWithin('fps', stated('fps'), FPS);
  if (!trueFps.ok) return trueFps;
  const view = VIEW_KINDS.find((kind) => kind === stated('view')) ?? null;
  if (view === null && stated('view') !== undefined)
    return failure(`view must be one of ${VIEW_KINDS.join(', ')}.`);
  return success({
    file,
    person: stated('person') ?? null,
    condition: stated('condition') ?? null,
    view,
    heightM: heightM.value,
    trueFps: trueFps.value,
  });
}

function unknownColumn(name: string): string {
  return `"${name}" is none of ${COLUMNS.join(', ')}.`;
}

function isColumn(name: string): name is Column {
  return COLUMNS.some((known) => known === name);
}
