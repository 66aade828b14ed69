import type { Translations } from '../../../translation/translations.ts';

export const ONE_PATTERN: Translations = {
  'It does not tell why, and it does not tell whether any pain comes from it.':
    'No dice por qué, ni dice si algún dolor viene de ahí.',
};
