// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, test } from 'vitest';
import { KIOSK_TROUBLES } from '#core/kiosk/kiosk-state.ts';
import { troubleScreen } from '../../../../src/components/screens/kiosk/help-screens.ts';

function shown(code: (typeof KIOSK_TROUBLES)[number], mayWalkAgain: boolean): string {
  const place = document.createElement('div');
  render(troubleScreen(code, { mayWalkAgain, hasResult: false, leftS: null }), place);
  return place.textContent.replace(/\s+/g, ' ');
}

test.each(KIOSK_TROUBLES)(
  'who has walked as often as one may is not told to try again: %s',
  (code) => {
    const text = shown(code, false);
    expect(text).not.toMatch(/try again|once more/i);
    expect(text).toContain('You can start again after them.');
  },
);

test('who may walk again is told so, and has the button for it', () => {
  expect(shown('camera', true).match(/Try again/g)).toHaveLength(2);
  expect(shown('reading', true)).toContain('You can walk once more.');
});
