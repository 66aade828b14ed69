import type { LitElement } from 'lit';

/** Puts an element on the page with its properties and waits until it is drawn. */
export async function shown<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
) {
  const element = document.createElement(name);
  Object.assign(element, properties);
  document.body.append(element);
  await (element as unknown as LitElement).updateComplete;
  return { element, root: element.shadowRoot! };
}
