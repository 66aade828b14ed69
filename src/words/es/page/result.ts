import type { Translations } from '../../translation/translations.ts';

export const RESULT: Translations = {
  '*Heelrise* · a walk, watched by a computer': '*Heelrise* · una caminata vista por un programa',
  'This is what the film shows, not a medical opinion.':
    'Esto es lo que muestra el video, no una opinión médica.',
  'Three angles': 'Tres ángulos',
  'Through one stride': 'A lo largo de una zancada',
  'A stride goes from one landing of a foot to its next. Thin lines are single strides, the thick line is their mean.':
    'Una zancada va desde que apoya un pie hasta que apoya otra vez el mismo. Las líneas finas son zancadas sueltas; la línea gruesa es su media.',
  'From foot to back': 'Del pie a la espalda',
  'What was seen, and what else could explain it':
    'Lo que se vio, y qué otra cosa podría explicarlo',
  'All measures': 'Todas las medidas',
  'How well this film could be read': 'Qué tan bien se pudo leer este video',
  'What to do next': 'Qué hacer ahora',
  'Film a second pass, or the other view: two films say more than one.':
    'Grabe otra pasada, o la otra vista: dos videos dicen más que uno.',
  'If something here worries you, or hurts, show it to a physiotherapist. Print it or save it.':
    'Si algo de esto le preocupa, o le duele, muéstrelo a un fisioterapeuta. Imprímalo o guárdelo.',
  'Kept on this device, in [past walks].':
    'Guardado en este dispositivo, en [caminatas anteriores].',
  'Not kept on this device.': 'No está guardado en este dispositivo.',
  'Details for a professional': 'Detalles para profesionales',
  "Made by Heelrise {0} ({1}) from one film, on the reader's own device. Grey bands: marker-lab reference, not age matched.":
    'Hecho por Heelrise {0} ({1}) con un solo video, en el dispositivo de quien lo lee. Bandas grises: referencia de laboratorio con marcadores, no ajustada por edad.',
  'See the whole curve': 'Ver la curva completa',
  'A film from the side cannot give a number for how far the pelvis tips forward. A therapist can check it by hand.':
    'Un video de lado no puede dar un número de cuánto va la pelvis hacia delante. Un fisioterapeuta lo puede comprobar con las manos.',
  'To see it rock from side to side, film from the front.':
    'Para ver cómo se mece de lado a lado, grabe de frente.',
  '{0}, an estimate': '{0}, estimado',
  'Table of measures': 'Tabla de medidas',
  'The range after ± holds the true value in about 19 films of 20.':
    'El margen después de ± contiene el valor real en unos 19 de cada 20 videos.',
  '@a-measure': 'Medida',
  'We found nothing wrong with the way this was filmed.':
    'No encontramos nada malo en la forma de grabar.',
  'To film it better next time': 'Para grabar mejor la próxima vez',
  'What this view could not show': 'Lo que esta vista no pudo mostrar',
  '*{0}* (could not be met). {1}': '*{0}* (no se pudo cumplir). {1}',
  '*{0}* (only just). {1}': '*{0}* (apenas). {1}',
  Print: 'Imprimir',
  'Save as JSON': 'Guardar como JSON',
  'Measures as CSV': 'Medidas en CSV',
  'Every picture as CSV': 'Todas las imágenes en CSV',
  'Every stride as CSV': 'Todas las zancadas en CSV',
  'What could not be met spoils this film: we read no pattern from it. Film again, and change this first.':
    'Lo que no se pudo cumplir echa a perder este video: no leemos de él ningún patrón. Filme otra vez y cambie esto primero.',
};
