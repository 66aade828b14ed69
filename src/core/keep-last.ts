/**
 * A function of plain data that remembers what it gave last: asked again with equal data it gives the same object. It
 * must give the same for the same data.
 */
export function keepLast<Asked extends readonly unknown[], Read>(
  read: (...asked: Asked) => Read,
): (...asked: Asked) => Read {
  let last: { readonly asked: string; readonly read: Read } | null = null;
  return (...asked) => {
    const text = JSON.stringify(asked);
    if (last?.asked !== text) last = { asked: text, read: read(...asked) };
    return last.read;
  };
}
