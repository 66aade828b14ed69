import type { Translations } from '../../translation/translations.ts';

export const DATES: Translations = {
  'From a saved result.': 'De un resultado guardado.',
  'Change the date': 'Cambiar la fecha',
  'Recorded on': 'Grabado el',
  'not known': 'no se sabe',
  'This day tells which walk came first.': 'Este día dice cuál de las caminatas fue primero.',
  'recorded here': 'grabado aquí',
  'the date in the video': 'la fecha del vídeo',
  'the date of the file': 'la fecha del archivo',
  'typed by hand': 'escrita a mano',
  'Date not known': 'Fecha desconocida',
  'Read today. The day of recording is not known.': 'Leído hoy. No se sabe qué día se grabó.',
  'Read on {0}. The day of recording is not known.': 'Leído el {0}. No se sabe qué día se grabó.',
  'Recorded on {0}': 'Grabado el {0}',
  'Recorded on {0}, read today': 'Grabado el {0}, leído hoy',
  'Recorded on {0}, read on {1}': 'Grabado el {0}, leído el {1}',
};
