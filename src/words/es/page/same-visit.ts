import type { Translations } from '../../translation/translations.ts';

export const SAME_VISIT: Translations = {
  'Not so?': '¿No es así?',
  'One video is of somebody else?': '¿Un vídeo es de otra persona?',
  'Take it out. It stays as a result of its own, and nothing is deleted.':
    'Sáquelo. Se queda como un resultado aparte, y no se borra nada.',
  'Recorded on another day?': '¿Se grabaron otro día?',
  'Change it here for all of them. The day of one alone is changed on its own result.':
    'Cámbielo aquí para todos. El día de uno solo se cambia en su propio resultado.',
  '@takeOutOfVisit': 'Sacar',
  'You chose to read these videos together.': 'Usted eligió leer juntos estos vídeos.',
  'Make them one visit': 'Hacer de ellos una visita',
  'The videos one by one': 'Los vídeos uno por uno',
  'This video is part of a visit.': 'Este vídeo es parte de una visita.',
  'Is it still the same person?': '¿Es todavía la misma persona?',
  'If so, your answers and your videos stay together. Somebody else is asked again.':
    'Si lo es, sus respuestas y sus vídeos quedan juntos. A otra persona le preguntamos de nuevo.',
  'Go on with this visit': 'Seguir con esta visita',
  'Somebody else': 'Otra persona',
  'What you record or open now is read together with your last video. You are not asked again.':
    'Lo que grabe o abra ahora se lee junto con su último vídeo. No le preguntamos de nuevo.',
  'Show the result so far': 'Ver el resultado hasta ahora',
  'These {0} videos of {1} are read together, as one visit of one person.':
    'Estos {0} vídeos del {1} se leen juntos, como una visita de una persona.',
  'Take {0} out of this visit': 'Sacar {0} de esta visita',
  'The results of {0} videos of one visit are ready.':
    'Los resultados de {0} vídeos de una visita están listos.',
  '{0} videos of one visit': '{0} vídeos de una visita',
  'Delete this visit. {0}': 'Borrar esta visita. {0}',
  'Delete this visit with its {0} videos?': '¿Borrar esta visita con sus {0} vídeos?',
};
