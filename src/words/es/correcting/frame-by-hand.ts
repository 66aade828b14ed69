import type { Translations } from '../../translation/translations.ts';

export const FRAME_BY_HAND: Translations = {
  'View and direction': 'Vista y dirección',
  'Where the machine took the view for another one: say what the video shows.':
    'Donde la máquina tomó la vista por otra: diga lo que muestra el vídeo.',
  Filmed: 'Grabado',
  'Walking in the picture': 'Camina en la imagen',
  'State this view': 'Indicar esta vista',
  'Show a frame in which the sole lies flat, standing or in the middle of stance. What is seen there becomes 0 deg for that foot.':
    'Muestre un fotograma en el que la planta esté apoyada por completo, de pie o a mitad del apoyo. Lo que se ve ahí pasa a ser 0 grados para ese pie.',
  'From here the sole is not seen from the side, so it has no zero.':
    'Desde aquí la planta no se ve de lado, así que no tiene cero.',
  'Another person': 'Otra persona',
  'What was corrected belongs to the person who was followed, and stays with this result. The result of another person begins as the machine saw them.':
    'Lo corregido pertenece a la persona seguida y se queda en este resultado. El resultado de otra persona empieza tal como la vio la máquina.',
  'The result keeps the landmarks of one walker only. To measure another person, open the video again and press “Not the right person?” on its result. This result is kept.':
    'El resultado guarda los puntos de una sola persona. Para medir a otra, abra el vídeo de nuevo y pulse «¿No es la persona correcta?» en su resultado. Este resultado se conserva.',
  'to the left': 'hacia la izquierda',
  'to the right': 'hacia la derecha',
  'The left sole is flat in this frame': 'La planta izquierda está apoyada en este fotograma',
  'The right sole is flat in this frame': 'La planta derecha está apoyada en este fotograma',
  'View stated: {0}': 'Vista indicada: {0}',
};
