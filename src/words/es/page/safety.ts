import type { Translations } from '../../translation/translations.ts';

export const SAFETY: Translations = {
  'Is any of this happening now, or new in the last days?':
    '¿Le pasa algo de esto ahora, o es nuevo en los últimos días?',
  'Tick all that are true. These need help at once.':
    'Marque todo lo que sea cierto. Esto necesita ayuda de inmediato.',
  'And any of these?': '¿Y algo de esto?',
  'Tick all that are true. These should be looked at today.':
    'Marque todo lo que sea cierto. Esto se debe revisar hoy.',
  'Does one of these fit?': '¿Es este su caso?',
  'Tick all that are true.': 'Marque todo lo que sea cierto.',
  'How steady are you on your feet?': '¿Qué tan firme se siente de pie?',
  'Before we show exercises': 'Antes de mostrar ejercicios',
  'Tick all that are true. They change what we show.':
    'Marque todo lo que sea cierto. De eso depende lo que mostramos.',
  'New trouble passing urine, or controlling your bladder or bowels':
    'Dificultad nueva para orinar, o para controlar la orina o las heces',
  'Numb between the legs (genitals, buttocks, anus), or sexual feeling suddenly gone':
    'Zona dormida entre las piernas (genitales, nalgas, ano), o pérdida repentina de la sensibilidad sexual',
  'Both legs weak, or a leg that quickly gets weaker':
    'Las dos piernas débiles, o una pierna que pierde fuerza con rapidez',
  'Back pain with chest pain, with fainting, or with a beating feeling in the belly':
    'Dolor de espalda con dolor en el pecho, con desmayo o con latidos en el vientre',
  'A face that droops, an arm that went weak, or speech that is not clear':
    'La cara caída de un lado, un brazo que perdió fuerza o un habla que no se entiende bien',
  'One calf that is hot, red, swollen and sore':
    'Una pantorrilla caliente, roja, hinchada y con dolor',
  'Suddenly short of breath': 'Falta de aire repentina',
  'A sudden pop in the calf or heel, and that foot cannot push off now':
    'Un chasquido repentino en la pantorrilla o en el talón, y ahora ese pie no puede empujar contra el suelo',
  'Very strong calf pain, with a pale or cold foot':
    'Dolor muy fuerte en la pantorrilla, con el pie pálido o frío',
  'Numbness, tingling or shooting pain down a leg':
    'Una pierna que se duerme, hormiguea o da punzadas hacia abajo',
  'A foot that has begun to hang down or to trip you':
    'Un pie que empezó a colgar o a hacerle tropezar',
  'New back pain since a fall or an accident':
    'Dolor de espalda nuevo desde una caída o un accidente',
  'Back pain with fever, chills or an infection, a weak immune system, or injected drugs':
    'Dolor de espalda con fiebre, escalofríos o una infección, con defensas bajas o con drogas inyectadas',
  'Back pain, and cancer now or in the past, or weight lost without trying':
    'Dolor de espalda, y cáncer ahora o en el pasado, o pérdida de peso sin buscarla',
  'Back pain that is bad at night and does not ease with rest':
    'Dolor de espalda que es fuerte de noche y no cede con el reposo',
  'New in the last weeks: a first back pain before the age of 20 or after 55, or pain between the shoulder blades':
    'Nuevo en las últimas semanas: un primer dolor de espalda antes de los 20 años o después de los 55, o dolor entre los omóplatos',
  'An operation or a broken bone in the last 12 weeks':
    'Una operación o un hueso roto en las últimas 12 semanas',
  'Told not to put weight on a leg': 'Le dijeron que no apoye peso en una pierna',
  'Dizzy today': 'Mareo hoy',
  'Cannot walk without another person’s help': 'No puede caminar sin la ayuda de otra persona',
  'Pregnant, with pain in the hips or pelvis': 'Embarazo, con dolor en las caderas o en la pelvis',
  'Pain for more than six weeks': 'Dolor desde hace más de seis semanas',
  'Leg pain that grows while walking and eases when you sit':
    'Dolor de piernas que crece al caminar y cede al sentarse',
  'Diabetes, with a foot that is numb or has a wound':
    'Diabetes, con un pie que no siente o con una herida en el pie',
  'The walker is a child with a limp': 'Quien camina es un niño o una niña que cojea',
  'I fell in the last year': 'Me caí en el último año',
  'I feel unsteady when I stand or walk': 'Siento inestabilidad al estar de pie o al caminar',
  'I worry about falling': 'Me preocupa caerme',
  'I hurt a calf or Achilles tendon in the last three months':
    'Me lesioné una pantorrilla o un tendón de Aquiles en los últimos tres meses',
  'One calf is swollen, warm, red or newly sore':
    'Una pantorrilla está hinchada, caliente o roja, o me duele desde hace poco',
  'I take blood thinners, or I had a blood clot':
    'Tomo anticoagulantes, o tuve un coágulo de sangre',
  'I am older than 75': 'Tengo más de 75 años',
  'Before you walk': 'Antes de caminar',
  'First, a few questions': 'Primero, unas preguntas',
  'A few taps, for your safety. Your answers are forgotten when you close this page, and never stored.':
    'Unos toques, por su seguridad. Sus respuestas se olvidan al cerrar esta página y nunca se guardan.',
  'None of these': 'Nada de esto',
  Continue: 'Continuar',
  'Skip this': 'Saltar esta página',
  'If you skip this, we choose the careful way.': 'Si la salta, elegimos lo más prudente.',
  'I am a health professional looking at somebody else’s walk':
    'Soy profesional de la salud y miro la caminata de otra persona',
  'Start over': 'Empezar de nuevo',
  'Change my answers': 'Cambiar mis respuestas',
  'Have somebody with you': 'Pida a alguien que le acompañe',
  'Let a helper walk beside you. Walk a shorter path, near a wall or a chair. Use your stick or frame as usual. Keep your shoes on unless the floor is dry. Stop if it hurts, or if you feel dizzy or short of breath.':
    'Pida que alguien camine a su lado. Camine un tramo más corto, cerca de una pared o de una silla. Use su bastón o andador como siempre. No se quite los zapatos si el suelo no está seco. Pare si le duele, si se marea o si le falta el aire.',
  'Because of your answers, nothing is kept on this device.':
    'Por sus respuestas, no se guarda nada en este dispositivo.',
  'Save it as a file if you want to show it to somebody.':
    'Guárdelo como archivo si quiere mostrarlo a alguien.',
  'Get help now': 'Pida ayuda ahora',
  'What you ticked needs a doctor at once. A video of your walk is of no help now.':
    'Lo que usted marcó necesita un médico de inmediato. Un vídeo de su caminata no ayuda ahora.',
  'Stay where you are, and sit or lie down.': 'Quédese donde está y siéntese o acuéstese.',
  'If you are in a clinic, tell the staff now.': 'Si está en una clínica, avise ahora al personal.',
  'Do not drive yourself.': 'No conduzca usted.',
  'Nothing was recorded and nothing was stored.': 'No se grabó nada y no se guardó nada.',
  'Talk to a doctor today': 'Hable hoy con un médico',
  'What you ticked should be looked at today. Please wait with a video and with exercises until then.':
    'Lo que usted marcó se debe revisar hoy. Hasta entonces, por favor, espere con el vídeo y con los ejercicios.',
  'Call your doctor or a clinic now, and say what you ticked.':
    'Llame ahora a su médico o a una clínica y diga lo que marcó.',
  'If both legs feel weak, or if bladder or bowel control changes, call the emergency number at once.':
    'Si siente débiles las dos piernas, o si cambia el control de la orina o del intestino, llame de inmediato al número de emergencias.',
  'Not on your own today': 'Hoy, no a solas',
  'With what you ticked, a walk or a test should be done with a therapist beside you.':
    'Con lo que usted marcó, una caminata o una prueba se debe hacer con un fisioterapeuta a su lado.',
  'Ask your therapist or doctor whether and when a video makes sense.':
    'Pregunte a su fisioterapeuta o médico si un vídeo tiene sentido, y cuándo.',
  'They can record with you and look at the walk here.':
    'Pueden grabar con usted y mirar aquí la caminata.',
  'Have this looked at soon': 'Pida pronto que se lo revisen',
  'What you ticked should be looked at in the next weeks. You can still watch a walk, but we show no exercises.':
    'Lo que usted marcó se debe revisar en las próximas semanas. Todavía puede ver una caminata, pero no mostramos ejercicios.',
  'Make an appointment with your doctor or physiotherapist.':
    'Pida una cita con su médico o fisioterapeuta.',
  'Nothing will be stored on this device.': 'No se guardará nada en este dispositivo.',
  'We show no exercises. Your answers were not stored.':
    'No mostramos ejercicios. Sus respuestas no se guardaron.',
  'This walk was kept before you answered. You can delete it in past walks.':
    'Esta caminata se guardó antes de que usted respondiera. Puede borrarla en caminatas anteriores.',
  'Page {0} of {1}': 'Página {0} de {1}',
  'Call {0}': 'Llame al {0}',
  'That is the number in the region your browser is set to ({0}). Elsewhere, call your local emergency number.':
    'Ese es el número de la región para la que está ajustado su navegador ({0}). En otro lugar, llame al número de emergencias de allí.',
  'Call your local emergency number.': 'Llame al número de emergencias de su lugar.',
};
