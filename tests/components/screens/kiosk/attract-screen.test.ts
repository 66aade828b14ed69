// @vitest-environment happy-dom
import { render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { speak } from '#words/language/locale.ts';
import { USUAL_SETTINGS } from '../../../../src/app/staff/kiosk-settings.ts';
import { attractScreen } from '../../../../src/components/screens/kiosk/attract-screen.ts';

afterEach(async () => {
  document.body.replaceChildren();
  await speak('en');
});

function titles(languages = USUAL_SETTINGS.languages) {
  const place = document.createElement('div');
  render(
    attractScreen({ ...USUAL_SETTINGS, languages }, () => undefined),
    place,
  );
  return [...place.querySelectorAll('.title > *')].map((title) => [
    title.getAttribute('lang'),
    title.textContent.trim(),
  ]);
}

test('the first screen invites in each language that can be chosen, the one that is spoken first', async () => {
  expect(titles()).toEqual([
    [null, 'See how you walk'],
    ['es', 'Vea cómo camina'],
  ]);
  await speak('es');
  expect(titles()).toEqual([
    [null, 'Vea cómo camina'],
    ['en', 'See how you walk'],
  ]);
  expect(titles(['es'])).toEqual([[null, 'Vea cómo camina']]);
});
