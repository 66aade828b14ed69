import type { Page } from '@playwright/test';
import type { Language } from '#words/language/locale.ts';

const NONE: Readonly<Record<Language, string>> = { en: 'None of these', es: 'Nada de esto' };
const GO_ON: Readonly<Record<Language, string>> = { en: 'Continue', es: 'Continuar' };

/** Answers the next pages of safety questions with "None of these". */
export async function nothingApplies(
  page: Page,
  pages: number,
  language: Language = 'en',
): Promise<void> {
  for (let i = 0; i < pages; i++) await page.getByRole('button', { name: NONE[language] }).click();
}

/** Passes over the pages before the one that asks it, and ticks one question. */
export async function tick(
  page: Page,
  pagesBefore: number,
  question: string,
  language: Language = 'en',
): Promise<void> {
  await nothingApplies(page, pagesBefore, language);
  await page.getByRole('checkbox', { name: question }).check();
  await page.getByRole('button', { name: GO_ON[language] }).click();
}

/** Opens the recorder as somebody to whom no safety question applies. */
export async function openRecorder(page: Page, language: Language = 'en'): Promise<void> {
  await page.goto('/#/record');
  await nothingApplies(page, 4, language);
}

const IN_PLACE: Readonly<Record<Language, string>> = {
  en: 'It is in place: begin',
  es: 'Ya está en su sitio: empezar',
};

/** Says that the phone is in its place: the camera is shown. */
export async function putInPlace(page: Page, language: Language = 'en'): Promise<void> {
  await page.getByRole('button', { name: IN_PLACE[language] }).click();
}

/** Puts the phone in its place and starts by the clock, after three seconds. */
export async function startByClock(page: Page): Promise<void> {
  await putInPlace(page);
  await page.getByLabel('Time to get ready').selectOption('3');
  await page.getByRole('button', { name: 'Start in 3 seconds' }).click();
}
