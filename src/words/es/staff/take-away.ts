import type { Translations } from '../../translation/translations.ts';

export const TAKE_AWAY: Translations = {
  'Take it with you': 'Lléveselo',
  'Point the camera of your phone at this code, and open the link.':
    'Apunte la cámara de su teléfono a este código y abra el enlace.',
  'The code holds your numbers. No video and no name. Nothing is sent, and this device keeps no copy.':
    'El código contiene sus números. Ni vídeo ni nombre. No se envía nada y este dispositivo no guarda ninguna copia.',
  'A square code for the camera of a phone': 'Un código cuadrado para la cámara de un teléfono',
  'The code is hidden, so that nobody else reads it.':
    'El código está oculto para que nadie más lo lea.',
  'Show the code': 'Mostrar el código',
  'This device cannot show a code for phones. Please ask the staff.':
    'Este dispositivo no puede mostrar un código para teléfonos. Pregunte al personal.',
  'What was seen': 'Qué se vio',
  'Where this comes from': 'De dónde viene esto',
  'The numbers are in the address of this page. They came with the code: nobody sent them, and nothing was loaded from the other device.':
    'Los números están en la dirección de esta página. Vinieron con el código: nadie los envió y no se cargó nada del otro dispositivo.',
  'To keep them, print this page or save it as a bookmark. It is not among your past walks: the video, and what its pictures showed, were erased on the other device.':
    'Para conservarlos, imprima esta página o guárdela en favoritos. No está entre sus caminatas anteriores: el vídeo, y lo que mostraban sus imágenes, se borraron en el otro dispositivo.',
  'Who has the address of this page can read these numbers.':
    'Quien tenga la dirección de esta página puede leer estos números.',
  'The walk was slow or uneven. The numbers are less certain.':
    'La caminata fue lenta o irregular. Los números son menos seguros.',
  'Open Heelrise': 'Abrir Heelrise',
  'Measured by Heelrise.': 'Medido por Heelrise.',
  'Measured by Heelrise {0}.': 'Medido por Heelrise {0}.',
  'Recorded on {0}.': 'Grabado el {0}.',
  'Views: {0}.': 'Vistas: {0}.',
  'This code cannot be read': 'Este código no se puede leer',
  'A part of the address is missing or wrong. Scan the code once more, or open the whole link.':
    'Falta una parte de la dirección o es incorrecta. Escanee el código otra vez o abra el enlace completo.',
  'This code is from an older version': 'Este código es de una versión anterior',
  'This version of Heelrise reads it no longer. A walk that was printed on paper stays true.':
    'Esta versión de Heelrise ya no lo lee. Lo que se imprimió en papel sigue siendo válido.',
  'This code is from a newer version': 'Este código es de una versión más nueva',
  'Load this page anew while there is a network. It then gets the version that can read the code.':
    'Vuelva a cargar esta página cuando tenga conexión. Así recibe la versión que puede leer el código.',
};
