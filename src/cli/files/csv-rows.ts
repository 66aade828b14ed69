import { failure, success, type Result } from '#core/result.ts';

/**
 * The rows of a CSV file as RFC 4180 has it, also with semicolons between the cells and a byte order mark, as
 * spreadsheets write it. Empty lines are left out. The failure is a sentence.
 */
export function csvRows(text: string): Result<string[][], string> {
  const body = text.replace(/^\uFEFF/, '');
  const between = separatorOf(body);
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < body.length; at++) {
    const sign = body.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') cell += body.charAt(at++);
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === between) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  if (quoted) return failure('A quotation mark is opened and not closed.');
  endCell();
  return success(rows.filter((row) => row.some((value) => value.trim() !== '')));
}

function separatorOf(text: string): string {
  const [heading = ''] = text.split('\n', 1);
  return !heading.includes(',') && heading.includes(';') ? ';' : ',';
}
