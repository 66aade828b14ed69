import type { Translations } from '../../translation/translations.ts';

export const OTHER_PEOPLE: Translations = {
  'Several people were in the picture. Heelrise followed one who walks.':
    'Había varias personas en la imagen. Heelrise siguió a una que camina.',
  'Several people were in the picture. Heelrise followed the one you chose.':
    'Había varias personas en la imagen. Heelrise siguió a la que usted eligió.',
  'Not the right person?': '¿No es la persona correcta?',
  'Whom should Heelrise follow?': '¿A quién debe seguir Heelrise?',
  'Tap the right person. The walk is then watched again; this result is kept.':
    'Toque a la persona correcta. La caminata se analiza de nuevo; este resultado se guarda.',
  'Everyone who was seen, at one moment of the video':
    'Todas las personas que se vieron, en un momento del vídeo',
  Followed: 'Seguida',
  'Keep this one': 'Dejar a esta',
  'Person {0} of {1}, from the left': 'Persona {0} de {1}, desde la izquierda',
};
