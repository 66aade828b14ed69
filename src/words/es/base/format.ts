import type { Translations } from '../../translation/translations.ts';

export const FORMAT: Translations = {
  'working out how long it takes': 'se calcula cuánto falta',
  'nearly done': 'casi listo',
  'about {0} seconds left': 'faltan unos {0} segundos',
  'about a minute left': 'falta más o menos un minuto',
  'about {0} minutes left': 'faltan unos {0} minutos',
};
