import type { Translations } from '../../translation/translations.ts';

export const CORRECTED: Translations = {
  'when the feet meet and leave the floor': 'cuándo los pies tocan y dejan el suelo',
  'which strides count': 'qué zancadas cuentan',
  'which leg is left and which is right': 'qué pierna es la izquierda y cuál la derecha',
  'where a point of the body is': 'dónde está un punto del cuerpo',
  'from where the walk is seen': 'desde dónde se ve la marcha',
  'A professional corrected by hand: {0}.': 'Un profesional corrigió a mano: {0}.',
};
