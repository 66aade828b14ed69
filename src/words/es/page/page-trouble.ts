import type { Translations } from '../../translation/translations.ts';

export const PAGE_TROUBLE: Translations = {
  'The browser does not let this page use the camera.':
    'El navegador no deja que esta página use la cámara.',
  'Nothing was recorded.': 'No se grabó nada.',
  'Allow the camera in the address bar and press "Try again", or open a video that you made with your phone.':
    'Permita la cámara en la barra de direcciones y pulse «Intentar de nuevo», o abra un vídeo hecho con su teléfono.',
  'No camera was found.': 'No se encontró ninguna cámara.',
  'Plug one in and press "Try again", or open a video that you made with your phone.':
    'Conecte una y pulse «Intentar de nuevo», o abra un vídeo hecho con su teléfono.',
  'Another program is using the camera.': 'Otro programa está usando la cámara.',
  'Close that program and press "Try again".': 'Cierre ese programa y pulse «Intentar de nuevo».',
  'This browser cannot record from a camera.': 'Este navegador no puede grabar con una cámara.',
  'Record with your phone and open the video here.': 'Grabe con su teléfono y abra el vídeo aquí.',
  'The camera was unplugged or stopped.': 'La cámara se desconectó o se paró.',
  'What was recorded until then is kept.': 'Lo que se grabó hasta entonces está guardado.',
  'Look at it below, or plug the camera in and record again.':
    'Mírelo aquí abajo, o conecte la cámara y grabe de nuevo.',
  'The camera gave no picture.': 'La cámara no dio imagen.',
  'Check that the lens is not covered and press "Try again".':
    'Revise que nada tape la lente y pulse «Intentar de nuevo».',
  'This browser does not let us keep results, perhaps because the window is private.':
    'Este navegador no nos deja guardar resultados, quizás porque la ventana es privada.',
  'The result on the screen stays until you close the page.':
    'El resultado sigue en la pantalla hasta que usted cierre la página.',
  'Save it as a file to keep it.': 'Guárdelo en un archivo para conservarlo.',
  'There is no room left on this device to keep this walk.':
    'No queda espacio en este dispositivo para guardar esta caminata.',
  'Save it as a file, or delete past walks and press "Keep it" again.':
    'Guárdela en un archivo, o borre caminatas anteriores y pulse «Guardar» otra vez.',
  'This walk is not on this device any more.': 'Esta caminata ya no está en este dispositivo.',
  'There is no room left on this device. The recording was stopped.':
    'No queda sitio en este dispositivo. Se paró la grabación.',
  'What was recorded until then is kept while this page is open.':
    'Lo grabado hasta entonces se conserva mientras esta página esté abierta.',
  'Save the video as a file now, or delete past walks to make room.':
    'Guarde ahora el vídeo en un archivo, o borre caminatas anteriores para hacer sitio.',
  'The recording was stopped after ten minutes.': 'La grabación se paró a los diez minutos.',
  'Use it, or record again: one or two minutes are enough.':
    'Úsela o grabe de nuevo: bastan uno o dos minutos.',
  'This walk was deleted, perhaps in another tab.':
    'Esta caminata se borró, quizá en otra pestaña.',
  'Press "Keep it" if you want it back. If not, there is nothing to do.':
    'Pulse «Guardar» si quiere recuperarla. Si no, no hay nada que hacer.',
  'An older page of this app is open in another tab and holds the past walks.':
    'Hay una página anterior de esta aplicación abierta en otra pestaña, y retiene las caminatas anteriores.',
  'Your walks are where they were.': 'Sus caminatas siguen donde estaban.',
  'Close that tab, then load this page again.': 'Cierre esa pestaña y vuelva a cargar esta página.',
  'A newer version of this app has kept walks in this browser.':
    'Una versión más nueva de esta aplicación ha guardado caminatas en este navegador.',
  'Load this page again to get the newer version.':
    'Vuelva a cargar esta página para usar la versión más nueva.',
  'Your other walks are where they were.': 'Sus otras caminatas siguen donde estaban.',
  'Look in past walks, or open the video again.':
    'Mire en caminatas anteriores, o abra el vídeo de nuevo.',
  'This file is not a Heelrise result, or it is damaged.':
    'Este archivo no es un resultado de Heelrise, o está dañado.',
  'Nothing was changed.': 'No se cambió nada.',
  'Open a file that was saved with "Save this result", or open the video again.':
    'Abra un archivo guardado con «Guardar este resultado», o abra el vídeo de nuevo.',
  'The browser could not keep this walk.': 'El navegador no pudo guardar esta caminata.',
  'A part of this page could not be shown.': 'No se pudo mostrar una parte de esta página.',
  'What was kept on this device is still there.': 'Lo que se guardó en este dispositivo sigue ahí.',
  'Go back to the start, or load the page again.': 'Vuelva al inicio, o cargue la página otra vez.',
  'Back to the start': 'Volver al inicio',
  'Load the page again': 'Cargar la página otra vez',
  'This result came from a file and is not kept here.':
    'Este resultado vino de un archivo y no está guardado aquí.',
  'The file is where it was.': 'El archivo sigue donde estaba.',
  'Open the file again.': 'Abra el archivo de nuevo.',
};
