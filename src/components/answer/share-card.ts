/** What is on the picture that is handed on. */
export interface ShareCard {
  readonly title: string;
  /** The answer, line by line. */
  readonly lines: readonly string[];
  /** Under the picture of the moment; empty where there is none. */
  readonly caption: string;
  readonly when: string;
  readonly notMedical: string;
  readonly picture: HTMLCanvasElement | null;
}

const WIDTH = 1080;
const MARGIN = 72;
const INK = '#10211f';
const QUIET = '#4a5a57';
const PAPER = '#faf8f3';
const ACCENT = '#a8324a';

interface Block {
  readonly text: string;
  readonly font: string;
  readonly lineHeight: number;
  readonly colour: string;
  readonly gap: number;
}

/** The answer as one picture to send, PNG; null where this browser cannot draw. */
export function drawShareCard(card: ShareCard): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(null);
  const width = WIDTH - 2 * MARGIN;
  const above = card.lines.map((text) => block(text, 700, 54, INK, 18));
  const below = [
    ...(card.caption === '' ? [] : [block(card.caption, 600, 40, INK, 14)]),
    block(card.when, 400, 34, QUIET, 8),
    block(card.notMedical, 400, 34, QUIET, 8),
  ];
  const { picture } = card;
  const pictureHeight =
    picture === null ? 0 : Math.round((width * picture.height) / picture.width) + 36;
  const heightOf = (blocks: readonly Block[]) =>
    blocks.reduce(
      (sum, one) => sum + linesOf(context, one, width).length * one.lineHeight + one.gap,
      0,
    );
  canvas.width = WIDTH;
  canvas.height = MARGIN + 70 + heightOf(above) + pictureHeight + heightOf(below) + MARGIN;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  let y = write(context, block(card.title, 700, 40, ACCENT, 30), MARGIN, width);
  for (const one of above) y = write(context, one, y, width);
  if (picture !== null) {
    context.drawImage(picture, MARGIN, y + 6, width, pictureHeight - 36);
    y += pictureHeight;
  }
  for (const one of below) y = write(context, one, y, width);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function block(text: string, weight: number, size: number, colour: string, gap: number): Block {
  return {
    text,
    font: `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`,
    lineHeight: Math.round(size * 1.25),
    colour,
    gap,
  };
}

/** Writes it below `top`; where the next one may begin. */
function write(context: CanvasRenderingContext2D, one: Block, top: number, width: number): number {
  const lines = linesOf(context, one, width);
  context.fillStyle = one.colour;
  context.textBaseline = 'top';
  lines.forEach((line, i) => context.fillText(line, MARGIN, top + i * one.lineHeight));
  return top + lines.length * one.lineHeight + one.gap;
}

function linesOf(
  context: CanvasRenderingContext2D,
  { text, font }: Block,
  width: number,
): readonly string[] {
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && context.measureText(longer).width <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
