import type { Translations } from '../../translation/translations.ts';

export const WALK_NOTICES: Translations = {
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
  'The video is upside down. Turn it in your phone’s gallery, then open it here again.':
    'El vídeo está al revés. Gírelo en la galería de su teléfono y ábralo aquí de nuevo.',
  'The video lies on its side. Turn it in your phone’s gallery, then open it here again.':
    'El vídeo está acostado. Gírelo en la galería de su teléfono y ábralo aquí de nuevo.',
  'The steps are very slow. Was this recorded in slow motion? Then fill in “Frames a second, if recorded in slow motion” in the settings and open the video again.':
    'Los pasos son muy lentos. ¿Se grabó en cámara lenta? Entonces complete “Fotogramas por segundo, si grabó en cámara lenta” en los ajustes y abra el vídeo de nuevo.',
};
