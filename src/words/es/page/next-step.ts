import type { Translations } from '../../translation/translations.ts';

export const NEXT_STEP: Translations = {
  'Do this now': 'Haga esto ahora',
  'A few questions come first, so that it suits you.': 'Primero, unas preguntas para acertar.',
  'To the first exercise': 'Ir al primer ejercicio',
  'Show me how': 'Cómo se hace',
  'Or show this result to a physiotherapist.': 'O muestre esto a un fisioterapeuta.',
  'Record your own walk': 'Grabe su propia caminata',
  'What you can do with this result': 'Lo que puede hacer con este resultado',
  Share: 'Compartir',
  'Record next': 'Grabar otra',
  Done: 'Listo',
  'This browser sends nothing itself: the picture lies with your downloads. Send it from there.':
    'Este navegador no envía nada por sí mismo: la imagen está en sus descargas. Envíela desde ahí.',
  'It could not be shared. Print it or save it below.':
    'No se pudo compartir. Imprímalo o guárdelo más abajo.',
  'Your first exercise, for the left leg': 'Su primer ejercicio, para la pierna izquierda',
  'Your first exercise, for the right leg': 'Su primer ejercicio, para la pierna derecha',
  'Your first exercise, for both legs': 'Su primer ejercicio, para las dos piernas',
  'Now a walk of your own': 'Ahora, una caminata suya',
  'You need a phone, a clear path of five metres and about five minutes.':
    'Necesita un teléfono, cinco metros de paso libre y unos cinco minutos.',
  'Record it once more': 'Grábelo otra vez',
  'This video does not show the walk clearly enough. Below is what to change.':
    'Este vídeo no muestra la caminata con suficiente claridad. Abajo está qué cambiar.',
  'Record once more': 'Grabar otra vez',
  'Test your ankles at the wall': 'Pruebe sus tobillos en la pared',
  'Nothing stood out here. All you need is a wall and a tape measure.':
    'Aquí nada llamó la atención. Solo necesita una pared y una cinta métrica.',
  'Start the wall test': 'Empezar la prueba en la pared',
  'Walk past once more': 'Pase otra vez',
  'More steps make it surer.': 'Con más pasos es más seguro.',
  'Record another walk': 'Grabar otra caminata',
  'Keep walking, and look again': 'Siga caminando y vuelva a mirar',
  'Nothing stood out. Record again in a few weeks, or when something changes.':
    'Nada llamó la atención. Grabe otra vez en unas semanas, o cuando algo cambie.',
  'See what is good for most people': 'Ver lo que es bueno para la mayoría',
  'Now record from the front': 'Ahora grabe de frente',
  'It shows where the feet point and how the pelvis moves. Both videos are read as one.':
    'Muestra hacia dónde apuntan los pies y cómo se mueve la pelvis. Los dos vídeos se leen como uno.',
  'Record from the front': 'Grabar de frente',
  'Now record from the side': 'Ahora grabe de lado',
  'It shows how far the ankles bend. Both videos are read as one.':
    'Muestra cuánto se doblan los tobillos. Los dos vídeos se leen como uno.',
  'Record from the side': 'Grabar de lado',
};
