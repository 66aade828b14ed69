import type { Translations } from '../../translation/translations.ts';

export const OUTCOME: Translations = {
  'The feet did not pass each other.': 'Los pies no se adelantaron el uno al otro.',
  'The feet moved, but the person stayed in one place.':
    'Los pies se movieron, pero la persona se quedó en el mismo lugar.',
  'We saw fewer than three steps.': 'Vimos menos de tres pasos.',
  'We could not make out the single steps.': 'No pudimos distinguir los pasos uno por uno.',
  'We saw a person, but no walk.': 'Vimos a una persona, pero no una caminata.',
  'You can still look at the video below.': 'Todavía puede ver el vídeo aquí abajo.',
  'Record someone who walks at least five steps in a straight line, past the camera or towards it.':
    'Grabe a alguien que dé al menos cinco pasos en línea recta, por delante de la cámara o hacia ella.',
  'We did not see a person in this video.': 'No vimos a ninguna persona en este vídeo.',
  'Record the whole body from head to feet, in bright light, three to four metres away.':
    'Grabe todo el cuerpo, de la cabeza a los pies, con buena luz, a tres o cuatro metros.',
  'There is a walk here, but it is too short to measure.':
    'Aquí hay una caminata, pero es demasiado corta para medirla.',
  'Record at least five steps, with the whole body in the picture all the time.':
    'Grabe al menos cinco pasos, con todo el cuerpo siempre en la imagen.',
};
