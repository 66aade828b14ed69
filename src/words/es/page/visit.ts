import type { Translations } from '../../translation/translations.ts';

export const VISIT: Translations = {
  'One visit': 'Una visita',
  'The file holds the visit alone. The result of each video is in a file of its own, if it was saved.':
    'El archivo contiene solo la visita. El resultado de cada vídeo está en su propio archivo, si se guardó.',
  'Opened from a saved visit. It shows what was saved, also where you change a result.':
    'Abierta desde una visita guardada. Muestra lo que se guardó, aunque usted cambie un resultado.',
  'Compare the first with the last': 'Comparar el primero con el último',
  'The videos of this visit': 'Los vídeos de esta visita',
  'All measures, from the videos that show them best':
    'Todas las medidas, de los vídeos que mejor las muestran',
  'These videos are of different days. Here they are read as one walk; to know what changed, compare them.':
    'Estos vídeos son de días distintos. Aquí se leen como una sola caminata; para saber qué cambió, compárelos.',
  'Its own result': 'Su propio resultado',
  'Standing still in {0} shows what a foot that rests on the floor looks like in the other videos.':
    'Estar de pie y quieto en {0} muestra cómo se ve en los otros vídeos un pie apoyado en el suelo.',
  '@watch-side': 'Ver: de lado',
  '@watch-front': 'Ver: de frente',
  '@watch-back': 'Ver: de espaldas',
  '@watch-oblique': 'Ver: en diagonal',
  '@watch-unsure': 'Ver',
};
