import type { Translations } from '../translations.ts';

export const PAST_WALKS: Translations = {
  'Looking…': 'Un momento…',
  'Every walk that is watched is kept here, on this device only, with its film. There is none yet.':
    'Cada caminata que se analiza se guarda aquí, solo en este dispositivo, con su video. Todavía no hay ninguna.',
  '@delete': 'Borrar',
  'Delete all': 'Borrar todo',
  'Delete all past walks?': '¿Borrar todas las caminatas anteriores?',
  'The result and the film are deleted from this device. This cannot be undone.':
    'El resultado y el video se borran de este dispositivo. No se puede deshacer.',
  '@keep': 'No borrar',
  'from the side': 'de lado',
  'from the front': 'de frente',
  'from behind': 'de espaldas',
  'at an angle': 'en diagonal',
  'view not clear': 'vista poco clara',
  'Delete {0}': 'Borrar {0}',
  'Delete “{0}”?': '¿Borrar «{0}»?',
  '{0}, {1} MB of film, on this device only.': '{0}, {1} MB de video, solo en este dispositivo.',
};
