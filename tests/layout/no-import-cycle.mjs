import { relative } from 'node:path';
import { importedFile, importGraph, roomGraph, roomOf, wayFrom } from './import-graph.mjs';

const FOLDERS = ['src', 'workers', 'models'];
/** @type {{ files: import('./import-graph.mjs').Graph, rooms: import('./import-graph.mjs').Graph } | null} */
let graphs = null;

/** The imports of all files, read once for all that are linted together. */
function importGraphs() {
  if (graphs !== null) return graphs;
  const files = importGraph(...FOLDERS);
  graphs = { files, rooms: roomGraph(files) };
  return graphs;
}

/**
 * Lint rule: no file imports itself by way of others, and no room one that imports it. Types count as well.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noImportCycle = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      files: 'The file imports itself: {{way}}.',
      rooms: 'The folder imports one that imports it: {{way}}.',
    },
  },
  create(context) {
    const file = relative('.', context.filename);
    if (!FOLDERS.some((folder) => file.startsWith(`${folder}/`))) return {};
    const { files, rooms } = importGraphs();
    const room = roomOf(file);

    /** @param {unknown} name @param {import('estree').Node} node */
    const check = (name, node) => {
      const [imported] = typeof name === 'string' ? importedFile(file, name) : [];
      if (imported === undefined) return;
      const back = wayFrom(files, imported, file);
      const roomBack = roomOf(imported) === room ? null : wayFrom(rooms, roomOf(imported), room);
      if (back !== null) report(node, 'files', [file, ...back]);
      else if (roomBack !== null) report(node, 'rooms', [room, ...roomBack]);
    };
    /** @param {import('estree').Node} node @param {string} messageId @param {readonly string[]} way */
    const report = (node, messageId, way) =>
      context.report({ node, messageId, data: { way: way.join(' → ') } });

    return {
      ImportDeclaration: (node) => check(node.source.value, node),
      ImportExpression: (node) =>
        check(node.source.type === 'Literal' ? node.source.value : null, node),
      ExportNamedDeclaration: (node) => check(node.source?.value, node),
      ExportAllDeclaration: (node) => check(node.source.value, node),
    };
  },
};
