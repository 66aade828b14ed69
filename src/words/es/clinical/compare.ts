import type { Translations } from '../../translation/translations.ts';

export const COMPARE: Translations = {
  'Two walks beside each other': 'Dos caminatas lado a lado',
  Earlier: 'Antes',
  Later: 'Después',
  'No measure changed by more than two videos of the same walk would differ. That is an answer too: it does not mean that nothing helps.':
    'Ninguna medida cambió más de lo que difieren dos vídeos de la misma caminata. Eso también es una respuesta: no significa que nada ayude.',
  'These two videos cannot be held beside each other, measure by measure. Record the same view, walking the same way, with the same setting.':
    'Estos dos vídeos no se pueden comparar medida por medida. Filme la misma vista, caminando en el mismo sentido, con el mismo ajuste.',
  'What changed': 'Qué cambió',
  'Change {0}: {1}': 'Cambio de {0}: {1}',
  'Change {0}, could be chance up to {1}: {2}': 'Cambio de {0}; puede ser azar hasta {1}: {2}',
  'A change is called one only if it is larger than what the same person differs by from day to day, and than what these two videos can be off.':
    'Solo se llama cambio a lo que supera la diferencia de una misma persona de un día a otro y el posible error de estos dos vídeos.',
  'Is this the same person both times?': '¿Es la misma persona las dos veces?',
  '@same-person-yes': 'Sí',
  '@same-person-no': 'No',
  'These are two people. How they differ is below, but it is no change in either of them.':
    'Son dos personas. Abajo está en qué difieren, pero no es un cambio de ninguna de las dos.',
  'Not made alike': 'No se hicieron igual',
  'They were recorded from different sides.': 'Se grabaron desde lados distintos.',
  'Another leg was in front: walk past the camera the same way.':
    'Otra pierna estaba delante: pase ante la cámara en el mismo sentido.',
  'They were watched with different settings.': 'Se leyeron con ajustes distintos.',
  'They were watched by different versions of this app.':
    'Se leyeron con versiones distintas de esta aplicación.',
  'The zero of the ankles was found in different ways.':
    'El cero de los tobillos se halló de maneras distintas.',
  'A zero of the ankles was typed by hand in one of them or both.':
    'En uno o en los dos, alguien escribió a mano el cero de los tobillos.',
  'closer to what most people have': 'más cerca de lo que tiene la mayoría',
  'further from what most people have': 'más lejos de lo que tiene la mayoría',
  '1 measure: no change': '1 medida: sin cambio',
  '{0} measures: no change': '{0} medidas: sin cambio',
  '1 measure: cannot be compared': '1 medida: no se puede comparar',
  '{0} measures: cannot be compared': '{0} medidas: no se pueden comparar',
  'What was seen, then and now': 'Lo que se vio antes y ahora',
  'Through one stride, then and now': 'A lo largo de una zancada, antes y ahora',
  'Opening the walks…': 'Abriendo las caminatas…',
  'This is what two videos show, not a medical opinion, and no proof that a change comes from anything done in between.':
    'Esto es lo que muestran dos vídeos. No es una opinión médica, ni prueba que un cambio venga de algo que se hizo entre tanto.',
  'more than before': 'más que antes',
  'less than before': 'menos que antes',
  'no change shown': 'no se muestra cambio',
  'recorded from another side': 'filmado desde otro lado',
  'watched with another setting': 'analizado con otro ajuste',
  'another zero of the foot': 'otro cero del pie',
  'another leg in front': 'otra pierna delante',
  'not in both videos': 'no está en ambos vídeos',
  'too uncertain to compare': 'demasiado incierto para comparar',
  '{0} → {1}, {2}.': '{0} → {1}, {2}.',
};
