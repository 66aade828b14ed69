import type { Translations } from '../../translation/translations.ts';

export const PEOPLE: Translations = {
  Search: 'Buscar',
  'Reference, notes, name of the video, or condition':
    'Referencia, notas, nombre del vídeo o condición',
  'No past walk says that.': 'Ninguna caminata anterior dice eso.',
  'Without a reference': 'Sin referencia',
  'All measures over time': 'Todas las medidas a lo largo del tiempo',
  'Each visit is one point. Only visits recorded and read alike are held beside each other. Grey: what chance can do from the first one on.':
    'Cada visita es un punto. Solo se comparan visitas grabadas y leídas igual. En gris: lo que puede ser azar a partir de la primera.',
  'There are no two visits of this person that were recorded and read alike, so there is no line.':
    'No hay dos visitas de esta persona grabadas y leídas igual, así que no hay línea.',
  '@opening-courses': 'Abriendo las caminatas…',
  'It goes to the bin of this device, with its video. From there you can bring it back for 30 days.':
    'Va a la papelera de este dispositivo, con su vídeo. Desde allí puede recuperarlo durante 30 días.',
  'Erase now, without the bin': 'Borrar ya, sin papelera',
  'Everything here still takes up room. It is deleted when its days are over.':
    'Todo lo que hay aquí aún ocupa espacio. Se elimina cuando se le acaban los días.',
  'Bring back': 'Recuperar',
  'Empty the bin': 'Vaciar la papelera',
  '1 visit': '1 visita',
  '{0} visits': '{0} visitas',
  'Bin ({0})': 'Papelera ({0})',
  '1 day left': 'queda 1 día',
  '{0} days left': 'quedan {0} días',
  'Bring back {0}': 'Recuperar {0}',
  '1 visit was not made alike and is left out.': '1 visita no se hizo igual y queda fuera.',
  '{0} visits were not made alike and are left out.':
    '{0} visitas no se hicieron igual y quedan fuera.',
};
