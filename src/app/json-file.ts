/** The document in a file; undefined if it is not JSON, which no schema accepts. */
export async function jsonOf(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch {
    return undefined;
  }
}
