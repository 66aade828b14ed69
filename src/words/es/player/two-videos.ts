import type { Translations } from '../../translation/translations.ts';

export const PLAYER_TWO_VIDEOS: Translations = {
  'Both videos in step': 'Los dos vídeos acompasados',
  'One stride of either video, from the landing of a foot to its next.':
    'Una zancada de cada vídeo, desde que un pie aterriza hasta que vuelve a hacerlo.',
  'Place in the stride': 'Punto de la zancada',
  Stride: 'Zancada',
  'In step by': 'Acompasados por',
  Curve: 'Curva',
  'Only one of the two videos shows this angle.': 'Solo uno de los dos vídeos muestra este ángulo.',
  'share of the stride': 'parte de la zancada',
  'time since the foot landed': 'tiempo desde que el pie aterrizó',
  '{0} %': '{0} %',
  '{0} of {1}': '{0} de {1}',
};
