import type { Translations } from '../../translation/translations.ts';

export const HEADLINE: Translations = {
  'We saw this in most of the steps in this film.':
    'Vimos esto en la mayoría de los pasos de este video.',
  'We may have seen this: {0}': 'Quizás hayamos visto esto: {0}',
  'The film points this way, but not clearly. Another pass would help.':
    'El video apunta en esa dirección, pero no con claridad. Otra pasada ayudaría.',
  'We saw the walk, but this film is not clear enough to compare it with others.':
    'Vimos la caminata, pero este video no es lo bastante claro para compararla con otras.',
  'Below is what could be measured, and how to film it better.':
    'Abajo está lo que se pudo medir y cómo grabar mejor.',
  'In what this film can show, you walk much like most people.':
    'En lo que este video puede mostrar, usted camina más o menos como la mayoría.',
  'Some things need another view: see what this film could not show.':
    'Para algunas cosas hace falta otra vista: mire lo que este video no pudo mostrar.',
  'Nothing stands out, but this film leaves much open.':
    'Nada llama la atención, pero este video deja mucho sin aclarar.',
  'Nothing stands out in what this film shows clearly.':
    'Nada llama la atención en lo que este video muestra con claridad.',
  '{0} The rest this film cannot tell; another pass would help.':
    '{0} Lo demás no se puede saber con este video; otra pasada ayudaría.',
  '{0}: not seen on either side.': '{0}: no se vio en ningún lado.',
  '{0} on both sides.': '{0} en los dos lados.',
};
