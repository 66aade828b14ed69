import { expect, type Page } from '@playwright/test';
import type { Language } from '#words/language/locale.ts';

/** A whole pass takes as long as somebody walks, and on a slow machine longer. */
const PASS = { timeout: 120_000 };

const SAID: Readonly<Record<Language, Record<'still' | 'walk' | 'enough' | 'made', string>>> = {
  en: {
    still: 'I see all of you. Stand still.',
    walk: 'Now walk.',
    enough: 'That is enough. Come to the camera.',
    made: 'The video just made',
  },
  es: {
    still: 'Le veo de cuerpo entero. No se mueva.',
    walk: 'Ahora camine.',
    enough: 'Es suficiente. Venga a la cámara.',
    made: 'El vídeo recién grabado',
  },
};

export const instruction = (page: Page) => page.locator('.instruction');

/** Somebody does as the coach says, from standing still to the end: the video that was made is on the screen. */
export async function ledPass(
  page: Page,
  person: { readonly walk: () => Promise<void>; readonly leave: () => Promise<void> },
  language: Language,
): Promise<void> {
  const said = SAID[language];
  await expect(instruction(page)).toHaveText(said.still, PASS);
  await expect(instruction(page)).toHaveText(said.walk, PASS);
  await person.walk();
  await expect(instruction(page)).toHaveText(said.enough, PASS);
  await person.leave();
  const made = page.getByLabel(said.made);
  await expect(made).toBeVisible();
  await expect
    .poll(() => made.evaluate(({ videoWidth }: HTMLVideoElement) => videoWidth))
    .toBe(640);
}
