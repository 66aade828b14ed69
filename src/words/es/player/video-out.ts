import type { Translations } from '../../translation/translations.ts';

export const PLAYER_VIDEO_OUT: Translations = {
  'Save as a video': 'Guardar como vídeo',
  'Whatever is on in the player is drawn into it: lines, angles, grid, trail, your drawings, and the picture as it is, with the face blurred or left out. Sound is left out. Nothing leaves this device.':
    'Lo que está activado en el reproductor se dibuja en él: líneas, ángulos, cuadrícula, recorrido, sus dibujos, y la imagen tal como es, con la cara desenfocada o sin ella. El sonido se omite. Nada sale de este dispositivo.',
  Part: 'Parte',
  'The whole video': 'El vídeo entero',
  'The stride on show': 'La zancada que se ve',
  Kind: 'Tipo',
  Video: 'Vídeo',
  'Moving picture (GIF) of one stride': 'Imagen animada (GIF) de una zancada',
  Size: 'Tamaño',
  'Speed of the new video': 'Velocidad del vídeo nuevo',
  'Curve of the angle below the picture': 'Curva del ángulo bajo la imagen',
  'Name the moments of the steps': 'Nombrar los momentos de los pasos',
  'Make it': 'Crear',
  'Making the video': 'Creando el vídeo',
  'Save the file': 'Guardar el archivo',
  'This browser cannot write H.264, so the file is a WebM video. Browsers and most players show it; some phones and slide programs do not.':
    'Este navegador no puede escribir H.264, así que el archivo es un vídeo WebM. Los navegadores y la mayoría de los reproductores lo muestran; algunos teléfonos y programas de diapositivas, no.',
  'Watch it through before you hand it on: is the face blurred in every frame?':
    'Véalo entero antes de darlo a alguien: ¿está la cara desenfocada en todos los fotogramas?',
  'There is no whole stride in this video.': 'No hay ninguna zancada entera en este vídeo.',
  'This browser cannot write videos.': 'Este navegador no puede escribir vídeos.',
  'The video could not be read again. The result is still here.':
    'No se pudo volver a leer el vídeo. El resultado sigue aquí.',
  'The video could not be made. A smaller size may work. The result is still here.':
    'No se pudo crear el vídeo. Quizá funcione con un tamaño menor. El resultado sigue aquí.',
  'Stopped. Nothing was saved.': 'Detenido. No se guardó nada.',
  '{0} × {1}': '{0} × {1}',
  'Done: {0} frames, {1} MB.': 'Listo: {0} fotogramas, {1} MB.',
  '{0} frames could not be read; the frame before each stays longer.':
    'No se pudieron leer {0} fotogramas; el anterior a cada uno dura más.',
};
