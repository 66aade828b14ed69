import type { Translations } from '../../translation/translations.ts';

export const ANALYSING: Translations = {
  'Best: four times as slow, surer of the pelvis':
    'Heavy: cuatro veces más lento, más seguro en la pelvis',
  'Quick: the usual': 'Full: el habitual',
  'Quickest: least exact': 'Lite: el más rápido, el menos exacto',
  'Opening the video': 'Abriendo el vídeo',
  'Getting ready to watch': 'Preparando el análisis',
  'Getting ready on this device': 'Preparándose en este dispositivo',
  'Looking for the walker': 'Buscando a la persona que camina',
  'Following the walker': 'Siguiendo a la persona que camina',
  'Measuring the steps': 'Midiendo los pasos',
  'Finish sooner, less exact': 'Terminar antes, menos exacto',
  'The next try is quicker, and less exact.': 'El próximo intento es más rápido y menos exacto.',
  'Now watching the quicker way. It is less exact.':
    'Ahora va de la forma más rápida. Es menos exacta.',
  'No result yet': 'Todavía no hay resultado',
  'Video watched': 'Parte del vídeo ya analizada',
  Cancel: 'Cancelar',
  'The video {0}': 'El vídeo {0}',
  'Frame {0} of {1}, {2}': 'Fotograma {0} de {1}, {2}',
};
