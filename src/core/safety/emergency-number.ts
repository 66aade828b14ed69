/**
 * Medical emergency numbers of regions (ISO 3166), as their governments and telephone companies publish them.
 * Every member of the European Union answers 112.
 */
const NUMBERS: Readonly<Record<string, string>> = {
  ...withNumber(
    '112',
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  ),
  ...withNumber('112', 'CH IN IS LI NO TR UA'),
  ...withNumber('911', 'CA MX PR US'),
  AU: '000',
  BR: '192',
  CN: '120',
  GB: '999',
  HK: '999',
  JP: '119',
  KR: '119',
  NZ: '111',
  SG: '995',
  TW: '119',
};

/**
 * The emergency number of the region that a language tag such as `en-GB` names; null where the tag names none, or
 * one that is not in the table. A tag tells how a browser is set, not where it is: never show a number alone.
 */
export function emergencyNumber(
  languageTag: string,
): { readonly region: string; readonly number: string } | null {
  const region = regionOf(languageTag);
  const number = region === null ? undefined : NUMBERS[region];
  return region === null || number === undefined ? null : { region, number };
}

function regionOf(languageTag: string): string | null {
  try {
    return new Intl.Locale(languageTag).region ?? null;
  } catch {
    return null;
  }
}

function withNumber(number: string, regions: string): Record<string, string> {
  return Object.fromEntries(regions.split(' ').map((region) => [region, number]));
}
