import type { Translations } from '../../translation/translations.ts';

export const VIDEO_PLAYER: Translations = {
  'This browser cannot show the video, so only the lines are drawn.':
    'Este navegador no puede mostrar el vídeo, así que solo se dibujan las líneas.',
  'The video did not come with this result, so only the lines are drawn.':
    'El vídeo no vino con este resultado, así que solo se dibujan las líneas.',
  'Neither the video nor the lines came with this result.':
    'Ni el vídeo ni las líneas vinieron con este resultado.',
  'Place in the video': 'Punto del vídeo',
  Play: 'Reproducir',
  Pause: 'Pausa',
  'One frame back': 'Un fotograma atrás',
  'One frame on': 'Un fotograma adelante',
  Speed: 'Velocidad',
  Lines: 'Líneas',
  'Repeat one stride': 'Repetir una zancada',
  Keys: 'Teclas',
  Space: 'Espacio',
  Home: 'Inicio',
  End: 'Fin',
  'Play or pause': 'Reproducir o pausar',
  'One frame back or on': 'Un fotograma atrás o adelante',
  'To the step mark before or after': 'A la marca de paso anterior o siguiente',
  Shift: 'Mayús',
  'Play backward or forward; again: faster':
    'Reproducir hacia atrás o hacia adelante; otra vez: más rápido',
  'Several frames back or on': 'Varios fotogramas atrás o adelante',
  'Speed, from an eighth to double': 'Velocidad, de un octavo al doble',
  'Repeat one stride, or not': 'Repetir una zancada, o no',
  'Closer, wider, the whole picture': 'Acercar, alejar, la imagen entera',
  'Move the picture when it is close': 'Mover la imagen cuando está cerca',
  'Full screen, and back': 'Pantalla completa, y volver',
  'These keys': 'Estas teclas',
  Close: 'Cerrar',
  'To the start or end, when you are in the player':
    'Al inicio o al final, si está en el reproductor',
  'Use these keys on the whole page': 'Usar estas teclas en toda la página',
  'Double speed': 'Velocidad doble',
  'Full speed': 'Velocidad normal',
  'Half speed': 'Media velocidad',
  'Quarter speed': 'Un cuarto de velocidad',
  'An eighth of the speed': 'Un octavo de la velocidad',
  'Video of the walk, {0}': 'Vídeo de la caminata, {0}',
  '{0}, frame {1} of {2}': '{0}, fotograma {1} de {2}',
};
