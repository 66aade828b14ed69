/** The same as a file of this name, which one that is a file already keeps. */
export function asFile(content: Blob, name: string): File {
  return content instanceof File ? content : new File([content], name, { type: content.type });
}

/** The same file, which needs nothing on the device any more; null where it cannot be read. */
export async function inMemory(file: File): Promise<File | null> {
  try {
    const { name, type, lastModified } = file;
    return new File([await file.arrayBuffer()], name, { type, lastModified });
  } catch {
    return null;
  }
}
