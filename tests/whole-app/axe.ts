import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Colours are half of axe's time. They are those of the scheme; every other rule is the same in each scheme. */
type AxeRules = 'all' | 'colours' | 'all-but-colours';

const COLOUR_RULES = ['color-contrast'];

/** What axe objects to on the page as it stands: the rule, and the elements. */
export async function axeObjections(
  page: Page,
  rules: AxeRules = 'all',
): Promise<readonly string[]> {
  // The page has no frames. The usual way carries every result through a second page, which takes twice as long.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules === 'colours') axe.withRules(COLOUR_RULES);
  if (rules === 'all-but-colours') axe.disableRules(COLOUR_RULES);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** The same in light, and then in dark. On paper, where nothing is pressed or read out, the colours alone. */
export async function axeInBothSchemes(
  page: Page,
  media: 'screen' | 'print' = 'screen',
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', media });
  const inLight = await axeObjections(page, media === 'screen' ? 'all' : 'colours');
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await axeObjections(page, 'colours'))];
}
