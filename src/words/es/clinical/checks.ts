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
  'a professional left it out': 'un profesional la descartó',
  'a part of it is outside the picture': 'una parte queda fuera de la imagen',
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
  'Picture not squeezed': 'Imagen sin aplastar',
  'The walker looks squeezed from the sides, so no angle can be trusted. Use the video as the camera made it, or set the recorder to full width.':
    'La persona se ve aplastada por los lados, así que ningún ángulo es de fiar. Use el vídeo tal como lo hizo la cámara, o ajuste la grabadora al ancho completo.',
  'width of the picture, as a share of what its height asks for':
    'ancho de la imagen, en proporción al que pide su altura',
  'Played at real speed': 'A velocidad real',
  'Was this recorded in slow motion? Then its times and speed are wrong. Fill in “Frames a second, if recorded in slow motion” in the settings and open the video again. For a slow walk there is nothing to do.':
    '¿Se grabó en cámara lenta? Entonces los tiempos y la velocidad no son correctos. Complete “Fotogramas por segundo, si grabó en cámara lenta” en los ajustes y abra el vídeo de nuevo. Si la marcha es lenta, no hay nada que hacer.',
};
