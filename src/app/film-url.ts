/** The address of one film for a `<video>`, given back when another film comes. */
export class FilmUrl {
  private clip: Blob | null = null;
  url: string | null = null;

  show(clip: Blob | null): void {
    if (clip === this.clip) return;
    if (this.url !== null) URL.revokeObjectURL(this.url);
    this.clip = clip;
    this.url = clip === null ? null : URL.createObjectURL(clip);
  }
}
