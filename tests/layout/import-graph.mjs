import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** @typedef {ReadonlyMap<string, ReadonlySet<string>>} Graph Which names each name imports. */

const ALIASES = /** @type {const} */ ([
  ['#core/', 'src/core/'],
  ['#words/', 'src/words/'],
  ['#contract/', 'workers/contract/'],
]);
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;
/** Without those that are loaded when they are asked for. */
const LOADED_AT_ONCE = /(?:from|import)\s*'([^']+)'/g;

/**
 * The TypeScript files of some folders and what they import of each other. A worker's address is no import.
 * @param {readonly string[]} folders @returns {Graph}
 */
export function importGraph(...folders) {
  return graphBy(IMPORT, folders);
}

/**
 * The same without what a file loads only when it needs it.
 * @param {readonly string[]} folders @returns {Graph}
 */
export function loadGraph(...folders) {
  return graphBy(LOADED_AT_ONCE, folders);
}

/** @param {RegExp} imports @param {readonly string[]} folders @returns {Graph} */
function graphBy(imports, folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  return new Map(
    files.map((file) => {
      const found = readFileSync(file, 'utf8').matchAll(imports);
      return [file, new Set([...found].flatMap(([, name = '']) => importedFile(file, name)))];
    }),
  );
}

/**
 * The file that an import leads to: one, or none where it is a package or an address.
 * @param {string} file @param {string} name @returns {string[]}
 */
export function importedFile(file, name) {
  const [prefix, folder] = ALIASES.find(([alias]) => name.startsWith(alias)) ?? ['', null];
  const path =
    folder !== null
      ? folder + name.slice(prefix.length)
      : name.startsWith('.')
        ? relative('.', join(dirname(file), name))
        : '';
  return path.endsWith('.ts') && existsSync(path) ? [path] : [];
}

/**
 * A folder beside others; what lies deeper belongs to it. Screens are rooms of their own.
 * @param {string} file
 */
export function roomOf(file) {
  const [first = '', second = '', third = '', fourth = ''] = dirname(file).split('/');
  if (first !== 'src') return `${first}/${second}`;
  return third === 'screens'
    ? `${first}/${second}/${third}/${fourth}`
    : `${first}/${second}/${third}`;
}

/**
 * The graph of rooms: what is in one room may import what is in another.
 * @param {Graph} files @returns {Graph}
 */
export function roomGraph(files) {
  /** @type {Map<string, Set<string>>} */
  const rooms = new Map();
  for (const [file, imported] of files) {
    const room = roomOf(file);
    const others = rooms.get(room) ?? new Set();
    for (const one of imported) if (roomOf(one) !== room) others.add(roomOf(one));
    rooms.set(room, others);
  }
  return rooms;
}

/**
 * A name and all that it leads to.
 * @param {string} name @param {Graph} graph @param {Set<string>} reached @returns {Set<string>}
 */
export function reachedFrom(name, graph, reached = new Set()) {
  if (reached.has(name)) return reached;
  reached.add(name);
  for (const next of graph.get(name) ?? []) reachedFrom(next, graph, reached);
  return reached;
}

/**
 * The shortest way from one name to another, both included; null where there is none.
 * @param {Graph} graph @param {string} from @param {string} to @returns {readonly string[] | null}
 */
export function wayFrom(graph, from, to) {
  /** @type {Map<string, readonly string[]>} */
  const ways = new Map([[from, [from]]]);
  for (const [name, way] of ways) {
    if (name === to) return way;
    for (const next of graph.get(name) ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return null;
}
