/**
 * A function of an object that nobody changes, worked out once for each such object and remembered for as long as the
 * object is in use. It must give the same for the same object, which everything in this folder does.
 */
export function onceFor<Of extends object, Read>(read: (of: Of) => Read): (of: Of) => Read {
  const known = new WeakMap<Of, { readonly read: Read }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.read;
    const now = { read: read(of) };
    known.set(of, now);
    return now.read;
  };
}
