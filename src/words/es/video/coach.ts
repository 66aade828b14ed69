import type { Translations } from '../../translation/translations.ts';

export const COACH: Translations = {
  'One moment': 'Un momento',
  'It is too dark. Turn on more light.': 'Está muy oscuro. Encienda más luz.',
  'The camera is tilted. Set it level.': 'La cámara está inclinada. Póngala derecha.',
  'The camera is slow. Turn on more light.': 'La cámara va lenta. Encienda más luz.',
  'Step into the picture.': 'Póngase delante de la cámara.',
  'Too near. Step back.': 'Demasiado cerca. Vaya hacia atrás.',
  'Step back. I cannot see your head.': 'Vaya hacia atrás. No veo su cabeza.',
  'Step back. I cannot see your feet.': 'Vaya hacia atrás. No veo sus pies.',
  'Step to the middle.': 'Póngase en el centro.',
  'Too far. Come nearer.': 'Demasiado lejos. Acérquese.',
  'Somebody else is in the picture.': 'Hay otra persona en la imagen.',
  'Too bright behind you. Close the curtain.': 'Hay mucha luz detrás. Cierre la cortina.',
  'Turn sideways to the camera.': 'Póngase de lado a la cámara.',
  'Turn to the camera.': 'Mire hacia la cámara.',
  'I see all of you. Stand still.': 'Le veo de cuerpo entero. No se mueva.',
  'Get ready.': 'Prepárese.',
  'Now walk.': 'Ahora camine.',
  'Good. Keep walking.': 'Bien. Siga caminando.',
  'Turn round. Once more.': 'Dé la vuelta. Otra vez.',
  'Walk on, or come to the camera.': 'Siga caminando, o venga a la cámara.',
  'You walk in one place. Fifteen seconds more.':
    'Camina sin moverse del sitio. Quince segundos más.',
  'That is enough. Stop the treadmill first.': 'Es suficiente. Pare primero la cinta.',
  'I cannot see you. Walk back through the picture.': 'No le veo. Vuelva a pasar por delante.',
  'That is enough. Come to the camera.': 'Es suficiente. Venga a la cámara.',
  'Done. The video is safe.': 'Listo. El vídeo está guardado.',
  'Are you all right?': '¿Está bien?',
  'Now from the side.': 'Ahora de lado.',
  'Now walk towards the camera and away from it.':
    'Ahora camine hacia la cámara y después aléjese de ella.',
  'Press Start, then take your place.': 'Pulse Empezar y póngase en su lugar.',
  'Stand still.': 'No se mueva.',
  'This device cannot watch you while it records. Start and Stop are yours to press.':
    'Este dispositivo no puede observar mientras graba. Usted pulsa Empezar y Parar.',
  'Turn the voice off': 'Apagar la voz',
  'Turn the voice on': 'Encender la voz',
  'Switch camera': 'Cambiar de cámara',
  'Leave the camera': 'Salir de la cámara',
  'Lay the phone on its side: it sees more of the path.':
    'Ponga el teléfono en horizontal: se ve más camino.',
  'It is in place: begin': 'Ya está en su sitio: empezar',
  'It starts by itself when you stand still.': 'Empieza solo cuando usted está quieto.',
  '1. Put it up': '1. Colóquelo',
  'On a shelf, knee to thigh high, lying level on its side, the screen toward you, three to four metres from your path.':
    'Sobre un estante, entre la rodilla y el muslo, tumbado de lado y nivelado, con la pantalla hacia usted, a tres o cuatro metros de su camino.',
  '2. Show your ankles': '2. Tobillos a la vista',
  'Short or tight trousers. Bare feet, or your usual shoes. Good light from the front.':
    'Pantalón corto o ajustado. Descalzo, o con sus zapatos de siempre. Buena luz de frente.',
  '3. Listen': '3. Escuche',
  'On a shelf at the end of your path, knee to thigh high, level, the screen toward you. You walk to it and away from it.':
    'Sobre un estante al final de su camino, entre la rodilla y el muslo, nivelado, con la pantalla hacia usted. Camina hacia él y se aleja de él.',
  'Turn the sound up. It tells you where to stand, when to walk and when to turn. You touch nothing more.':
    'Suba el volumen. Le dice dónde ponerse, cuándo caminar y cuándo dar la vuelta. Usted no toca nada más.',
  'It looked like a stumble, so the recording has stopped. Hold on to something and sit down.':
    'Pareció un tropiezo y la grabación se ha parado. Agárrese a algo y siéntese.',
  'If you are hurt or cannot get up, call for help:':
    'Si se ha hecho daño o no puede levantarse, pida ayuda:',
  'Do not walk for the camera again today without somebody beside you.':
    'Hoy no vuelva a caminar para la cámara sin alguien a su lado.',
  'I stumbled, and I am all right': 'Tropecé, y estoy bien',
  'I did not stumble': 'No tropecé',
  'Steps: left {0}, right {1}': 'Pasos: izq. {0}, der. {1}',
};
