import type { Translations } from '../../translation/translations.ts';

export const VIDEO_SETTINGS: Translations = {
  'Settings for the next video': 'Ajustes para el próximo vídeo',
  Model: 'Modelo',
  'Which of three networks looks for the body.': 'Cuál de las tres redes busca el cuerpo.',
  'Body height in metres': 'Altura de la persona en metros',
  'not given': 'sin dato',
  'From 0.80 to 2.30 metres; left out as it is now.':
    'De 0,80 a 2,30 metros; así como está, no se usa.',
  'For step length and speed. Without it those are left out.':
    'Para el largo del paso y la velocidad. Sin la altura no se dan.',
  'Frames a second, if recorded in slow motion': 'Fotogramas por segundo, si grabó en cámara lenta',
  'as the file says': 'lo que dice el archivo',
  'From 24 to 1000; left out as it is now.': 'De 24 a 1000; así como está, no se usa.',
  'For example 120 or 240, when the video plays slower than life.':
    'Por ejemplo 120 o 240, cuando el vídeo va más lento que la vida.',
};
