/** Small lines at the top of each printed page, next to the margin; the number of the page is in `page.css`. */
export class PaperHeader {
  private readonly sheet = new CSSStyleSheet();

  /** On every page that is printed from now on. */
  show(text: string): void {
    this.sheet.replaceSync(`@page { @top-left { content: ${cssString(text)}; } }`);
    if (!document.adoptedStyleSheets.includes(this.sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  hide(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.sheet);
  }
}

/** A video may be called anything: what would end a string of CSS is written by its number. */
function cssString(text: string): string {
  const safe = text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${safe}"`;
}
