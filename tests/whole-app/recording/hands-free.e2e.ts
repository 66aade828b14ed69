import { expect, test } from '@playwright/test';
import type { Language } from '#words/language/locale.ts';
import { openRecorder, putInPlace } from '../answer-safety.ts';
import { launchWithCamera, writeCameraFile, type CameraPart } from './walk-camera.ts';

const SIDE_WALK = 'src/sample/sample-side.mp4';
const TO_AND_FRO: readonly CameraPart[] = [
  { shows: 'walk', seconds: 4.5 },
  { shows: 'gone', seconds: 1.2 },
  { shows: 'walk-back', seconds: 4.5 },
  { shows: 'gone', seconds: 1.2 },
];
const PARTS: readonly CameraPart[] = [
  { shows: 'still', seconds: 10 },
  ...TO_AND_FRO,
  ...TO_AND_FRO,
  ...TO_AND_FRO,
];

const PHONES = {
  'held wide, in English': {
    language: 'en',
    shape: 'landscape',
    viewport: { width: 844, height: 390 },
    words: ['Stand still', 'The video just made', 'Now from the front'],
  },
  'held upright, in Spanish': {
    language: 'es',
    shape: 'portrait',
    viewport: { width: 390, height: 844 },
    words: ['No se mueva', 'El video recién grabado', 'Ahora de frente'],
  },
} as const satisfies Record<
  string,
  {
    language: Language;
    shape: 'landscape' | 'portrait';
    viewport: object;
    words: readonly string[];
  }
>;

for (const [name, { language, shape, viewport, words }] of Object.entries(PHONES))
  test(`a phone ${name} leads through a whole pass without a touch`, async ({ baseURL }) => {
    const file = test.info().outputPath('camera.mjpeg');
    await writeCameraFile(file, SIDE_WALK, shape, PARTS);
    const browser = await launchWithCamera(file);
    const locale = language === 'en' ? 'en-GB' : 'es-ES';
    const page = await browser.newPage({
      baseURL: baseURL ?? '',
      viewport,
      locale,
      permissions: ['camera'],
    });
    const [still, made, front] = words;
    await openRecorder(page, language);
    await putInPlace(page, language);
    await expect(page.locator('.instruction')).toContainText(still, { timeout: 60_000 });
    await expect(page.locator('.count')).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('.steps-counted')).toBeVisible();
    await expect(page.getByLabel(made)).toBeVisible({ timeout: 110_000 });
    await expect(page.getByRole('button', { name: front })).toBeInViewport({ ratio: 1 });
    await browser.close();
  });
