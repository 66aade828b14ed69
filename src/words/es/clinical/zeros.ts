import type { Translations } from '../../translation/translations.ts';

export const ZEROS: Translations = {
  'Zero of the ankle': 'Cero del tobillo',
  'The zero of a foot is the pitch at which its sole counts as flat in this video, toes up positive. A zero one degree higher shows foot and ankle one degree lower in every frame.':
    'El cero de un pie es la inclinación con la que su planta cuenta como plana en este vídeo, positiva con la punta arriba. Un cero un grado mayor muestra el pie y el tobillo un grado menos en cada imagen.',
  'Type another zero': 'Escribir otro cero',
  'For each foot, in degrees from −20 to 20; leave a field empty to keep the zero that was found. Ankle angles, foot pitch, heel-off and the patterns are worked out anew. Intervals stay as they are: nobody knows how sure a typed zero is. A typed zero is kept with the walk, and the report says so.':
    'Para cada pie, en grados de −20 a 20; deje un campo vacío para conservar el cero hallado. Los ángulos del tobillo, la inclinación del pie, el despegue del talón y los patrones se calculan de nuevo. Los intervalos no cambian: nadie sabe cuán seguro es un cero escrito. Un cero escrito se guarda con la caminata, y el informe lo dice.',
  'Left zero (degrees)': 'Cero izquierdo (grados)',
  'Right zero (degrees)': 'Cero derecho (grados)',
  'Use these zeros': 'Usar estos ceros',
  'Take the typed zeros back': 'Quitar los ceros escritos',
  'Type a number of degrees, such as −2.5.': 'Escriba un número de grados, como −2,5.',
  'Type a number from −20 to 20.': 'Escriba un número de −20 a 20.',
  'from quiet standing (level A)': 'de la posición de pie y quieta (nivel A)',
  'from the flat foot in stance (level B)': 'del apoyo completo del pie (nivel B)',
  'not found (level C): the level of the ankle curve is not reliable, its shape is':
    'no hallado (nivel C): el nivel de la curva del tobillo no es fiable, su forma sí',
  '{0}; left {1}, right {2}': '{0}; izquierdo {1}, derecho {2}',
  'left {0}; right {1}': 'izquierdo {0}; derecho {1}',
  '@zero-and-source': '{0}, {1}',
  '{0}, typed by hand; none found': '{0}, escrito a mano; ninguno hallado',
  '{0}, typed by hand; found {1}, {2}': '{0}, escrito a mano; hallado {1}, {2}',
  'A professional set the zero of both ankles by hand.':
    'Un profesional fijó a mano el cero de los dos tobillos.',
  'A professional set the zero of the right ankle by hand.':
    'Un profesional fijó a mano el cero del tobillo derecho.',
  'A professional set the zero of the left ankle by hand.':
    'Un profesional fijó a mano el cero del tobillo izquierdo.',
};
