import { LANGUAGES, speak, type Language } from '#words/language/locale.ts';
import { KIOSK } from './kiosk.ts';

const KEY = 'heelrise-language';

/** The language asked for in the address, else the one chosen before, else the first of the reader's that we have. */
export function preferredLanguage(
  search: string,
  chosen: string | null,
  spoken: readonly string[],
): Language {
  const asked = [new URLSearchParams(search).get('lang'), chosen, ...spoken];
  for (const tag of asked) {
    const [language] = tag?.toLowerCase().split('-') ?? [];
    const known = LANGUAGES.find((one) => one === language);
    if (known !== undefined) return known;
  }
  return 'en';
}

/** Begins in the reader's language. */
export async function startLanguage(): Promise<void> {
  await show(ownLanguage());
}

/** The language that a kiosk begins with for each person: the first of its own, unless the address asks for another of them. */
export function lobbyLanguage(languages: readonly Language[]): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  return languages.find((one) => one === asked) ?? languages[0] ?? 'en';
}

/** Changes the language now and for the next time. In a kiosk the choice is the person's, and goes with them. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (!KIOSK) remember(language);
  await show(language);
}

async function show(language: Language): Promise<void> {
  await speak(language);
  document.documentElement.lang = language;
}

function ownLanguage(): Language {
  return preferredLanguage(location.search, remembered(), navigator.languages);
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Where storage is blocked the choice holds until the page is closed.
  }
  forgetAsked();
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** The address would win over the choice when the page is loaded again. */
function forgetAsked(): void {
  const url = new URL(location.href);
  if (!url.searchParams.has('lang')) return;
  url.searchParams.delete('lang');
  history.replaceState(history.state, '', url);
}
