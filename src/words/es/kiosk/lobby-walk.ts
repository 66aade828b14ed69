import type { Translations } from '../../translation/translations.ts';

export const LOBBY_WALK: Translations = {
  '@cue-walk': 'Ande',
  '@cue-turn': 'Gire',
  '@cue-stay': 'Alto',
  '@cue-done': 'Listo',
  'It is too dark here. Please call staff.': 'Aquí está demasiado oscuro. Llame al personal.',
  'The camera is tilted. Please call staff.': 'La cámara está torcida. Llame al personal.',
  'The camera is slow. Please call staff.': 'La cámara va lenta. Llame al personal.',
  'It is too bright behind you. Please call staff.':
    'Hay demasiada luz detrás de usted. Llame al personal.',
  'Walk on, or come to the screen.': 'Siga caminando o venga a la pantalla.',
  'That is enough. Come to the screen.': 'Es suficiente. Venga a la pantalla.',
  'Done. Come to the screen.': 'Listo. Venga a la pantalla.',
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
