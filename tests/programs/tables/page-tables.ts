/** The page with a table put between the two marks of its name. Throws where the page lacks them. */
export function withTable(page: string, name: string, table: string): string {
  const [start, end] = [`<!-- table: ${name} -->`, `<!-- end of table: ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no place for the table "${name}"`);
  return `${page.slice(0, from)}${start}\n\n${table}\n${page.slice(to)}`;
}

/** The page with each of its tables, by name. */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => withTable(text, name, table), page);
}

/** The names of the tables that a page has a place for. */
export function tablesOf(page: string): string[] {
  return [...page.matchAll(/<!-- table: (.+?) -->/g)].map(([, name = '']) => name);
}
