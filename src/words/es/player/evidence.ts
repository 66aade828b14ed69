import type { Translations } from '../../translation/translations.ts';

export const PLAYER_EVIDENCE: Translations = {
  'Frames behind the findings': 'Fotogramas detrás de los hallazgos',
  'Of each leg the stride with the least and the stride with the most of the angle. The number is that of the frame alone; the finding is made from all strides.':
    'De cada pierna, la zancada con el menor ángulo y la zancada con el mayor. El número es solo el de ese fotograma; el hallazgo sale de todas las zancadas.',
  least: 'menor',
  most: 'mayor',
  'the only stride': 'la única zancada',
  'the moment that shows it best': 'el momento que mejor lo muestra',
  '{0} ({1})': '{0} ({1})',
  '{0}, {1}: {2}, {3}': '{0}, {1}: {2}, {3}',
};
