import type { Translations } from '../../translation/translations.ts';

export const BACKEND: Translations = {
  '{0}, {1} a frame': '{0}, {1} por fotograma',
  'On this device: {0}': 'En este dispositivo: {0}',
  'Measure again': 'Medir de nuevo',
  'Which way of computing is quickest here is measured with the next video.':
    'La forma de calcular más rápida aquí se mide con el próximo vídeo.',
  'not available': 'no disponible',
};
