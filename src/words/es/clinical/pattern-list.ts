import type { Translations } from '../../translation/translations.ts';

export const PATTERN_LIST: Translations = {
  'Told of the same leg: {0}.': 'Se dice de la misma pierna: {0}.',
  'Show the moment': 'Mostrar el momento',
  'What it may mean': 'Qué puede significar',
  'What else could explain it': 'Qué otra cosa podría explicarlo',
  'What it does not mean': 'Qué no significa',
  'We did not see any of the patterns that we look for and that this view shows.':
    'No vimos ninguno de los patrones que buscamos y que esta vista muestra.',
  'Not clear.': 'No está claro.',
  '{0}, left: {1}': '{0}, lado izquierdo: {1}',
  '{0}, right: {1}': '{0}, lado derecho: {1}',
  'Left against right: {0}': 'Izquierda frente a derecha: {0}',
  'Upper body': 'Parte alta del cuerpo',
  'This is what a video shows, compared with walkers in laboratories. It is not a medical opinion.':
    'Esto es lo que muestra un vídeo, comparado con personas que caminaron en laboratorios. No es una opinión médica.',
  '{0}, over one and a half times the other side: {1} (± {2}), limit {3}.':
    '{0}, por encima de una vez y media el otro lado: {1} (± {2}), límite {3}.',
  'A video like this can miss it.': 'Un vídeo como este puede no mostrarlo.',
  'What was measured': 'Qué se midió',
  'We did not see a pattern where this video lets us judge. Some things it cannot tell.':
    'No vimos ningún patrón donde este vídeo deja juzgar. Algunas cosas no se pueden saber.',
  'This video does not let us judge any of the patterns that we look for.':
    'Este vídeo no deja juzgar ninguno de los patrones que buscamos.',
  'not seen.': 'no se vio.',
  '{0}: {1} (± {2}), limit {3}.': '{0}: {1} (± {2}), límite {3}.',
  '{0}, compared with the other side: {1} (± {2}), limit {3}.':
    '{0}, comparado con el otro lado: {1} (± {2}), límite {3}.',
};
