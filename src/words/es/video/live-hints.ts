import type { Translations } from '../../translation/translations.ts';

export const LIVE_HINTS: Translations = {
  'Nobody is seen yet.': 'Todavía no se ve a nadie.',
  'Step back: head or feet are outside.': 'Aléjese: la cabeza o los pies quedan fuera.',
  'Come closer: you are too far away.': 'Acérquese: está demasiado lejos.',
  'Good: head and feet are seen.': 'Bien: se ven la cabeza y los pies.',
};
