import type { Translations } from '../../translation/translations.ts';

export const ANSWER: Translations = {
  'Left ankle': 'Tobillo izquierdo',
  'Right ankle': 'Tobillo derecho',
  'bends less than most': 'se dobla menos que en la mayoría',
  'may bend less than most': 'quizás se dobla menos que en la mayoría',
  'bends less than the other one': 'se dobla menos que el otro',
  'may bend less than the other one': 'quizás se dobla menos que el otro',
  'bends about as far as most': 'se dobla más o menos como en la mayoría',
  'no sign that it bends less, but not sure': 'no se vio que se doble menos, pero no es seguro',
  'can’t tell from this view': 'no se puede saber desde esta vista',
  'can’t tell: too few steps': 'no se puede saber: muy pocos pasos',
  'can’t tell: the video is not clear enough':
    'no se puede saber: el vídeo no es lo bastante claro',
  'can’t tell without standing still first': 'no se puede saber sin estar quieto antes',
  'can’t tell: too close to call': 'no se puede saber: está muy cerca del límite',
  'can’t tell': 'no se puede saber',
  'can’t tell: the signs do not agree': 'no se puede saber: las señales no coinciden',
  '@ankle-line': '{0}: {1}.',
  'A video often misses a stiff ankle. Two minutes at a wall tell more.':
    'Un vídeo muchas veces no muestra un tobillo rígido. Dos minutos ante una pared dicen más.',
  'Test at the wall': 'Hacer la prueba en la pared',
  'Your test at the wall counts here as well.': 'Su prueba en la pared también cuenta aquí.',
  'This was seen too.': 'También se vio esto.',
  'We are less sure of this:': 'De esto estamos menos seguros:',
  Sample: 'Muestra',
  'This is a sample walk that came with the app. It is not kept.':
    'Esta es una caminata de muestra que viene con la aplicación. No se guarda.',
  'Pale: where the shin of most people would be.':
    'En claro: donde estaría la espinilla de la mayoría.',
  'Watch this moment in the video': 'Ver este momento en el vídeo',
  'Drawn from the points that were found. The video is not here.':
    'Dibujado con los puntos que se encontraron. El vídeo no está aquí.',
  'The {left|right} ankle at its greatest bend':
    'El tobillo {izquierdo|derecho} cuando más se dobla',
  'Where the {left|right} foot points': 'Hacia dónde apunta el pie {izquierdo|derecho}',
  'The pelvis over the {left|right} leg': 'La pelvis sobre la pierna {izquierda|derecha}',
  '{0} ({1} to {2})': '{0} ({1} a {2})',
  'This walker {0}': 'Esta persona {0}',
  'Yours {0}': 'Usted {0}',
  'This walker {0}, most people {1} to {2}°': 'Esta persona {0}, la mayoría de {1} a {2}°',
  'Yours {0}, most people {1} to {2}°': 'Usted {0}, la mayoría de {1} a {2}°',
  'One thing looked for and not found': 'Una cosa que buscamos y no encontramos',
  '{0} other things looked for: {1} not seen, {2} unclear':
    'Otras {0} cosas que buscamos: {1} no se vieron, {2} no están claras',
  '{0} things looked for: {1} not seen, {2} unclear':
    '{0} cosas que buscamos: {1} no se vieron, {2} no están claras',
};
