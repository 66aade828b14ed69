import type { Translations } from '../../translation/translations.ts';

export const RECORD_TEXT: Translations = {
  'Text for the record': 'Texto para la historia clínica',
  Length: 'Extensión',
  '@record-short': 'Breve',
  '@record-long': 'Completo',
  'In SOAP order': 'En orden SOAP',
  'Copy the text': 'Copiar el texto',
  'Copied.': 'Copiado.',
  'This browser does not let the page copy. Select the text and copy it.':
    'Este navegador no deja que la página copie. Seleccione el texto y cópielo.',
  'S (not part of the video): …': 'S (no forma parte del vídeo): …',
  '@soap-o': 'O:',
  'A (movement that one video shows; it names no cause):':
    'A (movimiento que muestra un vídeo; no nombra causas):',
  'P (for the clinician to fill in): …': 'P (lo completa el profesional): …',
  'Walk on one video, recorded on: {0}. View: {1}. {2} of {3} strides used, quality {4} of 100.':
    'Marcha en un vídeo, fecha de grabación: {0}. Vista: {1}. {2} de {3} zancadas usadas, calidad {4} de 100.',
  'Read by {0} {1} ({2}), without markers.': 'Leído por {0} {1} ({2}), sin marcadores.',
  'no number ({0})': 'sin número ({0})',
  '{0} (95 % interval {1} to {2})': '{0} (intervalo del 95 %: de {1} a {2})',
  '@record-estimate': '{0}, estimación',
  'None of the patterns that are looked for was seen where the video lets it be judged.':
    'No se vio ninguno de los patrones que se buscan, donde el vídeo permite juzgarlo.',
  'Seen: {0}.': 'Visto: {0}.',
  'Not seen: {0}.': 'No visto: {0}.',
  '{0} (possible)': '{0} (posible)',
  'This video cannot tell, on one side at least: {0}.':
    'Este vídeo no permite decir, al menos de un lado: {0}.',
  'No number from this video: {0}.': 'Sin número en este vídeo: {0}.',
  'The zero of the ankle was typed by hand.': 'El cero del tobillo se escribió a mano.',
  'One correction was made by hand.': 'Se hizo una corrección a mano.',
  '{0} corrections were made by hand.': 'Se hicieron {0} correcciones a mano.',
  'Read by a computer from one video; it describes movement and names no cause. A limited ankle may be missed.':
    'Leído por un ordenador en un solo vídeo; describe el movimiento y no nombra causas. Puede pasar por alto un tobillo limitado.',
};
