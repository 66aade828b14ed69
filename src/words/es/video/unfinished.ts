import type { Translations } from '../../translation/translations.ts';

export const UNFINISHED: Translations = {
  '{0} was not finished. It had only just begun.': '{0} quedó sin terminar. Apenas había empezado.',
  '{0} was not finished: {1} of {2} frames are done.':
    '{0} quedó sin terminar: {1} de {2} fotogramas están listos.',
  'Begun {0}.': 'Empezó el {0}.',
  'A video that was not finished': 'Un vídeo sin terminar',
  'The video is still on this device, and nowhere else. If you leave it, it is deleted within a day.':
    'El vídeo sigue en este dispositivo, y en ningún otro sitio. Si lo deja, se borra en un día.',
  'A recording of {0} s was not used yet.': 'Una grabación de {0} s aún no se usó.',
  'A recording that was not used': 'Una grabación sin usar',
  'It is on this device, and nowhere else. If you leave it, it is deleted within a day.':
    'Está en este dispositivo, y en ningún otro sitio. Si la deja, se borra en un día.',
  'Use it': 'Usarla',
  'Delete it': 'Descartar',
};
