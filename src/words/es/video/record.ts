import type { Translations } from '../../translation/translations.ts';

export const RECORD: Translations = {
  'Open a video instead': 'Abrir un vídeo en su lugar',
  'What the camera sees': 'Lo que ve la cámara',
  'Stop the countdown': 'Parar la cuenta atrás',
  'Stop recording': 'Parar la grabación',
  'Time to get ready': 'Tiempo para prepararse',
  'Your video is ready': 'Su vídeo está listo',
  'The video just made': 'El vídeo recién grabado',
  'Now from the front': 'Ahora de frente',
  'There your feet and your pelvis show.': 'Ahí se ven los pies y la pelvis.',
  'Show the result': 'Ver el resultado',
  'Record it again': 'Grabar de nuevo',
  Delete: 'Borrar',
  'Delete this video? It is kept nowhere else.':
    '¿Borrar este vídeo? No está guardado en ningún otro sitio.',
  'No, keep it': 'No, conservarlo',
  'Yes, delete it': 'Sí, borrarlo',
  'Recorded and not used': 'Grabado y sin usar',
  'Look at it': 'Verlo',
  '{0}, {1} s': '{0}, {1} s',
  'Start in {0} seconds': 'Empezar en {0} s',
  'Camera {0}': 'Cámara {0}',
  'walk {0}': 'caminata {0}',
};
