import { expect, test, type Page } from '@playwright/test';
import { codesOn } from '#core/safety/questions.ts';
import type { Language } from '#words/language/locale.ts';
import { nothingApplies, tick, putInPlace } from '../answer-safety.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { openResult, unfoldPlan } from '../open-page.ts';
import { storedOnDevice } from '../stored.ts';

/** What a reader of one language ticks and is told, word for word. */
interface Told {
  readonly locale: string;
  readonly record: RegExp;
  readonly firstScreen: string;
  readonly firstPage: string;
  readonly start: RegExp;
  readonly goOn: string;
  readonly emergency: readonly [question: string, title: string, doNow: string];
  readonly call: string;
  readonly href: string;
  readonly region: string;
  readonly anyCall: RegExp;
  readonly local: string;
  readonly today: readonly [question: string, title: string, doNow: string];
  readonly notAlone: readonly [question: string, title: string, doNow: string];
  readonly soon: readonly [question: string, title: string, doNow: string];
  readonly nothingStored: string;
  readonly startOver: string;
  readonly changeAnswers: string;
  readonly ready: string;
  readonly startIn3: string;
  readonly stop: string;
  readonly use: string;
  readonly notKept: string;
  readonly keep: string;
}

const TOLD: Readonly<Record<Language, Told>> = {
  en: {
    locale: 'en-GB',
    record: /Record a walk/,
    firstScreen: 'Watch how you walk',
    firstPage: 'Page 1 of 4',
    start: /Start in/,
    goOn: 'Continue',
    emergency: ['Both legs weak', 'Get help now', 'Do not drive yourself.'],
    call: 'Call 999',
    href: 'tel:999',
    region: 'United Kingdom',
    anyCall: /Call \d/,
    local: 'Call your local emergency number.',
    today: [
      'A foot that has begun to hang down',
      'Talk to a doctor today',
      'call the emergency number at once',
    ],
    notAlone: ['An operation or a broken bone', 'Not on your own today', 'Ask your therapist'],
    soon: ['Diabetes, with a foot that is numb', 'Have this looked at soon', 'Make an appointment'],
    nothingStored: 'Nothing was recorded and nothing was stored.',
    startOver: 'Start over',
    changeAnswers: 'Change my answers',
    ready: 'Time to get ready',
    startIn3: 'Start in 3 seconds',
    stop: 'Stop recording',
    use: 'Show the result',
    notKept: 'Because of your answers, nothing is kept',
    keep: 'Keep it',
  },
  es: {
    locale: 'es-MX',
    record: /Grabar una caminata/,
    firstScreen: 'Mire cómo camina usted',
    firstPage: 'Página 1 de 4',
    start: /Empezar en/,
    goOn: 'Continuar',
    emergency: ['Las dos piernas débiles', 'Pida ayuda ahora', 'No conduzca usted.'],
    call: 'Llame al 911',
    href: 'tel:911',
    region: 'México',
    anyCall: /Llame al \d/,
    local: 'Llame al número de emergencias de su lugar.',
    today: [
      'Un pie que empezó a colgar',
      'Hable hoy con un médico',
      'llame de inmediato al número de emergencias',
    ],
    notAlone: ['Una operación o un hueso roto', 'Hoy, no a solas', 'Pregunte a su fisioterapeuta'],
    soon: ['Diabetes, con un pie que no siente', 'Pida pronto que se lo revisen', 'Pida una cita'],
    nothingStored: 'No se grabó nada y no se guardó nada.',
    startOver: 'Empezar de nuevo',
    changeAnswers: 'Cambiar mis respuestas',
    ready: 'Tiempo para prepararse',
    startIn3: 'Empezar en 3 s',
    stop: 'Parar la grabación',
    use: 'Ver el resultado',
    notKept: 'Por sus respuestas, no se guarda nada',
    keep: 'Guardar',
  },
};

const notice = (page: Page) => page.locator('safety-notice');

/** Counts how often the camera is asked for. */
async function countCameras(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    Object.assign(window, { camerasAsked: 0 });
    devices.getUserMedia = (wish) => {
      Object.assign(window, {
        camerasAsked: (window as { camerasAsked?: number }).camerasAsked! + 1,
      });
      return ask(wish);
    };
  });
  return () => page.evaluate(() => (window as { camerasAsked?: number }).camerasAsked ?? 0);
}

/** From the first screen to the questions, as a person goes. */
async function goToRecord(page: Page, told: Told): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: told.record }).first().click();
  await expect(page.getByText(told.firstPage)).toBeVisible();
}

/** What to do is said and focused, and there is no way on to a video. */
async function stopsHere(
  page: Page,
  told: Told,
  [answer, title, doNow]: Told['today'],
): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeFocused();
  await saysWhatToDo(page, told, [answer, title, doNow]);
}

/** The same where the notice is met again, and the reader stands at the head of the screen. */
async function saysWhatToDo(
  page: Page,
  told: Told,
  [, title, doNow]: Told['today'],
): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(notice(page)).toContainText(doNow);
  await expect(notice(page)).toContainText(told.nothingStored);
  await expect(page.getByRole('button', { name: told.goOn })).toHaveCount(0);
  await expect(page.getByRole('button', { name: told.start })).toHaveCount(0);
  expect(await storedOnDevice(page)).toEqual([]);
}

for (const [name, told] of Object.entries(TOLD)) {
  const language = name as Language;

  test.describe(`in ${language}`, () => {
    test.use({ locale: told.locale });

    test('an emergency is told at once: what to do, the number, no video, nothing stored', async ({
      page,
    }) => {
      const cameras = await countCameras(page);
      await goToRecord(page, told);
      await tick(page, 0, told.emergency[0], language);
      await stopsHere(page, told, told.emergency);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('link', { name: told.call })).toHaveAttribute('href', told.href);
      await expect(notice(page)).toContainText(`(${told.region})`);
      // The address alone does not lead past it.
      await page.goto('/#/wall-test');
      await saysWhatToDo(page, told, told.emergency);
      expect(await cameras()).toBe(0);
    });

    test('a flag for today stops the video as well, and starting over forgets it', async ({
      page,
    }) => {
      const cameras = await countCameras(page);
      await goToRecord(page, told);
      await tick(page, 1, told.today[0], language);
      await stopsHere(page, told, told.today);
      expect(await cameras()).toBe(0);
      await page.getByRole('link', { name: told.startOver }).click();
      await expect(page.getByRole('heading', { name: told.firstScreen })).toBeVisible();
      await page.getByRole('link', { name: told.record }).first().click();
      // The next person is asked from the beginning.
      await expect(page.getByText(told.firstPage)).toBeVisible();
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    });

    test('who should not be on their own is told so, before the camera opens', async ({ page }) => {
      const cameras = await countCameras(page);
      await goToRecord(page, told);
      await tick(page, 2, told.notAlone[0], language);
      await stopsHere(page, told, told.notAlone);
      expect(await cameras()).toBe(0);
    });

    test('a flag for soon lets one video, but stores nothing and shows no exercise', async ({
      page,
    }) => {
      await useFakeWorker(page, { answers: 'report', report: fakeReport() });
      await goToRecord(page, told);
      await tick(page, 2, told.soon[0], language);
      await nothingApplies(page, 1, language);
      await expect(notice(page)).toContainText(told.soon[1]);
      await expect(notice(page)).toContainText(told.soon[2]);
      await page.getByRole('button', { name: told.goOn }).click();
      await putInPlace(page, language);
      await page.getByLabel(told.ready).selectOption('3');
      await page.getByRole('button', { name: told.startIn3 }).click();
      await expect(page.locator('.running')).toContainText(/[1-9]\d* s/);
      await page.getByRole('button', { name: told.stop }).click();
      await page.getByRole('button', { name: told.use }).click();
      await page.waitForURL(/#\/result\//);
      await expect(page.getByText(told.notKept)).toBeVisible();
      await expect(page.locator('plan-section')).toContainText(told.soon[1]);
      await expect(page.locator('plan-section').getByRole('img')).toHaveCount(0);
      await expect(page.getByRole('button', { name: told.keep, exact: true })).toHaveCount(0);
      await expect(page.locator('habit-list')).toHaveCount(0);
      const kept = await storedOnDevice(page);
      expect(kept.filter((name) => !name.startsWith('localStorage/'))).toEqual([]);
    });
  });

  test.describe(`in ${language}, where the browser names no region`, () => {
    test.use({ locale: language });
    test('no number is guessed', async ({ page }) => {
      await goToRecord(page, told);
      await tick(page, 0, told.emergency[0], language);
      await expect(notice(page)).toContainText(told.local);
      await expect(page.getByRole('link', { name: told.anyCall })).toHaveCount(0);
    });
  });
}

test('a notice on a result follows a change of language, and the flag stays', async ({ page }) => {
  await openResult(page);
  await unfoldPlan(page);
  const plan = page.locator('plan-section');
  await nothingApplies(page, 1);
  await page.getByRole('checkbox', { name: 'Numbness, tingling' }).check();
  await plan.getByRole('button', { name: 'Continue' }).click();
  await expect(plan).toContainText('Talk to a doctor today');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(plan).toContainText('Hable hoy con un médico');
  await expect(plan).toContainText('Esta caminata se guardó antes de que usted respondiera.');
  await expect(plan).not.toContainText('ticked');
  await expect(plan.getByRole('img')).toHaveCount(0);
  await plan.getByRole('button', { name: 'Cambiar mis respuestas' }).click();
  await expect(plan).toContainText('Página 1 de 5');
});

/** Which flag leads where does not depend on the language; what is said does, and is tested above. */
test('every single flag of an emergency or for today leads to what to do', async ({ page }) => {
  const told = TOLD.en;
  for (const [urgency, before] of [
    ['emergency', 0],
    ['today', 1],
  ] as const)
    for (const code of codesOn(urgency)) {
      await goToRecord(page, told);
      await nothingApplies(page, before);
      await page.locator(`input[name="${code}"]`).check();
      await page.getByRole('button', { name: told.goOn }).click();
      const title = notice(page).getByRole('heading', { level: 2 });
      await expect(title, code).toHaveText(told[urgency][1]);
      await expect(page.getByRole('button', { name: told.goOn })).toHaveCount(0);
    }
});
