import type { Translations } from '../../translation/translations.ts';

export const SEALED: Translations = {
  'This is not the passphrase of the file.': 'Esta no es la contraseña del archivo.',
  'Look at capital letters and spaces, and type it again.':
    'Revise las mayúsculas y los espacios y escríbala otra vez.',
  'This file is damaged: it was cut off or changed.':
    'Este archivo está dañado: se cortó o se cambió.',
  'Ask for the file again, or copy it again from where you kept it.':
    'Pida el archivo otra vez, o cópielo de nuevo desde donde lo guardó.',
  'This file was made by a newer version of Heelrise.':
    'Este archivo se hizo con una versión más nueva de Heelrise.',
  '@seal-newer': 'Vuelva a cargar esta página para tener la versión nueva e inténtelo otra vez.',
  'Send or save these walks as one file': 'Enviar o guardar estas caminatas en un archivo',
  'The file holds the results, the videos and what was typed. Heelrise brings it back on another device.':
    'El archivo contiene los resultados, los vídeos y lo que se escribió. Heelrise lo recupera en otro dispositivo.',
  'Passphrase (may be left empty)': 'Contraseña (puede quedar vacía)',
  'With one, only somebody who knows it can open the file. Nobody can bring back a lost one.':
    'Con ella, solo quien la sabe puede abrir el archivo. Si se pierde, nadie puede recuperarla.',
  'Send or save': 'Enviar o guardar',
  '@making-walk-file': 'Preparando el archivo…',
  'Handed on.': 'Entregado.',
  'Saved as a file.': 'Guardado como archivo.',
  'Not sent.': 'No se envió.',
  '@open-sealed': 'Abrir',
  'Leave it closed': 'Dejarlo cerrado',
  'This file has a passphrase. Type it to open the file.':
    'Este archivo tiene contraseña. Escríbala para abrirlo.',
};
