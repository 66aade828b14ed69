import type { Translations } from '../../translation/translations.ts';

export const PAST_WALKS: Translations = {
  'Looking…': 'Un momento…',
  'Every walk that is watched is kept here, on this device only, with its video. There is none yet.':
    'Cada caminata que se analiza se guarda aquí, solo en este dispositivo, con su vídeo. Todavía no hay ninguna.',
  '@delete': 'Borrar',
  'Delete all': 'Borrar todo',
  'Delete all past walks?': '¿Borrar todas las caminatas anteriores?',
  '@keep': 'No borrar',
  'Choose two walks to see what changed, or all videos of one visit to read them as one result.':
    'Elija dos caminatas para ver qué cambió, o todos los vídeos de una visita para leerlos como un solo resultado.',
  'Choose at least one more.': 'Elija al menos una más.',
  'Compare these two': 'Comparar estas dos',
  'Read as one visit': 'Leer como una visita',
  'Choose {0}': 'Elegir {0}',
  'from the side': 'de lado',
  'from the front': 'de frente',
  'from behind': 'de espaldas',
  'at an angle': 'en diagonal',
  'view not clear': 'vista poco clara',
  'Delete {0}': 'Borrar {0}',
  'Delete “{0}”?': '¿Borrar «{0}»?',
  '{0}, {1} MB of video, on this device only.': '{0}, {1} MB de vídeo, solo en este dispositivo.',
  'Videos that were not finished are deleted too.': 'También se borran los vídeos sin terminar.',
  'One video that was not finished is kept as well, for a day at most.':
    'También se guarda un vídeo sin terminar, un día como máximo.',
  '{0} videos that were not finished are kept as well, for a day at most.':
    'También se guardan {0} vídeos sin terminar, un día como máximo.',
  'Videos without a walk are deleted too.': 'También se borran los vídeos sin caminata.',
  'Videos without a walk': 'Vídeos sin caminata',
  'They stay here until you delete them. One of a person who stands still can be read with the walks of the same visit.':
    'Se quedan aquí hasta que usted los borre. Uno de una persona de pie y quieta se puede leer con las caminatas de la misma visita.',
  'Choose a walk as well.': 'Elija también una caminata.',
  'Save the video {0}': 'Guardar el vídeo {0}',
  'Walks: {0}. Videos without a walk: {1}. Together {2} MB of video, on this device only.':
    'Caminatas: {0}. Vídeos sin caminata: {1}. En total {2} MB de vídeo, solo en este dispositivo.',
};
