import type { Translations } from '../../translation/translations.ts';

export const RECORD_FIELDS: Translations = {
  barefoot: 'descalzo',
  '@condition-shoes': 'calzado',
  orthosis: 'ortesis',
  'walking aid': 'ayuda para caminar',
  'after treatment': 'después de tratamiento',
  'What you type in these fields and in the notes is stored nowhere until you keep it with the walk. Then it stays on this device, with the walk, until you delete it.':
    'Lo que escriba en estos campos y en las notas no se guarda hasta que lo conserve con la caminata. Entonces queda en este dispositivo, con la caminata, hasta que lo elimine.',
  'Walked with': 'Caminó con',
  'Keep with this walk': 'Conservar con esta caminata',
  'Delete what was typed': 'Eliminar lo escrito',
  'Kept with this walk, on this device.': 'Conservado con esta caminata, en este dispositivo.',
  'Nothing typed is kept any more.': 'Ya no se conserva nada de lo escrito.',
  'This walk is not kept on this device, so nothing can be kept with it. Print it instead.':
    'Esta caminata no está guardada en este dispositivo, así que no se puede conservar nada con ella. Imprímala.',
  'The browser could not keep it. It is still in the fields: print it, or try again.':
    'El navegador no pudo conservarlo. Sigue en los campos: imprímalo o inténtelo de nuevo.',
};
