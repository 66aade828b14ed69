import type { Translations } from '../../translation/translations.ts';

export const PATTERN_LIST: Translations = {
  'What we looked for': 'Lo que buscamos',
  'Looked for as well': 'También buscamos esto',
  'This is what a film shows, compared with walkers in laboratories. It is not a medical opinion.':
    'Esto es lo que muestra un video, comparado con personas que caminaron en laboratorios. No es una opinión médica.',
  '{0}, over one and a half times the other side: {1} (± {2}), held against {3}.':
    '{0}, por encima de una vez y media el otro lado: {1} (± {2}), frente a {3}.',
  'Told of the same leg: {0}.': 'Se dice de la misma pierna: {0}.',
  'A film like this can miss it.': 'Un video como este puede no mostrarlo.',
  'Show the moment': 'Mostrar el momento',
  'What it may mean': 'Qué puede significar',
  'What else could explain it': 'Qué otra cosa podría explicarlo',
  'What it does not mean': 'Qué no significa',
  'Why we say this': 'Por qué lo decimos',
  'We did not see any of the patterns that we look for and that this view shows.':
    'No vimos ninguno de los patrones que buscamos y que esta vista muestra.',
  'We did not see a pattern where this film lets us judge. Some things it cannot tell.':
    'No vimos ningún patrón donde este video deja juzgar. Algunas cosas no se pueden saber.',
  'This film does not let us judge any of the patterns that we look for.':
    'Este video no deja juzgar ninguno de los patrones que buscamos.',
  'Not clear.': 'No está claro.',
  '{0}, left: {1}': '{0}, lado izquierdo: {1}',
  '{0}, right: {1}': '{0}, lado derecho: {1}',
  'Left against right: {0}': 'Izquierda frente a derecha: {0}',
  '{0}: {1} (± {2}), held against {3}.': '{0}: {1} (± {2}), comparado con un límite de {3}.',
  'Upper body': 'Parte alta del cuerpo',
  '{0}, compared with the other side: {1} (± {2}), held against {3}.':
    '{0}, comparado con el otro lado: {1} (± {2}), frente a un límite de {3}.',
};
