import type { Translations } from '../../translation/translations.ts';

export const RESULT: Translations = {
  '*Heelrise* · a walk, watched by a computer': '*Heelrise* · una caminata vista por un programa',
  'Three angles': 'Tres ángulos',
  'A stride goes from one landing of a foot to its next. Thin lines are single strides, the thick line is their mean.':
    'Una zancada va desde que apoya un pie hasta que apoya otra vez el mismo. Las líneas finas son zancadas sueltas; la línea gruesa es su media.',
  'All measures': 'Todas las medidas',
  'What to do next': 'Qué hacer ahora',
  'If something here worries you, or hurts, show it to a physiotherapist. Print it or save it.':
    'Si algo de esto le preocupa, o le duele, muéstrelo a un fisioterapeuta. Imprímalo o guárdelo.',
  'Kept on this device, in [past walks].':
    'Guardado en este dispositivo, en [caminatas anteriores].',
  'Not kept on this device.': 'No está guardado en este dispositivo.',
  'Details for a professional': 'Detalles para profesionales',
  '{0}, an estimate': '{0}, estimado',
  'Table of measures': 'Tabla de medidas',
  '@a-measure': 'Medida',
  'What this view could not show': 'Lo que esta vista no pudo mostrar',
  '*{0}* (could not be met). {1}': '*{0}* (no se pudo cumplir). {1}',
  Print: 'Imprimir',
  'Measures as CSV': 'Medidas en CSV',
  'Every stride as CSV': 'Todas las zancadas en CSV',
  'This is what the video shows, not a medical opinion.':
    'Esto es lo que muestra el vídeo, no una opinión médica.',
  'Skip the video': 'Saltar el vídeo',
  'Back to where you were': 'Volver a donde estaba',
  'How the parts work together': 'Cómo trabajan juntas las partes',
  'Why we say this, and what else it may be': 'Por qué lo decimos, y qué otra cosa puede ser',
  'How well this video could be read': 'Qué tan bien se pudo leer este vídeo',
  'Keep it, print it, show it': 'Guardarlo, imprimirlo, mostrarlo',
  'A sample is not kept.': 'Una muestra no se guarda.',
  "Made by Heelrise {0} ({1}) from one video, on the reader's own device. Grey bands: marker-lab reference, not age matched.":
    'Hecho por Heelrise {0} ({1}) con un solo vídeo, en el dispositivo de quien lo lee. Bandas grises: referencia de laboratorio con marcadores, no ajustada por edad.',
  'A video from the side cannot give a number for how far the pelvis tips forward. A therapist can check it by hand.':
    'Un vídeo de lado no puede dar un número de cuánto va la pelvis hacia delante. Un fisioterapeuta lo puede comprobar con las manos.',
  'No number from the side': 'De lado no hay número',
  'To see it rock from side to side, record from the front.':
    'Para ver cómo se mece de lado a lado, grabe de frente.',
  'Its curve is in another video of this visit.': 'Su curva está en otro vídeo de esta visita.',
  '1 step': '1 paso',
  '{0} steps': '{0} pasos',
  'The range after ± holds the true value in about 19 videos of 20.':
    'El margen después de ± contiene el valor real en unos 19 de cada 20 vídeos.',
  'We found nothing wrong with the way this was recorded.':
    'No encontramos nada malo en la forma de grabar.',
  'To record it better next time': 'Para grabar mejor la próxima vez',
  'What could not be met spoils this video: we read no pattern from it. Record again, and change this first.':
    'Lo que no se pudo cumplir echa a perder este vídeo: no leemos de él ningún patrón. Grabe otra vez y cambie esto primero.',
  '*{0}* (fair). {1}': '*{0}* (regular). {1}',
  'Save this result': 'Guardar este resultado',
  'Every frame as CSV': 'Todos los fotogramas en CSV',
};
