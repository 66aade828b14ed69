import type { Translations } from '../../translation/translations.ts';

export const LOBBY_WALK: Translations = {
  '@cue-walk': 'Ande',
  '@cue-turn': 'Gire',
  '@cue-stay': 'Alto',
  '@cue-done': 'Listo',
  'First a practice. Nothing is recorded.': 'Primero, una prueba. No se graba nada.',
  'Now you are recorded.': 'Ahora se le graba.',
  'Done: record me now': 'Ya está: grábenme',
  'Walk to the line and back. Then press the button.':
    'Camine hasta la línea y vuelva. Luego toque el botón.',
  'Start, then walk': 'Empezar y caminar',
  'Press the button, then go to the line. Ten seconds are counted down.':
    'Toque el botón y vaya a la línea. Hay una cuenta atrás de diez segundos.',
  'Stop here': 'Parar aquí',
  'Walk {0} of {1}': 'Caminata {0} de {1}',
};
