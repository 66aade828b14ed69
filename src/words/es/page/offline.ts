import type { Translations } from '../../translation/translations.ts';

export const OFFLINE: Translations = {
  'Use without a network': 'Uso sin conexión',
  'Heelrise works here without a network too.': 'Heelrise funciona aquí también sin conexión.',
  'The app is being put on this device…': 'La aplicación se está guardando en este dispositivo…',
  'The app could not be put on this device for use without a network.':
    'La aplicación no se pudo guardar en este dispositivo para usarla sin conexión.',
  'A new version of Heelrise is ready.': 'Hay una versión nueva de Heelrise.',
  'Load this page again when you are done here. Nothing changes until then.':
    'Vuelva a cargar esta página cuando termine. Hasta entonces no cambia nada.',
  'Load the new version': 'Cargar la versión nueva',
  'Heelrise is installed on this device.': 'Heelrise está instalado en este dispositivo.',
  'Put Heelrise on this device': 'Instalar Heelrise en este dispositivo',
  'It then opens like any other app, and what is kept here stays longer.':
    'Así se abre como cualquier otra aplicación, y lo guardado aquí dura más.',
  'To put it on the home screen, press *Share*, then *Add to Home Screen*.':
    'Para ponerlo en la pantalla de inicio, pulse *Compartir* y después *Añadir a pantalla de inicio*.',
  'A part could not be loaded: this device is offline, or the site does not answer.':
    'No se pudo cargar una parte: el dispositivo no tiene conexión, o el sitio no responde.',
  'A part that came was not the right one. The site may be half renewed.':
    'Llegó una parte que no es la correcta. Quizá el sitio se está renovando.',
  'There is no room left on this device for the parts.':
    'No queda sitio en este dispositivo para las partes.',
  '{0} MB for use without a network: {1} %': '{0} MB para usarlo sin conexión: {1} %',
  'To work without a network, Heelrise loads {0} MB once.':
    'Para funcionar sin conexión, Heelrise carga {0} MB una sola vez.',
  'It still needs a network.': 'Todavía necesita conexión.',
  'Load {0} MB': 'Cargar {0} MB',
};
