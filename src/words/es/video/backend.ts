import type { Translations } from '../../translation/translations.ts';

export const BACKEND: Translations = {
  '{0}, {1} a picture': '{0}, {1} por imagen',
  'On this device: {0}': 'En este dispositivo: {0}',
  'Measure again': 'Medir de nuevo',
  'Which way of computing is quickest here is measured with the next film.':
    'La forma de calcular más rápida aquí se mide con el próximo video.',
  'not available': 'no disponible',
};
