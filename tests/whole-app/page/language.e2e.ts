import { expect, test, type Page } from '@playwright/test';
import { nothingApplies, openRecorder, putInPlace, tick } from '../answer-safety.ts';
import { axeObjections } from '../axe.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { CROWD, leaveUnfinished, openVideo, unfold } from '../open-page.ts';

const PHONE = { width: 390, height: 844 };

const chooseSpanish = (page: Page) => page.getByRole('button', { name: 'Español' }).click();

test('the language changes while a video is watched, and the watching goes on', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'never' });
  await openVideo(page);
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  await chooseSpanish(page);
  await expect(page.getByText('Fotograma 60 de 150')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Analizando la caminata' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveTitle('Analizando la caminata · Heelrise');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('what was typed and opened is still there after the language has changed', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByText('Settings for the next video').click();
  await page.getByLabel('Model').selectOption('lite');
  await page.getByLabel('Body height in metres').fill('1.71');
  await chooseSpanish(page);
  await expect(page.getByLabel('Modelo')).toHaveValue('lite');
  await expect(page.getByLabel('Altura de la persona en metros')).toHaveValue('1.71');
});

test('in Spanish the whole way goes from the first screen by the sample to the result', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await page.goto('/');
  await chooseSpanish(page);
  await expect(page.getByRole('heading', { name: 'Mire cómo camina usted' })).toBeVisible();
  await holds(page);
  expect(await axeObjections(page, 'all-but-colours')).toEqual([]);
  await page.getByRole('button', { name: 'De lado' }).click();
  await page.waitForURL(/#\/result\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Tobillo derecho: se dobla menos que en la mayoría\./,
  );
  await page.getByText('Detalles para profesionales').click();
  await expect(page.getByText('ángulo de progresión del pie').first()).toBeVisible();
  await holds(page);
  expect(await axeObjections(page, 'all-but-colours')).toEqual([]);
  await expect(page.getByText('Una muestra no se guarda.')).toBeVisible();
  await openVideo(page);
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Guardado en este dispositivo')).toBeVisible();
  await page.goto('/#/past');
  // Kept in the language of its day, told in the one of now.
  await expect(page.getByRole('link', { name: /Su tobillo derecho/ })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: /Your right ankle/ })).toBeVisible();
});

/** Every other screen and state, by what brings it up. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  recorder: async (page) => {
    await openRecorder(page, 'es');
    await putInPlace(page, 'es');
    await expect(page.getByRole('button', { name: /Empezar en/ })).toBeEnabled();
  },
  'safety questions': async (page) => {
    await page.goto('/#/record');
    await expect(page.getByRole('heading', { name: '¿Le pasa algo de esto ahora' })).toBeVisible();
  },
  'questions that may be skipped': async (page) => {
    await page.goto('/#/record');
    await nothingApplies(page, 3, 'es');
    await expect(page.getByRole('button', { name: 'Saltar esta página' })).toBeVisible();
  },
  emergency: async (page) => {
    await page.goto('/#/record');
    await tick(page, 0, 'Falta de aire repentina', 'es');
    await expect(page.getByRole('link', { name: 'Llame al 911' })).toBeVisible();
  },
  'wall test': async (page) => {
    await page.goto('/#/wall-test');
    await nothingApplies(page, 4, 'es');
    const typed = (leg: string) => page.getByRole('group', { name: leg }).getByLabel('Intento 1');
    await typed('Pierna izquierda').fill('9,5');
    await typed('Pierna derecha').fill('13');
    await page.getByText('Medir también el ángulo con un vídeo').click();
    await expect(page.getByText('Su pierna izquierda llega 3,5 cm menos.')).toBeVisible();
  },
  'plan and habits': async (page) => {
    await useFakeWorker(page, { answers: 'report', report: fakeReport() });
    await openVideo(page);
    await unfold(page, 'Qué puede haber detrás');
    await page.locator('habit-list').getByRole('checkbox').first().check();
    await unfold(page, 'Qué hacer ahora');
    await nothingApplies(page, 5, 'es');
    await expect(page.getByRole('heading', { name: 'Un plan corto' })).toBeVisible();
  },
  'how to record': async (page) => {
    await page.goto('/#/how-to-film');
  },
  about: async (page) => {
    await page.goto('/#/about');
  },
  'no past walks': async (page) => {
    await page.goto('/#/past');
  },
  analysing: async (page) => {
    await useFakeWorker(page, { answers: 'never' });
    await openVideo(page, 'heavy');
    await expect(page.getByRole('button', { name: 'Terminar antes' })).toBeVisible();
  },
  error: async (page) => {
    const error = { code: 'codec-unsupported', codec: 'hvc1.1.6.L93' } as const;
    await useFakeWorker(page, { answers: 'error', error });
    await openVideo(page);
    await expect(page.getByRole('alert')).toContainText('HEVC (H.265)');
  },
  'result from the front, with several people': async (page) => {
    const report = fakeReport({ view: 'front' });
    await useFakeWorker(page, { answers: 'report', report, crowd: CROWD });
    await openVideo(page);
    await page.getByRole('button', { name: '¿No es la persona correcta?' }).click();
  },
  'unfinished record': async (page) => {
    await leaveUnfinished(page, 'Fotograma 60 de 150');
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Continuar' })).toBeVisible();
  },
};

test.describe('for a reader whose browser speaks Spanish', () => {
  test.use({ locale: 'es-MX' });

  for (const [name, open] of Object.entries(SCREENS)) {
    test(`${name} is in Spanish, with nothing too wide or cut off`, async ({ page }) => {
      await page.setViewportSize(PHONE);
      await open(page);
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
      await holds(page);
    });
  }

  test('the address wins over the browser, and a choice over both', async ({ page }) => {
    await page.goto('/?lang=en#/about');
    await expect(page.getByRole('heading', { name: 'About and privacy' })).toBeVisible();
    await chooseSpanish(page);
    await expect(page.getByRole('heading', { name: 'Qué es y privacidad' })).toBeVisible();
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'About and privacy' })).toBeVisible();
  });
});

/**
 * Nothing is wider than the window, and no word is cut off (the tag of a person stands out of its box on purpose).
 */
async function holds(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  const cutOff = await page
    .locator(
      'button:not(.person):visible, .button:visible, h1:visible, h2:visible, h3:visible, p:visible',
    )
    .evaluateAll((all) =>
      all
        .filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1)
        .map((e) => e.textContent),
    );
  expect(cutOff).toEqual([]);
}
