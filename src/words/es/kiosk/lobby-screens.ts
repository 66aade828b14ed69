import type { Translations } from '../../translation/translations.ts';

export const LOBBY_SCREENS: Translations = {
  'See how you walk': 'Vea cómo camina',
  'Walk a few steps here and see how your ankles, feet and hips move.':
    'Dé aquí unos pasos y vea cómo se mueven sus tobillos, pies y caderas.',
  '@lobby-start': 'Empezar',
  'Closed now': 'Cerrado ahora',
  'Open from {0} to {1}.': 'Abierto de {0} a {1}.',
  'What happens here': 'Qué pasa aquí',
  'A camera records you while you walk. It is on only then.':
    'Una cámara le graba mientras camina. Solo entonces está encendida.',
  'This device reads the video. Nothing is sent anywhere.':
    'Este aparato analiza el vídeo. No se envía nada a ningún sitio.',
  'When you finish, everything is erased.': 'Cuando termina, se borra todo.',
  'Yes, record my walk': 'Sí, graben cómo camino',
  'Under 18? A parent or guardian must tick this.':
    '¿Menor de 18 años? Debe marcarlo su padre, madre o tutor.',
  'Go on': 'Seguir',
  'Yes, one or more': 'Sí, una cosa o más',
  'Tap each box in which something fits you.': 'Toque cada cuadro donde algo coincida con usted.',
  'Press *Call staff*. They are near.': 'Toque *Llamar al personal*. Está cerca.',
  'Stand on the line on the floor.': 'Póngase en la línea del suelo.',
  'Stand still until you hear *walk*.': 'Quédese quieto hasta que oiga *camine*.',
  'Walk along the line and back, past the camera.':
    'Camine por la línea y vuelva, pasando ante la cámara.',
  'Stand at the far end of the line.': 'Póngase al final de la línea, lejos de la cámara.',
  'Walk to the camera and back along the line.': 'Camine por la línea hasta la cámara y vuelva.',
  'This is how it goes': 'Así funciona',
  'Roll up your trousers, so that your ankles can be seen.':
    'Súbase el pantalón para que se vean los tobillos.',
  'You may feel unsteady: let staff walk beside you. Press *Call staff*.':
    'Si se siente inseguro, deje que el personal camine a su lado. Toque *Llamar al personal*.',
  'I am ready': 'Ya puedo empezar',
  'The line is {0} m from the camera.': 'La línea está a {0} m de la cámara.',
  'Your walk is being read': 'Se está analizando cómo camina',
  'You can sit down. The result comes by itself.': 'Puede sentarse. El resultado llega solo.',
  'The device looks at each frame of the video.': 'El aparato mira cada imagen del vídeo.',
  'Your walk': 'Su forma de caminar',
  'Your result on your phone': 'Su resultado en su móvil',
  'Walk once more': 'Caminar otra vez',
  'Show the result again': 'Volver al resultado',
  'Your last walk could not be read. This is what was seen before.':
    'No se pudo analizar la última vez que caminó. Esto es lo que se vio antes.',
  'Finish and erase': 'Terminar y borrar',
};
