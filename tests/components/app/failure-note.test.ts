// @vitest-environment happy-dom
import { html, LitElement } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../../src/components/app/failure-note.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

let note: Awaited<ReturnType<typeof shown<'failure-note'>>>;
beforeEach(async () => (note = await shown('failure-note', {})));

async function said(event: Event): Promise<string> {
  window.dispatchEvent(event);
  await note.element.updateComplete;
  return note.root.querySelector('[role=alert]')?.textContent ?? '';
}

/** As the browser tells of a promise that nobody took. */
const rejection = (reason: unknown) => Object.assign(new Event('unhandledrejection'), { reason });

class BreaksWhileDrawn extends LitElement {
  protected override render() {
    if (this.isConnected) throw new RangeError('too much');
    return html``;
  }
}
customElements.define('breaks-while-drawn', BreaksWhileDrawn);

test('a screen that throws while it is drawn is answered with a sentence and ways on', async () => {
  const broken = new BreaksWhileDrawn();
  document.body.append(broken);
  const reason: unknown = await broken.updateComplete.catch((thrown: unknown) => thrown);
  expect(reason).toBeInstanceOf(RangeError);
  expect(await said(rejection(reason))).toContain('A part of this page could not be shown.');
  expect(note.root.querySelector('a')?.getAttribute('href')).toBe('#/');
});

test('the sentence goes with the screen', async () => {
  expect(await said(rejection(new RangeError('too much')))).not.toBe('');
  expect(await said(new Event('hashchange'))).toBe('');
});

test("what is no fault of a screen is not told as one: a browser's refusal, a late layout", async () => {
  expect(await said(rejection(new DOMException('no', 'AbortError')))).toBe('');
  expect(await said(rejection('left'))).toBe('');
  expect(await said(new ErrorEvent('error', { message: 'ResizeObserver loop' }))).toBe('');
});
