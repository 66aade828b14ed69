import type { Translations } from '../../translation/translations.ts';

export const SHARE: Translations = {
  'What a video of a walk shows': 'Lo que muestra un vídeo de una caminata',
  'An estimate from a video. Not a medical opinion.':
    'Un cálculo a partir de un vídeo. No es una opinión médica.',
  'walk result': 'resultado de la caminata',
  '{0}. Read by Heelrise.': '{0}. Leído por Heelrise.',
};
