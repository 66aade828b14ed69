import type { Translations } from '../../translation/translations.ts';

export const LEGS_APART: Translations = {
  'Left less right': 'Izquierda menos derecha',
  'Symmetry index: the difference in % of the mean of both legs (Robinson 1987), with the 95 % intervals of both. Where ± is larger than the index, the video shows no difference, and does not show that there is none.':
    'Índice de simetría: la diferencia en % de la media de ambas piernas (Robinson 1987), con los intervalos del 95 % de ambas. Donde ± es mayor que el índice, el vídeo no muestra ninguna diferencia, y tampoco muestra que no la haya.',
  'Table of left less right': 'Tabla de izquierda menos derecha',
  Difference: 'Diferencia',
  'Symmetry index': 'Índice de simetría',
  '@index-estimate': '{0}, una estimación',
};
