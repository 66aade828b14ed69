import type { Translations } from '../../translation/translations.ts';

export const SIDES: Translations = {
  '@leg-left': 'Izquierda',
  '@leg-right': 'Derecha',
  '@leg-both': 'Ambos lados',
  '@leg-left-short': 'Izq.',
  '@leg-right-short': 'Der.',
  '@side-left': 'izquierdo',
  '@side-right': 'derecho',
  '@side-both': 'ambos',
};
