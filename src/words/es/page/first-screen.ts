import type { Translations } from '../../translation/translations.ts';

export const FIRST_SCREEN: Translations = {
  'An ankle that bends too little can change how you walk. A short video shows how your ankles bend, where your feet point and how your pelvis moves, and you are told what to do next. The video stays on this device.':
    'Un tobillo que se dobla poco puede cambiar su forma de caminar. Un vídeo corto muestra cómo se doblan sus tobillos, hacia dónde apuntan sus pies y cómo se mueve su pelvis, y se le dice qué hacer después. El vídeo se queda en este dispositivo.',
  'The moment the heel leaves the floor says much about an ankle.':
    'El momento en que el talón deja el suelo dice mucho de un tobillo.',
  'Open a video': 'Abrir un vídeo',
  'One that you made: MP4, MOV, WebM or MKV.': 'Uno que usted grabó: MP4, MOV, WebM o MKV.',
  '@record': 'Grabar una caminata',
  'Alone, in about five minutes. It guides you while you film. The result takes a few minutes more.':
    'A solas, en unos cinco minutos. Le guía mientras graba. El resultado tarda unos minutos más.',
  'No video at hand? Try the sample walk:':
    '¿No hay un vídeo a mano? Pruebe la caminata de muestra:',
  'This device looks at the video itself. Nobody else sees it, and nothing is sent anywhere. [About and privacy]':
    'Este mismo dispositivo mira el vídeo. Nadie más lo ve, y no se envía nada a ningún sitio. [Qué es y privacidad]',
  'Sample: from the side': 'Muestra: de lado',
  'Sample: from the front': 'Muestra: de frente',
  'The sample walk could not be loaded. Load this page again, or open a video.':
    'No se pudo cargar la caminata de muestra. Cargue esta página de nuevo, o abra un vídeo.',
};
