import type { Translations } from '../../translation/translations.ts';

export const PLAN_WORDS: Translations = {
  'the test at the wall': 'la prueba en la pared',
  'rolling the calf': 'rodar la pantorrilla',
  'calf stretches': 'los estiramientos de pantorrilla',
  'pressing the calf with a ball': 'presionar la pantorrilla con una pelota',
  'pulling against a band': 'tirar contra una banda elástica',
  'getting up often': 'levantarse a menudo',
  strengthening: 'los ejercicios de fuerza',
  drinking: 'beber',
  'seeing a physiotherapist': 'ir a un fisioterapeuta',
  'warming up': 'calentar',
  'This is the easier way, because you may be unsteady on your feet.':
    'Esta es la forma más fácil, porque quizás le falte estabilidad.',
  'This is the easier way, because you are older than 75.':
    'Esta es la forma más fácil, porque usted pasa de los 75 años.',
  'This is the easier way, because of the injury to your calf or tendon.':
    'Esta es la forma más fácil, por la lesión de su pantorrilla o tendón.',
  'This is the easier way, because of your calf, or of a risk of clots.':
    'Esta es la forma más fácil, por su pantorrilla o por un riesgo de coágulos.',
  'This is the easier way, because you skipped the question behind it.':
    'Esta es la forma más fácil, porque usted saltó la pregunta de la que depende.',
  'This is the easier way, because your pain has lasted a long time.':
    'Esta es la forma más fácil, porque su dolor dura desde hace mucho tiempo.',
  'We left out {0}, because your pain has lasted a long time.':
    'No incluimos {0}, porque su dolor dura desde hace mucho tiempo.',
  'We left out {0}, because you may be unsteady on your feet.':
    'No incluimos {0}, porque quizás le falte estabilidad.',
  'We left out {0}, because you are older than 75.':
    'No incluimos {0}, porque usted pasa de los 75 años.',
  'We left out {0}, because of the injury to your calf or tendon.':
    'No incluimos {0}, por la lesión de su pantorrilla o tendón.',
  'We left out {0}, because of your calf, or of a risk of clots.':
    'No incluimos {0}, por su pantorrilla o por un riesgo de coágulos.',
  'We left out {0}, because you skipped the question behind it.':
    'No incluimos {0}, porque usted saltó la pregunta de la que depende.',
  'Because of: {0}.': 'Por esto: {0}.',
  'Your test at the wall': 'Su prueba en la pared',
  'A short plan': 'Un plan corto',
  'What helps many people with what this video shows. Start gently, with one or two. It is no promise.':
    'Lo que ayuda a muchas personas con lo que muestra este vídeo. Empiece con suavidad, con uno o dos. No es una promesa.',
  'Material to give': 'Material para entregar',
  'For you as a professional: nothing was asked, so nothing is left out. Check what speaks against each before you hand it on.':
    'Para usted como profesional: no se preguntó nada, así que no falta nada. Compruebe qué habla en contra de cada cosa antes de entregarla.',
  'Keep moving': 'Siga en movimiento',
  'Nothing that we look for stood out, so there is no plan. These are good for most people.':
    'Nada de lo que buscamos llamó la atención, así que no hay plan. Esto es bueno para la mayoría.',
  'Record again first': 'Primero, grabe de nuevo',
  'This video does not let us judge enough to suggest anything. A new one may:':
    'Este vídeo no deja juzgar lo suficiente para proponer algo. Uno nuevo quizás sí:',
  'Put the camera level, three to four metres from the path, at knee to thigh height.':
    'Ponga la cámara nivelada, a tres o cuatro metros del camino, entre la altura de la rodilla y la del muslo.',
  'Walk past it both ways, at least six steps in view each time.':
    'Pase por delante en los dos sentidos, con al menos seis pasos a la vista cada vez.',
  'Use bright light, bare ankles and close-fitting clothes.':
    'Con buena luz, los tobillos al aire y ropa ajustada.',
  'Have your foot looked at soon': 'Pida pronto que le revisen el pie',
  'The video may show a foot that hangs down as it swings. That can trip you, so we show no exercises. Please show it to a doctor or physiotherapist soon; today, if it is new or if the leg feels numb.':
    'Puede que el vídeo muestre un pie que cuelga cuando la pierna pasa. Eso le puede hacer tropezar, así que no mostramos ejercicios. Por favor, muéstrelo pronto a un médico o a un fisioterapeuta; hoy mismo, si es nuevo o si siente la pierna dormida.',
  How: 'Cómo',
  'How often, once you are used to it': 'Con qué frecuencia, cuando se haya acostumbrado',
  'When to stop': 'Cuándo parar',
  'When to see a therapist': 'Cuándo ir a un fisioterapeuta',
  'Stop for today if pain reaches 4 out of 10 or grows by 2, if you feel dizzy, short of breath or a pain in the chest, or if a knee gives way.':
    'Pare por hoy si el dolor llega a 4 de 10 o sube 2 puntos, si se marea, si le falta el aire, si siente dolor en el pecho o si una rodilla le falla.',
  'Some people with stiff ankles also have back pain. A video cannot tell whether yours is connected, and these exercises promise nothing for it.':
    'Algunas personas con tobillos rígidos también sienten dolor de espalda. Un vídeo no puede decir si en su caso una cosa va con la otra, y estos ejercicios no prometen nada para ese dolor.',
  'The safety questions were not answered, so no exercises are shown.':
    'No se respondieron las preguntas de seguridad, así que no se muestran ejercicios.',
  'Answer the questions again': 'Responder de nuevo a las preguntas',
};
