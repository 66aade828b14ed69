import type { Translations } from '../../translation/translations.ts';

export const VIDEO_NOTICES: Translations = {
  'Your recording is kept. Nothing left your device.':
    'Su grabación sigue guardada. Nada salió de su dispositivo.',
  'Use it, save it as a file, or delete it.': 'Úsela, guárdela en un archivo o bórrela.',
  'Your video is where it was, unchanged. Nothing left your device.':
    'Su vídeo sigue donde estaba, sin cambios. Nada salió de su dispositivo.',
  'Open it again, or another one.': 'Ábralo de nuevo, o abra otro.',
  '{0} is not a Heelrise result, or it is damaged.':
    '{0} no es un resultado de Heelrise, o está dañado.',
  'Because of your answers, your recording is no longer kept on this device.':
    'Por sus respuestas, su grabación ya no se guarda en este dispositivo.',
  'It stays on this page until you close it.': 'Sigue en esta página hasta que usted la cierre.',
  'Save the video if you want to show it to somebody.':
    'Guarde el vídeo si quiere mostrárselo a alguien.',
  'This video is not here any more: it was deleted, or another tab has taken it.':
    'Este vídeo ya no está aquí: se borró, o lo tomó otra pestaña.',
  'Nothing else was changed.': 'No se cambió nada más.',
  'Look in the other tab, or open the video again.':
    'Mire en la otra pestaña, o abra el vídeo de nuevo.',
  'You stopped watching {0}.': 'Usted paró el análisis de {0}.',
  'Next in line': 'Siguen en la fila',
  '@takeOut': 'Quitar',
  '@close': 'Cerrar',
  'Save the video': 'Guardar el vídeo',
  'A recording waits to be used.': 'Hay una grabación sin usar.',
  'Take {0} out of the line': 'Quitar {0} de la fila',
  '{0} recordings wait to be used.': 'Hay {0} grabaciones sin usar.',
  'One more in line.': 'Hay uno más en la fila.',
  '{0} more in line.': 'Hay {0} más en la fila.',
  'These videos are not known to be of one day, so they are not read together.':
    'No se sabe si estos vídeos son de un mismo día, así que no se leen juntos.',
  'Each video has a result of its own.': 'Cada vídeo tiene su propio resultado.',
  'If they belong together, choose them among the past walks.':
    'Si van juntos, elíjalos entre las caminatas anteriores.',
};
