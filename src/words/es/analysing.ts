import type { Translations } from '../translations.ts';

export const ANALYSING: Translations = {
  'Heavy: most exact, the usual': 'Heavy: el más exacto, el habitual',
  'Full: three times as quick, less exact': 'Full: tres veces más rápido, menos exacto',
  'Lite: quickest, least exact': 'Lite: el más rápido, el menos exacto',
  'Opening the film': 'Se abre el video',
  'Getting ready to watch': 'Se prepara para mirar',
  'Finding the quickest way on this device': 'Se busca la forma más rápida en este dispositivo',
  'Looking for the walker': 'Se busca a la persona que camina',
  'Following the walker': 'Se sigue a la persona que camina',
  'Measuring the steps': 'Se miden los pasos',
  'Finish sooner, less exact': 'Terminar antes, menos exacto',
  'Now watching the quicker way. It is less exact.':
    'Ahora se mira de la forma más rápida. Es menos exacta.',
  'No result yet': 'Todavía no hay resultado',
  'Film watched': 'Parte del video ya vista',
  Cancel: 'Cancelar',
  'The film {0}': 'El video {0}',
  'Picture {0} of {1}, {2}': 'Imagen {0} de {1}, {2}',
};
