/** Ids sort by time; the random end keeps two in one millisecond apart. */
export function newId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now().toString(36)}-${random.toString(36)}`;
}
