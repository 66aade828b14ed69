import type { Translations } from '../../translation/translations.ts';

export const VISIT_RECORD_TEXT: Translations = {
  'A (movement that the videos show; it names no cause):':
    'A (movimiento que muestran los vídeos; no nombra causas):',
  'None of the patterns that are looked for was seen where the videos let it be judged.':
    'No se vio ninguno de los patrones que se buscan, donde los vídeos permiten juzgarlo.',
  'These videos cannot tell, on one side at least: {0}.':
    'Estos vídeos no permiten decir, al menos de un lado: {0}.',
  'No number from these videos: {0}.': 'Sin número en estos vídeos: {0}.',
  'Read by a computer from videos of one visit; it describes movement and names no cause. A limited ankle may be missed.':
    'Leído por un ordenador en los vídeos de una visita; describe el movimiento y no nombra causas. Puede pasar por alto un tobillo limitado.',
  'Walk on {0} videos of one visit, read together: each measure comes from the videos that show it best.':
    'Marcha en {0} vídeos de una visita, leídos juntos: cada medida viene de los vídeos que mejor la muestran.',
  'Video {0}, recorded on: {1}. View: {2}. {3} of {4} strides used, quality {5} of 100.':
    'Vídeo {0}, fecha de grabación: {1}. Vista: {2}. {3} de {4} zancadas usadas, calidad {5} de 100.',
};
