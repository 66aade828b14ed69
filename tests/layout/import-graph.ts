import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Which names each name imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const ALIASES: readonly (readonly [string, string])[] = [
  ['#core/', 'src/core/'],
  ['#words/', 'src/words/'],
  ['#contract/', 'workers/contract/'],
];
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;
/** Without those that are loaded when they are asked for. */
const LOADED_AT_ONCE = /(?:from|import)\s*'([^']+)'/g;

/** The TypeScript files of some folders and what they import of each other. A worker's address is no import. */
export function importGraph(...folders: readonly string[]): Graph {
  return graphBy(IMPORT, folders);
}

/** The same without what a file loads only when it needs it. */
export function loadGraph(...folders: readonly string[]): Graph {
  return graphBy(LOADED_AT_ONCE, folders);
}

function graphBy(imports: RegExp, folders: readonly string[]): Graph {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  return new Map(
    files.map((file) => {
      const found = readFileSync(file, 'utf8').matchAll(imports);
      return [file, new Set([...found].flatMap(([, name = '']) => resolved(file, name)))];
    }),
  );
}

function resolved(file: string, name: string): string[] {
  const [prefix, folder] = ALIASES.find(([alias]) => name.startsWith(alias)) ?? ['', null];
  const path =
    folder !== null
      ? folder + name.slice(prefix.length)
      : name.startsWith('.')
        ? relative('.', join(dirname(file), name))
        : '';
  return path.endsWith('.ts') && existsSync(path) ? [path] : [];
}

/** The same of rooms: what is in one room may import what is in another. */
export function graphOf(files: Graph, roomOf: (file: string) => string): Graph {
  const rooms = new Map<string, Set<string>>();
  for (const [file, imported] of files) {
    const room = roomOf(file);
    const others = rooms.get(room) ?? new Set();
    for (const one of imported) if (roomOf(one) !== room) others.add(roomOf(one));
    rooms.set(room, others);
  }
  return rooms;
}

/** A name and all that it leads to. */
export function reachedFrom(name: string, graph: Graph, reached = new Set<string>()): Set<string> {
  if (reached.has(name)) return reached;
  reached.add(name);
  for (const next of graph.get(name) ?? []) reachedFrom(next, graph, reached);
  return reached;
}

/** A way from a name back to itself, or null where there is none. */
export function cycleIn(graph: Graph): readonly string[] | null {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): readonly string[] | null => {
    const at = way.indexOf(name);
    if (at >= 0) return [...way.slice(at), name];
    if (done.has(name)) return null;
    for (const next of graph.get(name) ?? []) {
      const cycle = visit(next, [...way, name]);
      if (cycle !== null) return cycle;
    }
    done.add(name);
    return null;
  };
  for (const name of graph.keys()) {
    const cycle = visit(name, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
