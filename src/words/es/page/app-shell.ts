import type { Translations } from '../../translation/translations.ts';

export const APP_SHELL: Translations = {
  'Watch how you walk': 'Mire cómo camina usted',
  'Record a walk': 'Grabar una caminata',
  'Watching the walk': 'Analizando la caminata',
  Result: 'Resultado',
  'Past walks': 'Caminatas anteriores',
  'How to record': 'Cómo grabar',
  'About and privacy': 'Qué es y privacidad',
  'Command line': 'Línea de comandos',
  Pages: 'Páginas',
  About: 'Qué es',
  Language: 'Idioma',
  Show: 'Ver',
  'Opening the walk…': 'Abriendo la caminata…',
  'A video shows movement. It does not replace an examination. Nothing leaves this device.':
    'Un vídeo muestra movimiento. No sustituye un examen. Nada sale de este dispositivo.',
  'This page is driven by the command line. [Go to the first screen]':
    'Esta página se maneja desde la línea de comandos. [Ir a la primera pantalla]',
  'Video for the command line': 'Vídeo para la línea de comandos',
  'Heelrise works only on a page of its own': 'Heelrise solo funciona en una página propia',
  'Another site shows it inside its own page. That site could cover parts of it, so nothing has been started.':
    'Otro sitio lo muestra dentro de su página. Ese sitio podría tapar partes, así que no se inició nada.',
  'Open Heelrise by itself': 'Abrir Heelrise aparte',
  'Try again': 'Intentar de nuevo',
  'Keep it': 'Guardar',
  'Open another video': 'Abrir otro vídeo',
  '{0} waits until the recording is over.': '{0} espera hasta que acabe la grabación.',
  'Still watching {0}.': 'El análisis de {0} sigue en marcha.',
  'The result of {0} is ready.': 'El resultado de {0} está listo.',
  'A walk from a code': 'Una caminata de un código',
};
