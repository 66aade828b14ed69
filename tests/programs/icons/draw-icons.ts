import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../../src/cli/chromium.ts';

const FOLDER = 'public/icons';

/** The pictures that systems ask for. Those that cut the picture to a shape of their own get it without corners. */
const ICONS = [
  { file: 'icon-192.png', size: 192, cut: false },
  { file: 'icon-512.png', size: 512, cut: false },
  { file: 'maskable-512.png', size: 512, cut: true },
  { file: 'icon-180.png', size: 180, cut: true },
] as const;

/** `npm run -s icons`: draws the PNGs of the app's icon from `icon.svg`. */
export async function main(): Promise<number> {
  const executablePath = findChromium();
  if (!executablePath.ok) throw new Error(executablePath.error);
  const browser = await chromium.launch({ executablePath: executablePath.value });
  const drawing = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
  for (const { file, size, cut } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>` +
        (cut ? withoutCorners(drawing) : drawing),
    );
    await page.screenshot({ path: join(FOLDER, file), omitBackground: true });
    await page.close();
  }
  await browser.close();
  return 0;
}

/** The ground goes to the edge, and the mark into the circle that no system cuts (40 % of the width around the middle). */
function withoutCorners(drawing: string): string {
  return drawing
    .replace('rx="112"', '')
    .replace('translate(88 88) scale(7)', 'translate(124 124) scale(5.5)');
}
