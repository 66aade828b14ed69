import type { Translations } from '../../translation/translations.ts';

export const TROUBLE: Translations = {
  'Nothing left your device.': 'Nada salió de su dispositivo.',
  'Your video is unchanged. Nothing left your device.':
    'Su vídeo no ha cambiado. Nada salió de su dispositivo.',
  'Open another video, record one, or try the sample walk.':
    'Abra otro vídeo, grabe uno o pruebe la caminata de muestra.',
  'Record it again as H.264, which every browser can read. On an iPhone: Settings > Camera > Formats > Most Compatible. On Android: camera settings > video > turn off HEVC or "high efficiency". Or use another browser.':
    'Grábelo de nuevo como H.264, que todos los navegadores pueden leer. En un iPhone: Ajustes > Cámara > Formatos > Más compatible. En Android: ajustes de la cámara > vídeo > desactive HEVC o «alta eficiencia». O use otro navegador.',
  'The parts of this app do not fit together: {0} is missing or is not the right one.':
    'Las partes de esta aplicación no encajan: {0} falta o no es la correcta.',
  'Nothing was measured with it. Your video is unchanged.':
    'No se midió nada con ella. Su vídeo no ha cambiado.',
  'Try again. If that does not help, load this page again: the app may just have been renewed.':
    'Inténtelo de nuevo. Si eso no ayuda, vuelva a cargar esta página: quizás la aplicación acaba de actualizarse.',
  'A part of this app could not be loaded: this device is offline, or the site does not answer.':
    'No se pudo cargar una parte de esta aplicación: este dispositivo no tiene conexión, o el sitio no responde.',
  'Connect to the internet and try again.': 'Conéctese a internet e inténtelo de nuevo.',
  'This page came over a connection that is not secure, so it cannot check its own parts.':
    'Esta página llegó por una conexión que no es segura, así que no puede comprobar sus propias partes.',
  'Open it again with an address that begins with https.':
    'Ábrala de nuevo con una dirección que empiece por https.',
  'Save it as MP4 (H.264) with a video program on your computer or phone, and open that one.':
    'Guárdelo como MP4 (H.264) con un programa de vídeo en su computadora o teléfono, y abra ese archivo.',
  'This file is empty.': 'Este archivo está vacío.',
  'Perhaps it was not copied whole. Copy it again, or open another video.':
    'Quizás no se copió entero. Cópielo de nuevo, o abra otro vídeo.',
  'The file could not be read: it was moved, or it is still in the cloud.':
    'No se pudo leer el archivo: alguien lo movió, o todavía está en la nube.',
  'Copy it onto this device first, then open it again.':
    'Cópielo primero a este dispositivo y después ábralo de nuevo.',
  'No browser opens this kind of file: {0}.': 'Ningún navegador abre este tipo de archivo: {0}.',
  'Save it as MP4 (H.264) with the program that made it, or record again with a phone.':
    'Guárdelo como MP4 (H.264) con el programa que lo hizo, o grabe de nuevo con un teléfono.',
  'The recording was cut off before it was finished, so the file lacks its index.':
    'La grabación se cortó antes de terminar, así que al archivo le falta el índice.',
  'A video repair program may save it. Otherwise record again, and stop the recording before closing the camera.':
    'Un programa para reparar vídeos puede salvarlo. Si no, grabe de nuevo y pare la grabación antes de cerrar la cámara.',
  'This video is damaged: the file does not hold together.':
    'Este vídeo está dañado: el archivo no está entero.',
  'Copy it again from the camera or phone. If that does not help, record again.':
    'Cópielo de nuevo de la cámara o del teléfono. Si eso no ayuda, grabe de nuevo.',
  'This file is not a video that we can read.': 'Este archivo no es un vídeo que podamos leer.',
  'Open an MP4, MOV, WebM or MKV file, record a video here, or try the sample walk.':
    'Abra un archivo MP4, MOV, WebM o MKV, grabe un vídeo aquí, o pruebe la caminata de muestra.',
  'This file has sound but no picture.': 'Este archivo lleva sonido, pero no imagen.',
  'This browser cannot read the video: it is stored as {0}.':
    'Este navegador no puede leer el vídeo: está guardado como {0}.',
  'The file says that it holds {0} frames, but none could be read.':
    'El archivo dice que contiene {0} fotogramas, pero no se pudo leer ninguno.',
  'If it was cut out of a longer video, save it as MP4 again with the program that cut it. It may also be damaged: copy it again.':
    'Si se cortó de un vídeo más largo, guárdelo de nuevo como MP4 con el programa que lo cortó. También puede estar dañado: cópielo de nuevo.',
  'This video has 1 frame. That is too short to see a walk.':
    'Este vídeo es de 1 fotograma. Es demasiado corto para ver una caminata.',
  'This video has {0} frames. That is too short to see a walk.':
    'Este vídeo es de {0} fotogramas. Es demasiado corto para ver una caminata.',
  'There is no whole frame in this video.': 'En este vídeo no hay ningún fotograma completo.',
  'It was cut off while it was recorded or copied. Copy it again, or record again.':
    'Se cortó mientras se grababa o se copiaba. Cópielo otra vez, o vuelva a grabar.',
  'Record at least five steps: about four seconds of walking across the picture.':
    'Grabe al menos cinco pasos: unos cuatro segundos caminando a lo ancho de la imagen.',
  'The part that finds a person in the picture could not start.':
    'No pudo empezar la parte que busca a la persona en la imagen.',
  'Load this page again. If that does not help, try another browser. ({0})':
    'Cargue esta página de nuevo. Si eso no ayuda, pruebe otro navegador. ({0})',
  'This device ran out of memory while it watched the video.':
    'Este dispositivo se quedó sin memoria mientras analizaba el vídeo.',
  'Your video is unchanged, and the app is ready again.':
    'Su vídeo no ha cambiado, y la aplicación está lista otra vez.',
  'Close other tabs or cut the video to ten seconds, and try again.':
    'Cierre otras pestañas o corte el vídeo a diez segundos, e intente de nuevo.',
  'The analysis stopped without warning.': 'El análisis se paró sin aviso.',
  'Your video is unchanged, and the analysis has been started afresh.':
    'Su vídeo no ha cambiado, y el análisis se ha puesto en marcha de nuevo.',
  'Try again. If it stops once more, cut the video to ten seconds. ({0})':
    'Intente de nuevo. Si se para otra vez, corte el vídeo a diez segundos. ({0})',
  'You stopped the analysis.': 'Usted paró el análisis.',
  'Your video is unchanged. Nothing was kept.': 'Su vídeo no ha cambiado. No se guardó nada.',
  'a format that it does not know': 'un formato que no conoce',
};
