import type { Translations } from '../../translation/translations.ts';

export const ANALYSING: Translations = {
  'Heavy: four times as slow, surer of the pelvis':
    'Heavy: cuatro veces más lento, más seguro en la pelvis',
  'Full: the usual': 'Full: el habitual',
  'Lite: quickest, least exact': 'Lite: el más rápido, el menos exacto',
  'Opening the film': 'Abriendo el video',
  'Getting ready to watch': 'Preparando el análisis',
  'Finding the quickest way on this device': 'Buscando la forma más rápida en este dispositivo',
  'Looking for the walker': 'Buscando a la persona que camina',
  'Following the walker': 'Siguiendo a la persona que camina',
  'Measuring the steps': 'Midiendo los pasos',
  'Finish sooner, less exact': 'Terminar antes, menos exacto',
  'The next try is quicker, and less exact.': 'El próximo intento es más rápido y menos exacto.',
  'Now watching the quicker way. It is less exact.':
    'Ahora va de la forma más rápida. Es menos exacta.',
  'No result yet': 'Todavía no hay resultado',
  'Film watched': 'Parte del video ya analizada',
  Cancel: 'Cancelar',
  'The film {0}': 'El video {0}',
  'Picture {0} of {1}, {2}': 'Imagen {0} de {1}, {2}',
};
