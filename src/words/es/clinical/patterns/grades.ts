import type { Translations } from '../../../translation/translations.ts';

export const GRADES: Translations = {
  'We saw this': 'Lo vimos',
  'We may have seen this': 'Quizás lo vimos',
  'Not seen': 'No se vio',
  'Cannot tell': 'No se sabe',
  'This view does not show it.': 'Esta vista no lo muestra.',
  'There are too few steps to say.': 'Hay muy pocos pasos para decirlo.',
  'The video is not clear enough to say.': 'El vídeo no es lo bastante claro para decirlo.',
  'It needs a few seconds of standing still at the start.':
    'Hacen falta unos segundos de pie, sin moverse, al comienzo.',
  'The value is too close to the limit to say.':
    'El valor está demasiado cerca del límite para decirlo.',
  'This version does not look for it yet.': 'Esta versión todavía no lo busca.',
};
