import type { Translations } from '../../translation/translations.ts';

export const WALL_TEST: Translations = {
  'Knee-to-wall test': 'Prueba de rodilla a la pared',
  'How far can your ankle bend while your heel stays down? All you need is a wall and a tape measure.':
    '¿Cuánto se dobla su tobillo sin que el talón se levante? Solo hacen falta una pared y una cinta métrica.',
  'Test your ankles at a wall': 'Pruebe sus tobillos en una pared',
  'Two minutes, no video needed.': 'Dos minutos, sin vídeo.',
  'Hold on to the wall. Stop if it hurts, or if you feel dizzy.':
    'Apóyese en la pared. Pare si le duele o si se marea.',
  'How to stand': 'Cómo ponerse',
  'A person at a wall, seen from the side. The front foot points at the wall, the heel is down, the knee touches the wall, the hands rest on it. A tape runs on the floor from the big toe to the wall.':
    'Una persona ante una pared, vista de lado. El pie de delante apunta a la pared, el talón está en el suelo, la rodilla toca la pared y las manos se apoyan en ella. En el suelo, una cinta métrica va del dedo gordo a la pared.',
  'Measure each leg': 'Mida cada pierna',
  'Up to three tries for each leg. The best one counts.':
    'Hasta tres intentos con cada pierna. Cuenta el mejor.',
  'Try {0}, cm': 'Intento {0} (cm)',
  'If your toe touches the wall and your knee still does not reach it, type 0.':
    'Si el dedo toca la pared y aun así la rodilla no llega, escriba 0.',
  'I am 60 or older': 'Tengo 60 años o más',
  'The usual distance gets shorter with age.': 'La distancia usual se acorta con la edad.',
  'What the test shows': 'Lo que muestra la prueba',
  'Type at least one try, and the result appears here.':
    'Escriba al menos un intento y el resultado aparece aquí.',
  'The numbers stay on this page until you start over or close it. They are not stored.':
    'Los números se quedan en esta página hasta que usted empiece de nuevo o la cierre. No se guardan.',
  'Clear the test': 'Borrar la prueba',
  'Back to the walk': 'Volver a la caminata',
  'Record your walk now': 'Grabar ahora su caminata',
  'Open a video of your walk': 'Abrir un vídeo de su caminata',
  'Your knee-to-wall test is kept for the walk that you look at next.':
    'Su prueba de rodilla a la pared queda lista para la próxima caminata que mire.',
  'Add a knee-to-wall test': 'Añadir una prueba de rodilla a la pared',
  'It shows the ankle bend without a camera. Together with the video it says more than either alone.':
    'Muestra la flexión del tobillo sin cámara. Junto con el vídeo dice más que cada uno por separado.',
  'Change the test': 'Cambiar la prueba',
  'Your knee-to-wall test': 'Su prueba de rodilla a la pared',
  'Stand facing a wall, shoes off if the floor is dry. Put both hands on the wall.':
    'Póngase de cara a una pared, sin zapatos si el suelo está seco. Apoye las dos manos en la pared.',
  'Put one foot in front, toes straight at the wall. The other foot stands behind.':
    'Ponga un pie delante, con la punta recta hacia la pared. El otro pie queda detrás.',
  'Bend the front knee until it touches the wall, in line with your second toe. The heel stays on the floor.':
    'Doble la rodilla de delante hasta que toque la pared, en línea con el segundo dedo del pie. El talón se queda en el suelo.',
  'If that is easy, slide the foot back a little and try again. Stop where the heel is just about to lift.':
    'Si es fácil, lleve el pie un poco hacia atrás y pruebe otra vez. Pare donde el talón esté a punto de levantarse.',
  'Measure from the tip of the big toe to the wall.':
    'Mida desde la punta del dedo gordo hasta la pared.',
  'Left leg': 'Pierna izquierda',
  'Right leg': 'Pierna derecha',
  'Type a number of centimetres, such as 10.5. This try is left out as it is now.':
    'Escriba un número de centímetros, como 10,5. Tal como está, este intento no cuenta.',
  'From 0 to 25 centimetres. This try is left out as it is now.':
    'De 0 a 25 centímetros. Tal como está, este intento no cuenta.',
  '{0}: {1}. That is about as far as most adults.':
    '{0}: {1}. Es más o menos lo mismo que la mayoría de los adultos.',
  '{0}: {1}. That is about as far as most adults of your age.':
    '{0}: {1}. Es más o menos lo mismo que la mayoría de los adultos de su edad.',
  '{0}: {1}. That is less far than most adults.':
    '{0}: {1}. Es menos que la mayoría de los adultos.',
  '{0}: {1}. That is less far than most adults of your age.':
    '{0}: {1}. Es menos que la mayoría de los adultos de su edad.',
  '{0}: {1}. That is much less far than most adults.':
    '{0}: {1}. Es mucho menos que la mayoría de los adultos.',
  '{0}: {1}. That is much less far than most adults of your age.':
    '{0}: {1}. Es mucho menos que la mayoría de los adultos de su edad.',
  'Most people differ by as much.': 'En la mayoría de las personas hay una diferencia así.',
  'That is a larger difference than most people show.':
    'Es una diferencia mayor que la de la mayoría.',
  'That is a clear difference.': 'Es una diferencia clara.',
  'Both legs reach equally far.': 'Las dos piernas llegan igual de lejos.',
  'Your {left|right} leg reaches {0} less.': 'Su pierna {izquierda|derecha} llega {0} menos.',
  'It is more than the 1.9 cm by which two tests of the same leg can differ.':
    'Es más que los 1,9 cm en que pueden variar dos pruebas de la misma pierna.',
  'Two tests of the same leg can differ by up to 1.9 cm, so this may be chance.':
    'Dos pruebas de la misma pierna pueden variar hasta 1,9 cm, así que esto puede ser casualidad.',
  'Left shin': 'Pierna izquierda',
  'Right shin': 'Pierna derecha',
  '{0}, from the video: {1} from upright.': '{0}, según el vídeo: {1} desde la vertical.',
  '{0}, from the video: {1} (± {2}) from upright.':
    '{0}, según el vídeo: {1} (± {2}) desde la vertical.',
  'The two angles differ by {0}. Two videos of the same leg can differ by up to 6°, so this may be chance.':
    'Entre los dos ángulos hay una diferencia de {0}. Dos vídeos de la misma pierna pueden variar hasta 6°, así que esto puede ser casualidad.',
  'Your {left|right} shin leans {0} less. That is more than the 6° by which two videos of the same leg can differ.':
    'Su pierna {izquierda|derecha} se inclina {0} menos. Es más que los 6° en que pueden variar dos vídeos de la misma pierna.',
  'What it means': 'Qué significa',
  'A short distance means that this ankle bends less when you stand on it. Calf, joint or a sore spot can be behind it; the test cannot tell which.':
    'Una distancia corta significa que este tobillo se dobla menos cuando usted se apoya en él. Detrás puede estar la pantorrilla, la articulación o un punto que duele; la prueba no puede decir cuál.',
  'It does not tell why, and it says nothing of pain. The knee is bent here, so it tells little of the calf muscle that pulls with a straight knee. A usual distance does not show that all is well.':
    'No dice por qué, y no dice nada del dolor. Aquí la rodilla está doblada, así que dice poco del músculo de la pantorrilla que tira con la rodilla estirada. Una distancia usual no demuestra que todo esté bien.',
  'Compared with healthy adults: about 12 cm, most of them 9 to 15 cm. From 60 years on we count 2 cm less, which is a rough guess.':
    'Comparado con adultos sanos: unos 12 cm, la mayoría entre 9 y 15 cm. Desde los 60 años contamos 2 cm menos, que es un cálculo aproximado.',
  'One centimetre is about 3.6° of lean. The angle is shown, not graded.':
    'Un centímetro equivale a unos 3,6° de inclinación. El ángulo se muestra, pero no se valora.',
  'Measure the angle from a video as well': 'Medir también el ángulo con un vídeo',
  'Record from the side, the camera low and level, foot and knee well in view. Start upright, lean to the wall, and hold it for a second with the heel down. One video for each leg.':
    'Grabe de lado, con la cámara baja y nivelada, y con el pie y la rodilla bien a la vista. Empiece con la pierna vertical, inclínese hacia la pared y quédese así un segundo con el talón en el suelo. Un vídeo por pierna.',
  'Open a side video': 'Abrir un vídeo de lado',
  'Watching the video': 'Analizando el vídeo',
  Stop: 'Parar',
  'Heelrise is still watching another video. Wait until it is done.':
    'Heelrise todavía analiza otro vídeo. Espere a que termine.',
  'Another video': 'Otro vídeo',
  'The heel left the floor for a moment. We counted only what was reached with the heel down.':
    'El talón dejó el suelo un momento. Solo contamos lo que alcanzó con el talón en el suelo.',
  'Leave the angle out': 'Quitar el ángulo',
  'We did not see the leg for long enough. Record foot and knee for at least three seconds, in bright light.':
    'No vimos la pierna el tiempo suficiente. Grabe el pie y la rodilla al menos tres segundos, con buena luz.',
  'The foot does not look as it does from the side. Put the camera beside the foot, at shin height, and record again.':
    'El pie no se ve como se ve de lado. Ponga la cámara al lado del pie, a media altura entre el tobillo y la rodilla, y grabe de nuevo.',
  'The shin did not lean forward. Start upright, then bring the knee to the wall.':
    'La pierna no se inclinó hacia delante. Empiece con la pierna vertical y lleve después la rodilla a la pared.',
  'The video starts with the knee at the wall already, so we cannot tell whether the heel was down. Start upright and record again.':
    'El vídeo empieza con la rodilla ya en la pared, y así no podemos saber si el talón estaba en el suelo. Empiece con la pierna vertical y grabe de nuevo.',
  'No lean was held for half a second with the heel down. Go less far, keep the heel down and hold it.':
    'Ninguna inclinación duró medio segundo con el talón en el suelo. Vaya menos lejos, deje el talón en el suelo y quédese así.',
};
