import type { Translations } from '../../translation/translations.ts';

export const VISIT_REPORT: Translations = {
  'Back to the visit': 'Volver a la visita',
  'Read from several videos of one person by a computer, without markers. Each measure comes from the videos that show it best; of several, the surer one counts for more. It describes movement in the plane of each video, names no cause and does not replace an examination.':
    'Leído por un programa en varios vídeos de una persona, sin marcadores. Cada medida viene de los vídeos que mejor la muestran; entre varios cuenta más el más seguro. Describe el movimiento en el plano de cada vídeo, no señala ninguna causa y no sustituye un examen.',
  "Made by Heelrise {0} ({1}) from {2} videos, on the reader's own device. Grey bands: marker-lab reference, not age matched.":
    'Hecho con Heelrise {0} ({1}) a partir de {2} vídeos, en el dispositivo de quien lo lee. Bandas grises: referencia de laboratorios con marcadores, sin ajuste por edad.',
  '{0}, video {1}: {2}': '{0}, vídeo {1}: {2}',
};
