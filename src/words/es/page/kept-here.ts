import type { Translations } from '../../translation/translations.ts';

export const KEPT_HERE: Translations = {
  'The browser has promised to keep it until you delete it.':
    'El navegador ha prometido guardarlo hasta que usted lo borre.',
  'This browser may delete it after seven days without a visit to this page. On the home screen it stays. A backup file is safe.':
    'Este navegador puede borrarlo si usted pasa siete días sin volver. En la pantalla de inicio se conserva. Una copia de seguridad está a salvo.',
  'The browser may delete it when the device runs out of room. A backup file is safe.':
    'El navegador puede borrarlo si el dispositivo se queda sin sitio. Una copia de seguridad está a salvo.',
  'Room and backup': 'Espacio y copia de seguridad',
  'A backup is one file with all your walks and their videos. Keep it where you like.':
    'Una copia de seguridad es un solo archivo con todas sus caminatas y sus vídeos. Guárdelo donde quiera.',
  'Without a passphrase, whoever has the file can see the videos.':
    'Sin contraseña, quien tenga el archivo puede ver los vídeos.',
  'Save a backup': 'Guardar una copia de seguridad',
  'Making the backup…': 'Haciendo la copia de seguridad…',
  'There are no walks to back up yet.': 'Todavía no hay caminatas que copiar.',
  'Bring back a backup': 'Recuperar una copia de seguridad',
  'Or drop the file anywhere on this page.':
    'O suelte el archivo en cualquier parte de esta página.',
  'Reading the backup…': 'Leyendo la copia de seguridad…',
  'Heelrise uses {0} MB here. About {1} GB are left.':
    'Heelrise ocupa {0} MB aquí. Quedan unos {1} GB.',
  'Heelrise uses {0} MB here. About {1} MB are left.':
    'Heelrise ocupa {0} MB aquí. Quedan unos {1} MB.',
  'The backup holds 1 walk.': 'La copia tiene 1 caminata.',
  'The backup holds {0} walks.': 'La copia tiene {0} caminatas.',
  '1 could not be read and is not in it.': '1 no se pudo leer y no está en ella.',
  '{0} could not be read and are not in it.': '{0} no se pudieron leer y no están en ella.',
  '1 walk is back.': 'Se recuperó 1 caminata.',
  '{0} walks are back.': 'Se recuperaron {0} caminatas.',
  '1 was here already.': '1 ya estaba aquí.',
  '{0} were here already.': '{0} ya estaban aquí.',
  '1 is damaged in the file and was left out.': '1 está dañada en el archivo y se dejó fuera.',
  '{0} are damaged in the file and were left out.':
    '{0} están dañadas en el archivo y se dejaron fuera.',
  '1 came without its video, which is damaged.': '1 vino sin su vídeo, que está dañado.',
  '{0} came without their videos, which are damaged.':
    '{0} vinieron sin sus vídeos, que están dañados.',
  'This file is not a backup of Heelrise.':
    'Este archivo no es una copia de seguridad de Heelrise.',
  'Choose a file that was made with "Save a backup".':
    'Elija un archivo hecho con «Guardar una copia de seguridad».',
  'This backup is damaged: it was cut off or changed.':
    'Esta copia está dañada: se cortó o se cambió.',
  'What is kept here is still there.': 'Lo que está guardado aquí sigue ahí.',
  'Copy it again from where you kept it, or use another backup.':
    'Cópiela otra vez de donde la guardó, o use otra copia.',
  'This backup was made by a newer version of Heelrise.':
    'Esta copia la hizo una versión más nueva de Heelrise.',
  'Load this page again to get the newer version, then try once more.':
    'Vuelva a cargar esta página para tener la versión más nueva, e inténtelo de nuevo.',
  'There is no room left on this device.': 'No queda sitio en este dispositivo.',
  'What came so far is here, and what was here before is too.':
    'Lo que llegó hasta ahora está aquí, y lo que había antes también.',
  'Make room and bring the backup in again: nothing comes twice.':
    'Haga sitio y recupere la copia otra vez: nada llega dos veces.',
  'The browser could not read or write what is kept here.':
    'El navegador no pudo leer o escribir lo guardado aquí.',
  'Nothing that was kept was changed.': 'No se cambió nada de lo guardado.',
  'Close other tabs of Heelrise and try again.':
    'Cierre otras pestañas de Heelrise e inténtelo de nuevo.',
};
