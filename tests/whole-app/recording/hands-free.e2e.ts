import { expect, test } from '@playwright/test';
import type { Report } from '#core/report/report.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { ledPass } from './led-pass.ts';
import { FROM_THE_FRONT, FROM_THE_SIDE, useWalkingCamera } from './walking-camera.ts';

/** A video of today from a view. */
const filmed = (view: 'side' | 'front'): Report => ({
  ...fakeReport({ view }),
  filmedAt: new Date().toISOString(),
  filmedAtSource: 'file',
});

test('somebody alone comes from the first screen to a result of both views by eight taps, none while they walk, on a phone held upright, in Spanish', async ({
  page,
}) => {
  let taps = 0;
  const tap = async (name: string, role: 'button' | 'link' = 'button') => {
    await page.getByRole(role, { name }).click();
    taps += 1;
  };
  const person = await useWalkingCamera(page, [FROM_THE_SIDE, FROM_THE_FRONT]);
  await useFakeWorker(page, {
    answers: 'report',
    report: filmed('side'),
    next: filmed('front'),
  });
  // The camera is looked at by the real worker, which comes first.
  await page.route('**/analysis.worker*', (route) => route.continue(), { times: 1 });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Español' }).click();
  await tap('Grabar una caminata', 'link');
  for (let i = 0; i < 4; i++) await tap('Nada de esto');
  await tap('Ya está en su sitio: empezar');
  await ledPass(page, person, 'es');
  await tap('Ahora de frente');
  await ledPass(page, person, 'es');
  await tap('Ver el resultado');
  await page.waitForURL(/#\/visit\/[^/]+\/[^/]+$/);
  expect(taps).toBe(8);
});
