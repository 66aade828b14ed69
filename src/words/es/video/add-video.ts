import type { Translations } from '../../translation/translations.ts';

export const ADD_VIDEO: Translations = {
  'Add its video': 'Añadir su vídeo',
  'If the video of this result is at hand, add it. It stays on this device.':
    'Si tiene a mano el vídeo de este resultado, añádalo. No sale de este dispositivo.',
  'Looking at the video…': 'Mirando el vídeo…',
  'This browser cannot play {0}, so we cannot tell whether it is the right one.':
    'Este navegador no puede reproducir {0}, así que no podemos saber si es el correcto.',
  'Save it as MP4 (H.264) and open that one, or use another browser.':
    'Guárdelo como MP4 (H.264) y abra ese archivo, o use otro navegador.',
  '{0} is another video: its picture is {1}, and this result is of one with {2}.':
    '{0} es otro vídeo: su imagen es de {1}, y este resultado es de uno de {2}.',
  '{0} is another video: it lasts {1}, and this result is of one of {2}.':
    '{0} es otro vídeo: dura {1}, y este resultado es de uno de {2}.',
  'Open the video that this result came from: {0}.':
    'Abra el vídeo del que salió este resultado: {0}.',
};
