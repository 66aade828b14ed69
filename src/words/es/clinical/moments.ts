import type { Translations } from '../../translation/translations.ts';

export const MOMENTS: Translations = {
  'foot lands': 'el pie apoya',
  'heel lifts': 'el talón sube',
  'toes leave the floor': 'los dedos dejan el suelo',
  'the {left|right} foot lands': 'el pie {izquierdo|derecho} apoya',
  'the {left|right} heel lifts': 'el talón {izquierdo|derecho} sube',
  'the {left|right} toes leave the floor': 'los dedos del pie {izquierdo|derecho} dejan el suelo',
};
