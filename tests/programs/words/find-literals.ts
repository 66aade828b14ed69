import ts from 'typescript';
import { sourceFiles } from './source-files.ts';

/** A text that a reader would meet, written where no translation finds it. */
export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Attributes that are read by people. */
const READ_ATTRIBUTE =
  /\b(?:aria-label|aria-valuetext|aria-description|title|placeholder|alt)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const HOLE = '\u0000';

/** Every such text in the files of some folders; translations are texts by nature. */
export function findLiterals(...folders: readonly string[]): readonly Literal[] {
  return folders
    .flatMap((folder) => sourceFiles(folder, ['es']))
    .filter(({ file }) => !file.endsWith('.styles.ts'))
    .flatMap(({ file, source }) => literalsIn(file, source));
}

/** Text and read attributes of the Lit templates, and strings elsewhere that look like a label or a sentence. */
export function literalsIn(file: string, source: string): readonly Literal[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const found: Literal[] = [];
  const add = (node: ts.Node, text: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push({ file, line: line + 1, text: text.replaceAll(HOLE, '…').trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText();
      if (tag === 'css') return;
      if (tag === 'html' || tag === 'svg')
        for (const text of textsOf(node.template)) add(node, text);
    } else if (isPlainString(node) && looksSpoken(node.text) && !isForMachines(node)) {
      add(node, node.text);
    } else if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent)) {
      const text = [node.head, ...node.templateSpans.map(({ literal }) => literal)]
        .map((part) => part.text)
        .join(HOLE);
      if (looksSpoken(text) && !isForMachines(node)) add(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Text nodes and read attributes of one template that have a letter in them. */
function textsOf(template: ts.TemplateLiteral): readonly string[] {
  const markup = ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        .map(({ text }) => text)
        .join(HOLE);
  const attributes = [...markup.matchAll(READ_ATTRIBUTE)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const nodes = markup.replace(/<!--[^]*?-->/g, '').split(/<[^>]*>/);
  return [...attributes, ...nodes].filter((text) => /\p{L}/u.test(text));
}

function isPlainString(node: ts.Node): node is ts.StringLiteralLike {
  return ts.isStringLiteralLike(node) && !ts.isTaggedTemplateExpression(node.parent);
}

/** "Past walks", "not given": a capital at the start, or two words of letters alone side by side. */
function looksSpoken(text: string): boolean {
  return /^\p{Lu}\p{Ll}+([ …,.:?!]|$)/u.test(text) || /(^|\s)\p{L}{2,} \p{L}{2,}/u.test(text);
}

/** Imports, comparisons, keys and messages of errors are read by no reader; what is in msg() is translated. */
function isForMachines(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isCaseClause(parent) ||
    (ts.isCallExpression(parent) && parent.expression.getText() === 'msg') ||
    (ts.isNewExpression(parent) && parent.expression.getText().endsWith('Error')) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}
