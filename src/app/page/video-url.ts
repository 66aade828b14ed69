/** The address of one video for a `<video>`, given back when another video comes. */
export class VideoUrl {
  private clip: Blob | null = null;
  url: string | null = null;

  show(clip: Blob | null): void {
    if (clip === this.clip) return;
    if (this.url !== null) URL.revokeObjectURL(this.url);
    this.clip = clip;
    // An empty file has no address that a player can open without an error in the console.
    this.url = clip === null || clip.size === 0 ? null : URL.createObjectURL(clip);
  }
}
