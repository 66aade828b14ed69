import { LANGUAGES, speak, type Language } from '#words/locale.ts';

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
  await show(preferredLanguage(location.search, remembered(), navigator.languages));
}

/** Changes the language now and for the next time. */
export async function chooseLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Where storage is blocked the choice holds until the page is closed.
  }
  forgetAsked();
  await show(language);
}

/** The next time begins in the reader's own language again. */
export function forgetLanguage(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is blocked nothing was remembered.
  }
}

async function show(language: Language): Promise<void> {
  await speak(language);
  document.documentElement.lang = language;
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
