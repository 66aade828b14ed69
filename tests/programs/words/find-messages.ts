import { join } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './source-files.ts';

/** One `msg()` of the words. */
export interface Message {
  /** What its translation is looked up by: its id, or the English with "{0}" for the first value. */
  readonly key: string;
  readonly english: string;
  readonly file: string;
  /** The nearest property that it is the value of, such as "forProfessional"; empty if there is none. */
  readonly property: string;
}

/** Every message in `src/words`. Throws if one is written so that it cannot be read here. */
export function findMessages(root = '.'): readonly Message[] {
  return sourceFiles(join(root, 'src/words'), ['es']).flatMap(({ file, source }) =>
    messagesIn(file, source),
  );
}

export function messagesIn(file: string, source: string): readonly Message[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const [template, options] = node.arguments;
      const english = template === undefined ? null : textOf(template);
      if (english === null)
        throw new Error(`${file}: a message must be a text or str\`\`: ${node.getText()}`);
      const key = idIn(options) ?? english;
      found.push({ key, english, file, property: propertyOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The text of a literal, of a sum of literals, or of str`` with "{0}" for its values. */
function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    return left === null || right === null ? null : left + right;
  }
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'str') return null;
  if (ts.isStringLiteralLike(node.template)) return node.template.text;
  const { head, templateSpans } = node.template;
  return head.text + templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`).join('');
}

function idIn(options: ts.Expression | undefined): string | undefined {
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return undefined;
  for (const property of options.properties)
    if (ts.isPropertyAssignment(property) && property.name.getText() === 'id')
      return ts.isStringLiteralLike(property.initializer) ? property.initializer.text : undefined;
  return undefined;
}

function propertyOf(node: ts.Node): string {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent)
    if (ts.isPropertyAssignment(at)) return at.name.getText().replaceAll("'", '');
  return '';
}
