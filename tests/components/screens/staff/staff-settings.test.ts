// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../../../src/components/screens/staff/staff-settings.ts';
import {
  readKioskSettings,
  USUAL_SETTINGS,
  writeKioskSettings,
} from '../../../../src/app/staff/kiosk-settings.ts';

beforeEach(() => {
  localStorage.clear();
  writeKioskSettings(USUAL_SETTINGS);
});
afterEach(() => document.body.replaceChildren());

async function shown() {
  const element = document.createElement('staff-settings');
  document.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot;
  if (root === null) throw new Error('nothing is drawn');
  const labelled = (text: string) =>
    [...root.querySelectorAll('label')]
      .find((label) => label.textContent.includes(text))
      ?.querySelector<HTMLInputElement>('input, select');
  const change = async (text: string, how: Partial<HTMLInputElement>) => {
    const field = labelled(text);
    if (field === null || field === undefined) throw new Error(`no field: ${text}`);
    Object.assign(field, how);
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };
  const save = () =>
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  return { labelled, change, save };
}

test('staff say which language the first screen is in, and it stays so when another is added', async () => {
  const { change, labelled, save } = await shown();
  await change('Language of the first screen', { value: 'es' });
  save();
  expect(readKioskSettings().languages).toEqual(['es', 'en']);
  await change('English', { checked: false });
  expect(labelled('Language of the first screen')).toBeUndefined();
  await change('English', { checked: true });
  save();
  expect(readKioskSettings().languages).toEqual(['es', 'en']);
});

test('nothing is written before it is saved', async () => {
  const { change } = await shown();
  await change('A printer is connected', { checked: true });
  expect(readKioskSettings()).toEqual(USUAL_SETTINGS);
});
