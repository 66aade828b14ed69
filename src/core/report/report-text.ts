/**
 * A report or a visit as the text of a JSON file: one field of the top level a line, so that a long series does not hide the
 * rest. The same report is the same text.
 */
export function reportText(report: object): string {
  const lines = Object.entries(report).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
