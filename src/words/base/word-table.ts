/** A table whose words are looked up each time they are read, so that they follow the language. */
export function wordTable<Key extends string, Words>(
  entries: Readonly<Record<Key, () => Words>>,
): Readonly<Record<Key, Words>> {
  const table = {} as Record<Key, Words>;
  for (const key of Object.keys(entries) as Key[])
    Object.defineProperty(table, key, { enumerable: true, get: entries[key] });
  return table;
}
