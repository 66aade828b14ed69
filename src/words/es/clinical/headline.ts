import type { Translations } from '../../translation/translations.ts';

export const HEADLINE: Translations = {
  'We may have seen this: {0}': 'Quizás hayamos visto esto: {0}',
  '{0}: not seen on either side.': '{0}: no se vio en ningún lado.',
  '{0} on both sides.': '{0} en los dos lados.',
  'We saw this in most of the steps of this video.': 'Vimos esto en la mayoría de los pasos.',
  'The video points this way, but not clearly.':
    'El vídeo apunta en esa dirección, pero no con claridad.',
  'We saw the walk, but this video is not clear enough to compare it with others.':
    'Vimos la caminata, pero este vídeo no es lo bastante claro para compararla con otras.',
  'Below is what could be measured, and how to record it better.':
    'Abajo está lo que se pudo medir y cómo grabar mejor.',
  'Nothing that we look for stood out in what this video can show.':
    'Nada de lo que buscamos llamó la atención en lo que este vídeo puede mostrar.',
  'Some things need another view: see what this video could not show.':
    'Para algunas cosas hace falta otra vista: mire lo que este vídeo no pudo mostrar.',
  'Nothing stands out, but this video leaves much open.':
    'Nada llama la atención, pero este vídeo deja mucho sin aclarar.',
  'Nothing stands out in what this video shows clearly.':
    'Nada llama la atención en lo que este vídeo muestra con claridad.',
  '{0} The rest this video cannot tell; one more walk past the camera would help.':
    '{0} Lo demás no se puede saber con este vídeo; pasar otra vez ante la cámara ayudaría.',
};
