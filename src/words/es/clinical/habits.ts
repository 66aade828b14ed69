import type { Translations } from '../../translation/translations.ts';

export const HABITS: Translations = {
  'Do you often sit for more than an hour at a time?':
    '¿Pasa a menudo más de una hora seguida en una silla?',
  'A calf that rests short all day can feel stiff when you stand up.':
    'Una pantorrilla que pasa el día encogida puede sentirse rígida al ponerse de pie.',
  'Get up every 30 to 60 minutes, if only for a few steps.':
    'Levántese cada 30 a 60 minutos, aunque solo sea para dar unos pasos.',
  'Do you often train without a warm-up, or do many calf raises?':
    '¿Entrena a menudo sin calentar, o se pone muchas veces de puntillas como ejercicio?',
  'Calves that work hard and never lengthen can stay tense.':
    'Las pantorrillas que trabajan mucho y nunca se estiran pueden quedar tensas.',
  'Warm up first, and add calf work in small steps.':
    'Caliente primero, y aumente poco a poco el trabajo de las pantorrillas.',
  'Do you often wear shoes with a raised heel?': '¿Lleva a menudo zapatos con tacón?',
  'A raised heel keeps the ankle from bending. The calf may get used to that.':
    'El tacón impide que el tobillo se doble. La pantorrilla puede acostumbrarse a eso.',
  'Change between shoes, with lower heels on most days.':
    'Cambie de zapatos, con menos tacón la mayoría de los días.',
  'Do your feet roll inward, or are the arches low?':
    '¿Sus pies caen hacia dentro, o el arco es bajo?',
  'Such feet are common. Sometimes the foot makes up for an ankle that bends less.':
    'Muchos pies son así. A veces el pie compensa un tobillo que se dobla menos.',
  'A shoe that holds the heel and the arch may feel better.':
    'Un zapato que sujete el talón y el arco puede sentirse mejor.',
  'Is your heel, sole or Achilles tendon often sore, as with the first steps of a day?':
    '¿Le duele a menudo el talón, la planta del pie o el tendón de Aquiles, por ejemplo con los primeros pasos del día?',
  'A sore spot can make you bend the ankle less, without your notice.':
    'Un punto que duele puede hacer que usted doble menos el tobillo sin notarlo.',
  'Ask a physiotherapist before you stretch or load it.':
    'Pregunte a un fisioterapeuta antes de estirarlo o cargarlo.',
  'Does your back often hurt after long standing or walking?':
    '¿Le duele a menudo la espalda después de mucho tiempo de pie o de caminar mucho?',
  'Change position often. If it stays for weeks, have it looked at.':
    'Cambie a menudo de postura. Si dura semanas, pida que se lo revisen.',
  'Do you often get calf cramps?': '¿Le dan a menudo calambres en la pantorrilla?',
  'Tired calves cramp more often. There are many other reasons.':
    'Las pantorrillas cansadas se acalambran más. Hay muchas otras razones.',
  'Move the ankle gently, drink enough, and eat fruit, greens, nuts and milk foods.':
    'Mueva el tobillo con suavidad, beba lo suficiente y coma fruta, verduras, nueces y lácteos.',
  'What may be behind it': 'Qué puede haber detrás',
  'These often go together with a stiff calf or ankle. Tick what fits you. A video cannot see them, and a yes does not change what we saw.':
    'Esto va a menudo con una pantorrilla o un tobillo rígidos. Marque lo que le pase a usted. Un vídeo no lo puede ver, y un sí no cambia lo que vimos.',
  'There can be other reasons as well: how you are built, an old injury, or the video itself.':
    'También puede haber otras razones: la forma de su cuerpo, una lesión antigua o el propio vídeo.',
};
