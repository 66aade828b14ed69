import { expect, type Page } from '@playwright/test';
import type { KioskEvent } from '#core/kiosk/kiosk-state.ts';
import { LEAST_TARGET_MM, mmToPx, TARGETS_BELOW } from '#core/kiosk/readable-size.ts';

export const UPRIGHT = { width: 1080, height: 1920 } as const;
export const LYING = { width: 1920, height: 1080 } as const;

/** Opens the lobby, whose staff set these things. */
export async function openLobby(
  page: Page,
  {
    size = UPRIGHT,
    settings = {},
    search = '',
  }: {
    readonly size?: { readonly width: number; readonly height: number };
    readonly settings?: object;
    readonly search?: string;
  } = {},
): Promise<void> {
  await page.setViewportSize(size);
  const usual = {
    cameraId: null,
    cameraLooks: 'side',
    lineDistanceM: 3.5,
    languages: ['en', 'es'],
    clinicText: 'Riverside Clinic, ground floor',
    callText: 'Front desk: bell 2',
    printer: true,
    phoneAddress: 'https://heelrise.example',
    model: 'full',
    opensAt: null,
    closesAt: null,
  };
  await page.addInitScript(
    (stored) => localStorage.setItem('heelrise-staff/settings', stored),
    JSON.stringify({ ...usual, ...settings }),
  );
  await page.goto(`/?kiosk${search}`);
  await expect(page.locator('.attract h1')).toBeVisible();
}

/** Tells the kiosk what a press, the camera or the clock would tell it. */
export function tell(page: Page, ...events: readonly KioskEvent[]): Promise<void> {
  return page.locator('kiosk-app').evaluate(async (app, all) => {
    for (const heard of all) {
      app.dispatchEvent(Object.assign(new Event('lobby'), { heard }));
      await Reflect.get(app, 'updateComplete');
    }
  }, events);
}

export const SAFE: readonly KioskEvent[] = [
  { kind: 'start' },
  { kind: 'agree' },
  { kind: 'answer', isTrue: [] },
  { kind: 'answer', isTrue: [] },
  { kind: 'answer', isTrue: [] },
];

/** A walk is handed over as if it had been recorded, and read by the fake worker. */
export async function walkIsRecorded(page: Page, name = 'walk.webm'): Promise<void> {
  await page.locator('kiosk-app').evaluate((app, video) => {
    const draft = { id: 'a', video: new File(['x'], video), recordedMs: 9000, release: null };
    app.dispatchEvent(Object.assign(new Event('walk-recorded'), { draft }));
  }, name);
}

/** What cannot be reached or hit, what leads out, and what is cut off, on the screen as it stands. */
export async function flawsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ least, below }) => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot === null ? [] : all(element.shadowRoot)),
        ]);
      const name = (element: Element) =>
        `${element.tagName} ${element.textContent.trim().slice(0, 30)}`;
      const flaws: string[] = [];
      for (const element of all(document.body)) {
        const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0 || element.closest('[inert]') !== null) continue;
        if (element.matches('a[href], input, select, textarea, video[controls], [contenteditable]'))
          flaws.push(`leads out or is typed into: ${name(element)}`);
        if (element.matches('button, [role=button], summary')) {
          if (Math.min(width, height) < least) flaws.push(`small, ${height} px: ${name(element)}`);
          if (top < innerHeight * below) flaws.push(`too high, at ${top} px: ${name(element)}`);
        }
        if (element.matches('button, p, h1, li, take-away-code')) {
          if (bottom > innerHeight + 1 || right > innerWidth + 1 || left < -1 || top < -1)
            flaws.push(`out of the screen: ${name(element)}`);
          // What a box with hidden overflow cuts off.
          for (let box = element.parentElement; box !== null; box = box.parentElement) {
            const cut = box.getBoundingClientRect();
            if (getComputedStyle(box).overflowY === 'hidden' && bottom > cut.bottom + 2)
              flaws.push(`cut off: ${name(element)}`);
          }
        }
      }
      const { scrollHeight, scrollWidth } = document.documentElement;
      if (scrollHeight > innerHeight || scrollWidth > innerWidth) flaws.push('the page scrolls');
      return flaws;
    },
    { least: Math.floor(mmToPx(LEAST_TARGET_MM)), below: TARGETS_BELOW },
  );
}
