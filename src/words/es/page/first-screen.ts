import type { Translations } from '../../translation/translations.ts';

export const FIRST_SCREEN: Translations = {
  'One short video shows how the ankles bend, where the feet point and how the pelvis moves, step by step.':
    'Un vídeo corto muestra cómo se doblan los tobillos, hacia dónde apuntan los pies y cómo se mueve la pelvis, paso a paso.',
  'The moment the heel leaves the floor says much about an ankle.':
    'El momento en que el talón deja el suelo dice mucho de un tobillo.',
  'Open a video': 'Abrir un vídeo',
  'One that you made: MP4, MOV, WebM or MKV.': 'Uno que usted grabó: MP4, MOV, WebM o MKV.',
  '@record': 'Grabar una caminata',
  'Alone, in about five minutes. It tells you what to do. The result takes a few minutes more.':
    'A solas, en unos cinco minutos. Le dice qué hacer. El resultado tarda unos minutos más.',
  'No video at hand? Try the sample walk:':
    '¿No hay un vídeo a mano? Pruebe la caminata de muestra:',
  'The video is watched on this device, by this device. Nothing is sent anywhere. [About and privacy]':
    'El vídeo se analiza en este dispositivo. No se envía nada a ningún sitio. [Qué es y privacidad]',
  'The sample walk could not be loaded. Load this page again, or open a video.':
    'No se pudo cargar la caminata de muestra. Cargue esta página de nuevo, o abra un vídeo.',
};
