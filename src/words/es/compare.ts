import type { Translations } from '../translations.ts';

export const COMPARE: Translations = {
  'Two walks beside each other': 'Dos caminatas lado a lado',
  Earlier: 'Antes',
  Later: 'Después',
  'No measure changed by more than two films of the same walk would differ. That is an answer too: it does not mean that nothing helps.':
    'Ninguna medida cambió más de lo que difieren dos videos de la misma caminata. Eso también es una respuesta: no significa que nada ayude.',
  'These two films cannot be held beside each other, measure by measure. Film the same view, walking the same way, with the same setting.':
    'Estos dos videos no se pueden comparar medida por medida. Filme la misma vista, caminando en el mismo sentido, con el mismo ajuste.',
  'What changed': 'Qué cambió',
  Change: 'Cambio',
  'Could be chance up to': 'Puede ser azar hasta',
  Verdict: 'Conclusión',
  'Table of two dates': 'Tabla de dos fechas',
  'A change is called one only if it is larger than what the same person differs by from day to day.':
    'Solo se llama cambio a lo que supera la diferencia de una misma persona de un día a otro.',
  'What was seen, then and now': 'Lo que se vio antes y ahora',
  'Through one stride, then and now': 'A lo largo de una zancada, antes y ahora',
  'Opening the walks…': 'Abriendo las caminatas…',
  'This is what two films show, not a medical opinion, and no proof that a change comes from anything done in between.':
    'Esto es lo que muestran dos videos. No es una opinión médica, ni prueba que un cambio venga de algo que se hizo entre tanto.',
  'more than before': 'más que antes',
  'less than before': 'menos que antes',
  'no change shown': 'no se muestra cambio',
  'filmed from another side': 'filmado desde otro lado',
  'watched with another setting': 'analizado con otro ajuste',
  'another zero of the foot': 'otro cero del pie',
  'another leg in front': 'otra pierna delante',
  'not in both films': 'no está en ambos videos',
  'too uncertain to compare': 'demasiado incierto para comparar',
  '{0} → {1}, {2}.': '{0} → {1}, {2}.',
};
