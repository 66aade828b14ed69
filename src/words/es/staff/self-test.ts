import type { Translations } from '../../translation/translations.ts';

export const SELF_TEST: Translations = {
  PIN: 'PIN',
  Storage: 'Almacenamiento',
  Light: 'Luz',
  Sound: 'Sonido',
  'Code for phones': 'Código para teléfonos',
  'In order.': 'En orden.',
  'No PIN is set: any visitor could set one. Set it now.':
    'No hay PIN: cualquier visitante podría ponerlo. Póngalo ahora.',
  'The browser stores nothing. Allow this site to store data, and do not use a private window.':
    'El navegador no guarda nada. Permita que este sitio guarde datos y no use una ventana privada.',
  'The disk is nearly full. Free at least 200 MB on this machine.':
    'El disco está casi lleno. Libere al menos 200 MB en esta máquina.',
  'No camera gives a picture. Plug it in again, or choose another one in the settings.':
    'Ninguna cámara da imagen. Conéctela de nuevo o elija otra en los ajustes.',
  'The browser may not use the camera. Allow it for this site, or in the policy of the browser.':
    'El navegador no puede usar la cámara. Permítalo para este sitio o en la política del navegador.',
  'Another program uses the camera. Close that program.':
    'Otro programa usa la cámara. Cierre ese programa.',
  'It is too dark where people walk. Switch more lights on.':
    'Está demasiado oscuro donde se camina. Encienda más luces.',
  'The camera looks into a light or a window. Turn it, or draw the curtain.':
    'La cámara mira hacia una luz o una ventana. Gírela o corra la cortina.',
  'The camera shows one colour alone. Take off what covers it, and clean it.':
    'La cámara muestra un solo color. Quite lo que la tapa y límpiela.',
  'The light could not be seen, because the camera gave no picture.':
    'No se pudo ver la luz, porque la cámara no dio imagen.',
  'The sample walk could not be read. Load this page anew while there is a network, then test again.':
    'No se pudo leer la caminata de ejemplo. Vuelva a cargar esta página con conexión y compruebe otra vez.',
  'The sample walk takes more than a minute to read. Visitors wait less with a quicker “Network that finds the body” in the settings, or on a faster machine.':
    'Leer la caminata de ejemplo tarda más de un minuto. Los visitantes esperan menos con una «Red que encuentra el cuerpo» más rápida en los ajustes, o con una máquina más rápida.',
  'The sample walk takes more than three minutes to read. Choose the quickest network, or use a faster machine.':
    'Leer la caminata de ejemplo tarda más de tres minutos. Elija la red más rápida o use una máquina más rápida.',
  'A language has no voice on this machine. Tones stand in for it: install a voice.':
    'Un idioma no tiene voz en esta máquina. Suenan tonos en su lugar: instale una voz.',
  'This browser cannot speak. Visitors read what is said.':
    'Este navegador no puede hablar. Los visitantes leen lo que se dice.',
  'Phones cannot open the address of this page. Give the address for phones in the settings.':
    'Los teléfonos no pueden abrir la dirección de esta página. Ponga en los ajustes la dirección para teléfonos.',
  'A newer version is here. Close and open the browser to use it.':
    'Hay una versión más nueva. Cierre y abra el navegador para usarla.',
  'The app is not stored on this machine and needs the network. Load this page once more.':
    'La aplicación no está guardada en esta máquina y necesita la red. Vuelva a cargar esta página.',
  'This device needs the staff. {0}': 'Este dispositivo necesita al personal. {0}',
};
