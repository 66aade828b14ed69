import type { Translations } from '../../translation/translations.ts';

export const COUNTS: Translations = {
  '1 stride': '1 zancada',
  '{0} strides': '{0} zancadas',
  '1 walk': '1 caminata',
  '{0} walks': '{0} caminatas',
};
