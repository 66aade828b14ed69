import type { Translations } from '../../base/translations.ts';

export const SIDES: Translations = {
  '@leg-left': 'Izquierda',
  '@leg-right': 'Derecha',
  '@leg-both': 'Ambos lados',
  '@side-left': 'izquierdo',
  '@side-right': 'derecho',
  '@side-both': 'ambos',
};
