import type { Translations } from '../../translation/translations.ts';

export const CHECKS: Translations = {
  'Both feet in the picture': 'Los dos pies en la imagen',
  'Step back or tilt the camera down, so that both feet and some floor are always in the picture.':
    'Aléjese un poco o incline la cámara hacia abajo, para que los dos pies y algo de suelo estén siempre en la imagen.',
  'share of frames without both feet': 'parte de los fotogramas sin los dos pies',
  'Walker large enough': 'Persona lo bastante grande',
  'Come closer, or record at 1080p: the walker should fill at least half of the height of the picture.':
    'Acérquese, o grabe a 1080p: la persona debe ocupar al menos la mitad del alto de la imagen.',
  'height of the walker in pixels': 'altura de la persona en píxeles',
  'Clear view: side, front or back': 'Vista clara: de lado, de frente o de espaldas',
  'Stand square to the path for a side view, or at its end for a front view.':
    'Para la vista de lado, ponga la cámara en ángulo recto con el camino; para la de frente, al final del camino.',
  'how sure we are of the view': 'qué tan segura es la vista',
  'Path square to the camera': 'Camino bien orientado a la cámara',
  'Turn the camera until the path runs straight across the picture, or straight towards it.':
    'Gire la cámara hasta que el camino cruce la imagen en línea recta, o venga recto hacia ella.',
  'degrees off': 'grados de desviación',
  'Camera level': 'Cámara nivelada',
  'Put the camera on something level. Line the floor up with the edge of the picture.':
    'Ponga la cámara sobre algo nivelado. Haga que el suelo quede paralelo al borde de la imagen.',
  'degrees of roll': 'grados de giro',
  'Enough frames a second': 'Suficientes fotogramas por segundo',
  'Record at 60 frames a second if your camera can. 30 is the least.':
    'Grabe a 60 fotogramas por segundo si su cámara puede. 30 es lo mínimo.',
  'frames a second': 'fotogramas por segundo',
  'Body seen clearly': 'El cuerpo se ve con claridad',
  'Record in bright, even light. Wear close-fitting clothes and leave the ankles bare.':
    'Grabe con luz clara y pareja. Lleve ropa ajustada y deje los tobillos al aire.',
  'mean confidence, 0 to 1': 'confianza media, de 0 a 1',
  'Legs told apart': 'Las piernas se distinguen',
  'Wear shorts or leggings in a colour unlike the background. Walk past the camera both ways.':
    'Lleve pantalón corto o mallas de un color distinto del fondo. Pase por delante de la cámara en los dos sentidos.',
  'share of frames repaired': 'parte de los fotogramas reparados',
  'Enough steps': 'Suficientes pasos',
  'Record a longer walk, or several passes: six strides for each leg are good.':
    'Grabe una caminata más larga, o pase varias veces: seis zancadas por pierna son una buena cantidad.',
  'strides used for the poorer leg': 'zancadas usadas de la pierna con menos',
  'the leg was out of sight for too long': 'la pierna estuvo fuera de la vista demasiado tiempo',
  'it was much shorter or longer than the others': 'fue mucho más corta o más larga que las otras',
  'its curve is unlike the others': 'su curva no se parece a las otras',
  'a joint angle in it cannot be true': 'un ángulo de una articulación no puede ser real',
  'you were starting, stopping or turning': 'usted empezaba, paraba o giraba',
  'a part of it is outside the picture': 'una parte queda fuera de la imagen',
  'The feet did not pass each other.': 'Los pies no se adelantaron el uno al otro.',
  'The feet moved, but the person stayed in one place.':
    'Los pies se movieron, pero la persona se quedó en el mismo lugar.',
  'We saw fewer than three steps.': 'Vimos menos de tres pasos.',
  'We could not make out the single steps.': 'No pudimos distinguir los pasos uno por uno.',
  'We saw a person, but no walk.': 'Vimos a una persona, pero no una caminata.',
  'You can still look at the video below.': 'Todavía puede ver el vídeo aquí abajo.',
  'Record someone who walks at least five steps in a straight line, past the camera or towards it.':
    'Grabe a alguien que dé al menos cinco pasos en línea recta, por delante de la cámara o hacia ella.',
  'We did not see a person in this video.': 'No vimos a ninguna persona en este vídeo.',
  'Record the whole body from head to feet, in bright light, three to four metres away.':
    'Grabe todo el cuerpo, de la cabeza a los pies, con buena luz, a tres o cuatro metros.',
  'There is a walk here, but it is too short to measure.':
    'Aquí hay una caminata, pero es demasiado corta para medirla.',
  'Record at least five steps, with the whole body in the picture all the time.':
    'Grabe al menos cinco pasos, con todo el cuerpo siempre en la imagen.',
  'The camera did not record at an even pace. We used the time of each frame, so this is allowed for.':
    'La cámara no grabó a un ritmo parejo. Usamos el momento de cada fotograma, así que esto ya está en la cuenta.',
  'A part of this video plays slower, faster or frozen. We measured it at the speed of life, so there the lines may not fit the picture.':
    'Una parte de este vídeo va más lenta, más rápida o se queda quieta. La medimos a la velocidad real, así que ahí las líneas pueden no coincidir con la imagen.',
  'Each frame of this video holds two moments at once (it is interlaced), so quick movement looks torn and the angles are less sure. Record with a phone, or set the camera to progressive.':
    'Cada fotograma de este vídeo contiene dos momentos a la vez (está entrelazado), así que los movimientos rápidos se ven rotos y los ángulos son menos seguros. Grabe con un teléfono, o ponga la cámara en modo progresivo.',
  'You passed the camera {0} times. Each time was read by itself, and the turns were left out.':
    'Pasó {0} veces ante la cámara. Cada vez se leyó por separado y los giros se dejaron fuera.',
  'This video was cut while somebody walked. Steps across the cut are left out.':
    'Este vídeo fue cortado mientras alguien caminaba. Los pasos que cruzan el corte se dejan fuera.',
  'This video was cut {0} times while somebody walked. Steps across the cuts are left out.':
    'Este vídeo fue cortado {0} veces mientras alguien caminaba. Los pasos que cruzan los cortes se dejan fuera.',
  'This walk is slow and uneven. It was measured, but read the numbers with less certainty.':
    'Esta caminata es lenta y desigual. Se midió, pero lea los números con menos certeza.',
  '{0} people walked at once. We followed the one nearest to the camera. To follow another, tap “Not the right person?”.':
    '{0} personas caminaban a la vez. Seguimos a la más cercana a la cámara. Para seguir a otra, toque “¿No es la persona correcta?”.',
  '{0} people walked at once. We followed the one whose walk is seen best. To follow another, tap “Not the right person?”.':
    '{0} personas caminaban a la vez. Seguimos a la que mejor se ve caminar. Para seguir a otra, toque “¿No es la persona correcta?”.',
  '{0} people walked at once. We followed the one you chose.':
    '{0} personas caminaban a la vez. Seguimos a la que usted eligió.',
  'We saw {0} people and followed one who walks. Check that the lines are on the right one.':
    'Vimos a {0} personas y seguimos a una que camina. Revise que las líneas estén sobre la persona correcta.',
  'Two people met, and we cannot be sure which is which afterwards. Check the lines, or record again with one person.':
    'Dos personas se cruzaron y no podemos estar seguros de cuál es cuál después. Revise las líneas, o grabe de nuevo con una sola persona.',
  'The video has only {0} frames a second, so times are coarse. Record at 30 or, better, 60.':
    'El vídeo da solo {0} fotogramas por segundo, así que los tiempos son poco finos. Grabe a 30 o, mejor, a 60.',
  'The end of the file is missing: {0} frames could be read, and the result comes from these alone.':
    'Falta el final del archivo: se pudieron leer {0} fotogramas, y el resultado viene solo de ellos.',
  'The file is cut off: {0} of {1} frames could be read, and the result comes from these alone.':
    'El archivo está cortado: se pudieron leer {0} de {1} fotogramas, y el resultado viene solo de ellos.',
  'The walker was out of sight in 1 frame. It is left out.':
    'La persona no se vio en 1 fotograma. Ese fotograma no se usa.',
  'The walker was out of sight in {0} frames. Those are left out.':
    'La persona no se vio en {0} fotogramas. Esos fotogramas no se usan.',
  'Somebody was in front of the walker, or too close, in 1 frame. The lines there are a guess from the other steps, and nothing was measured from them.':
    'Alguien estaba delante de la persona, o demasiado cerca, en 1 fotograma. Ahí las líneas son una suposición según los otros pasos, y no se midió nada en ellas.',
  'Somebody was in front of the walker, or too close, in {0} frames. The lines there are a guess from the other steps, and nothing was measured from them.':
    'Alguien estaba delante de la persona, o demasiado cerca, en {0} fotogramas. Ahí las líneas son una suposición según los otros pasos, y no se midió nada en ellos.',
  'The file says that this is slow motion, played {0} times slower. All times here are real time.':
    'El archivo dice que es cámara lenta, {0} veces más lenta. Todos los tiempos aquí son reales.',
  'You said that this is slow motion, played {0} times slower. All times here are real time.':
    'Usted dijo que es cámara lenta, {0} veces más lenta. Todos los tiempos aquí son reales.',
  'Nobody in front of the walker': 'Nadie delante de quien camina',
  'Record again with one person alone on the path, and nobody between them and the camera.':
    'Filme otra vez con una sola persona en el camino y nadie entre ella y la cámara.',
  'share of frames with somebody in front': 'parte de los fotogramas con alguien delante',
  'Camera at rest': 'Cámara quieta',
  'Lean the camera on a shelf or a chair, or use a tripod. Do not hold it, and do not turn it to follow the walker.':
    'Apoye la cámara en un estante o una silla, o use un trípode. No la sostenga con la mano ni la gire para seguir a quien camina.',
  'percent of the width that the background moves in a second':
    'porcentaje del ancho que se mueve el fondo en un segundo',
  'Frames at an even pace': 'Fotogramas a ritmo parejo',
  'Close other apps, and record with the camera app itself in bright light: cameras leave out frames when busy or in the dark.':
    'Cierre otras aplicaciones y filme con la propia aplicación de la cámara y con buena luz: las cámaras se saltan fotogramas cuando están ocupadas o a oscuras.',
  'spread of the time between frames, as a share':
    'variación del tiempo entre fotogramas, en proporción',
  'Every frame a new one': 'Cada fotograma es nuevo',
  'Use the video as the camera made it. A recording of a screen or of a call shows many frames twice.':
    'Use el vídeo tal como lo hizo la cámara. La grabación de una pantalla o de una llamada muestra muchos fotogramas dos veces.',
  'share of frames like the one before': 'parte de los fotogramas iguales al anterior',
  'Bright enough': 'Luz suficiente',
  'Put more lights on or record by day, with the light in front of or beside the walker.':
    'Encienda más luces o filme de día, con la luz delante o al lado de quien camina.',
  'mean brightness, 0 to 255': 'brillo medio, de 0 a 255',
  'Moving foot sharp': 'Pie en movimiento nítido',
  'Record in brighter light: the camera then takes each frame in less time and the foot is not smeared.':
    'Filme con más luz: así la cámara toma cada fotograma en menos tiempo y el pie no sale borroso.',
  'sharpness of the swinging foot, as a share of the standing one':
    'nitidez del pie en el aire, en proporción a la del pie apoyado',
  'steps a minute': 'pasos por minuto',
  'The video is upside down. Turn it in your phone’s gallery, then open it here again.':
    'El vídeo está al revés. Gírelo en la galería de su teléfono y ábralo aquí de nuevo.',
  'The video lies on its side. Turn it in your phone’s gallery, then open it here again.':
    'El vídeo está acostado. Gírelo en la galería de su teléfono y ábralo aquí de nuevo.',
  'Picture not squeezed': 'Imagen sin aplastar',
  'The walker looks squeezed from the sides, so no angle can be trusted. Use the video as the camera made it, or set the recorder to full width.':
    'La persona se ve aplastada por los lados, así que ningún ángulo es de fiar. Use el vídeo tal como lo hizo la cámara, o ajuste la grabadora al ancho completo.',
  'width of the picture, as a share of what its height asks for':
    'ancho de la imagen, en proporción al que pide su altura',
  'Played at real speed': 'A velocidad real',
  'Was this recorded in slow motion? Then its times and speed are wrong. Fill in “Frames a second, if recorded in slow motion” in the settings and open the video again. For a slow walk there is nothing to do.':
    '¿Se grabó en cámara lenta? Entonces los tiempos y la velocidad no son correctos. Complete “Fotogramas por segundo, si grabó en cámara lenta” en los ajustes y abra el vídeo de nuevo. Si la marcha es lenta, no hay nada que hacer.',
  'The steps are very slow. Was this recorded in slow motion? Then fill in “Frames a second, if recorded in slow motion” in the settings and open the video again.':
    'Los pasos son muy lentos. ¿Se grabó en cámara lenta? Entonces complete “Fotogramas por segundo, si grabó en cámara lenta” en los ajustes y abra el vídeo de nuevo.',
  'A professional set the zero of both ankles by hand.':
    'Un profesional fijó a mano el cero de los dos tobillos.',
  'A professional set the zero of the right ankle by hand.':
    'Un profesional fijó a mano el cero del tobillo derecho.',
  'A professional set the zero of the left ankle by hand.':
    'Un profesional fijó a mano el cero del tobillo izquierdo.',
};
