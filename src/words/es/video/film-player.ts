import type { Translations } from '../../translation/translations.ts';

export const FILM_PLAYER: Translations = {
  'This browser cannot show the film, so only the lines are drawn.':
    'Este navegador no puede mostrar el video, así que solo se dibujan las líneas.',
  'The video did not come with this result, so only the lines are drawn.':
    'El video no vino con este resultado, así que solo se dibujan las líneas.',
  'Neither the video nor the lines came with this result.':
    'Ni el video ni las líneas vinieron con este resultado.',
  'Place in the film': 'Punto del video',
  Play: 'Reproducir',
  Pause: 'Pausa',
  'One picture back': 'Una imagen atrás',
  'One picture on': 'Una imagen adelante',
  Speed: 'Velocidad',
  Lines: 'Líneas',
  'Repeat one stride': 'Repetir una zancada',
  Keys: 'Teclas',
  Space: 'Espacio',
  Home: 'Inicio',
  End: 'Fin',
  'Play or pause': 'Reproducir o pausar',
  'One picture back or on': 'Una imagen atrás o adelante',
  'To the step mark before or after': 'A la marca de paso anterior o siguiente',
  'Slower or faster': 'Más lento o más rápido',
  'To the start or end, when you are in the player':
    'Al inicio o al final, si está en el reproductor',
  'Use these keys on the whole page': 'Usar estas teclas en toda la página',
  'Full speed': 'Velocidad normal',
  'Half speed': 'Media velocidad',
  'Quarter speed': 'Un cuarto de velocidad',
  'Film of the walk, {0}': 'Video de la caminata, {0}',
  '{0}, picture {1} of {2}': '{0}, imagen {1} de {2}',
};
