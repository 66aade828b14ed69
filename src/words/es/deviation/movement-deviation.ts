import type { Translations } from '../../translation/translations.ts';

export const MOVEMENT_DEVIATION: Translations = {
  'Movement deviation': 'Desviación del movimiento',
  'Root mean square difference between this leg’s mean curve and the mean curve of the reference, over the whole stride, as gait variable scores have it. ± is the most by which a curve of a rendered walker was read wrong, joined with the scatter of the strides; real people may be read worse. Errors of reading add to the figure and do not cancel.':
    'Diferencia cuadrática media entre la curva media de esta pierna y la curva media de la referencia, en toda la zancada, como en las puntuaciones de variables de la marcha (GVS). ± es lo máximo que se leyó mal una curva de una persona simulada, junto con la dispersión de las zancadas; las personas reales pueden leerse peor. Los errores de lectura se suman a la cifra y no se anulan.',
  'It is no gait profile score: that joins nine curves of three planes. Of those one camera lacks here the pelvis forward and in rotation, the hip sideways and in rotation, and the direction of the foot, which is read in stance alone. A short difference, such as a weak push-off, is thin in a mean over the stride. A small figure therefore calls nobody usual, and a large one names no cause.':
    'No es un perfil global de la marcha (GPS): ese une nueve curvas de tres planos. De ellas, a una sola cámara le faltan aquí la pelvis hacia delante y en rotación, la cadera de lado y en rotación, y la dirección del pie, que solo se lee en el apoyo. Una diferencia corta, como un impulso débil, pesa poco en una media de toda la zancada. Por eso una cifra pequeña no dice que la marcha sea la habitual, y una grande no nombra ninguna causa.',
  'Table of movement deviation': 'Tabla de desviación del movimiento',
  'Reference, between people (RMS of the SD)':
    'Referencia, entre personas (media cuadrática de la DE)',
  'These curves together': 'Estas curvas juntas',
  'Both legs together': 'Las dos piernas juntas',
  'the video is too poor': 'el vídeo es demasiado malo',
  'not seen over the whole stride': 'no se ve en toda la zancada',
  'the zero of the ankle was not found': 'no se encontró el cero del tobillo',
  'fewer than {0} strides': 'menos de {0} zancadas',
  'Movement deviation (root mean square from the reference; {0}; no gait profile score, and a small one calls nobody usual): {1}.':
    'Desviación del movimiento (media cuadrática respecto a la referencia; {0}; no es un GPS, y una pequeña no dice que la marcha sea la habitual): {1}.',
};
