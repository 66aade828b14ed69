import type { Translations } from '../../translation/translations.ts';

export const CURVES: Translations = {
  'Ankle bend': 'Flexión del tobillo',
  'foot bent up': 'pie hacia arriba',
  'foot pointed down': 'pie hacia abajo',
  'Foot direction': 'Dirección del pie',
  'toes out': 'puntas hacia fuera',
  'toes in': 'puntas hacia dentro',
  Pelvis: 'Pelvis',
  'own side up': 'su lado sube',
  'own side down': 'su lado baja',
  'tips forward': 'hacia delante',
  'tips back': 'hacia atrás',
  'Knee bend': 'Flexión de la rodilla',
  bent: 'doblada',
  straight: 'recta',
  'Shin to the upright': 'Pierna y vertical',
  'knee ahead': 'rodilla por delante',
  'knee behind': 'rodilla por detrás',
  'Foot to the floor': 'Pie y suelo',
  'toes up': 'punta arriba',
  'heel up': 'talón arriba',
  'Thigh to the upright': 'Muslo y vertical',
  'No whole stride was seen, so there is no curve to show.':
    'No se vio ninguna zancada completa, así que no hay curva que mostrar.',
  'The cursor follows the': 'El cursor sigue la',
  'More curves: knee, shin, foot, thigh': 'Más curvas: rodilla, pierna, pie, muslo',
  'Marker-lab reference, not age matched':
    'Referencia de laboratorio con marcadores, no ajustada por edad',
  'one stride, from landing to landing of the same foot':
    'una zancada, entre dos apoyos del mismo pie',
  'The same as a table': 'Lo mismo en una tabla',
  '% of stride': '% de la zancada',
  Reference: 'Referencia',
  'Move along the curve to see the video at that moment.':
    'Muévase por la curva para ver el vídeo en ese momento.',
  'left leg': 'pierna izquierda',
  'right leg': 'pierna derecha',
  'Left ({0})': 'Izquierda ({0})',
  'Right ({0})': 'Derecha ({0})',
  '{0}: place in the stride': '{0}: punto de la zancada',
  'Table of {0}': 'Tabla de {0}',
  '{0}, degrees: mean ± standard deviation between strides':
    '{0}, grados: media ± desviación estándar entre zancadas',
  '{0} to {1}°': '{0} a {1}°',
  'At {0} % of the stride: left {1}, right {2}, reference {3}.':
    'Al {0} % de la zancada: izquierda {1}, derecha {2}, referencia {3}.',
};
