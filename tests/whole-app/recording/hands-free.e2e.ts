import { expect, test, type Page } from '@playwright/test';
import type { Report } from '#core/report/report.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { openRecorder, putInPlace } from '../answer-safety.ts';
import { goOnLooking, useFakeWorker } from '../fake-worker.ts';
import { passLooks } from './fake-looks.ts';
import { useWalkingCamera } from './walking-camera.ts';

/** A whole pass takes as long as somebody walks, and on a slow machine longer. */
const PASS = { timeout: 120_000 };
const RIGHT = { fixture: 'side-limited-ankle.mp4', mirrored: false } as const;
const LEFT = { ...RIGHT, mirrored: true } as const;

const instruction = (page: Page) => page.locator('.instruction');

test('somebody alone is led from the preview to the answer without touching the phone', async ({
  page,
}) => {
  const person = await useWalkingCamera(page, {
    widthPx: 640,
    heightPx: 360,
    standsAtS: 1.74,
    walks: [RIGHT, LEFT],
  });
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  // The camera is looked at by the real worker, which comes first.
  await page.route('**/analysis.worker*', (route) => route.continue(), { times: 1 });
  await page.setViewportSize({ width: 844, height: 390 });
  await openRecorder(page);
  await putInPlace(page);
  await expect(instruction(page)).toHaveText('I see all of you. Stand still.', PASS);
  await expect(instruction(page)).toHaveText('Now walk.', PASS);
  await person.walk();
  await expect(instruction(page)).toHaveText('That is enough. Come to the camera.', PASS);
  await person.leave();
  const made = page.getByLabel('The video just made');
  await expect(made).toBeVisible();
  await expect
    .poll(() => made.evaluate(({ videoWidth }: HTMLVideoElement) => videoWidth))
    .toBe(640);
  await page.getByRole('button', { name: 'Show the result' }).click();
  await page.waitForURL(/#\/result\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
});

/** A video of today from a view. */
const filmed = (view: 'side' | 'front'): Report => ({
  ...fakeReport({ view }),
  filmedAt: new Date().toISOString(),
  filmedAtSource: 'file',
});

test('from the first screen to a result of both views it takes eight taps, on a phone held upright, in Spanish', async ({
  page,
}) => {
  let taps = 0;
  const tap = async (name: string, role: 'button' | 'link' = 'button') => {
    await page.getByRole(role, { name }).click();
    taps += 1;
  };
  await useFakeWorker(
    page,
    { answers: 'report', report: filmed('side'), next: filmed('front') },
    passLooks('side'),
    passLooks('front'),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Español' }).click();
  await tap('Grabar una caminata', 'link');
  for (let i = 0; i < 4; i++) await tap('Nada de esto');
  const walk = async () => {
    await expect(instruction(page)).toHaveText('Ahora camine.', PASS);
    await goOnLooking(page);
    await expect(instruction(page)).toHaveText('Es suficiente. Venga a la cámara.', PASS);
  };
  await tap('Ya está en su sitio: empezar');
  await walk();
  await tap('Ahora de frente');
  await walk();
  await tap('Ver el resultado');
  await page.waitForURL(/#\/visit\/[^/]+\/[^/]+$/);
  expect(taps).toBe(8);
});
