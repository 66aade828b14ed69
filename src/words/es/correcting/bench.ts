import type { Translations } from '../../translation/translations.ts';

export const BENCH: Translations = {
  'Correct this walk': 'Corregir esta marcha',
  'Every change measures the walk again, is marked in the report, and can be taken back. What the machine saw is not lost.':
    'Cada cambio vuelve a medir la marcha, queda señalado en el informe y se puede deshacer. Lo que vio la máquina no se pierde.',
  'Back to the report': 'Volver al informe',
  'Your initials': 'Sus iniciales',
  'As the machine saw it': 'Como lo vio la máquina',
  'Measuring…': 'Midiendo…',
  'Events of the steps': 'Eventos de los pasos',
  'Press an event to see its frame. The left and right arrow keys move it by a frame, Delete removes it; it can be dragged as well.':
    'Pulse un evento para ver su fotograma. Las flechas izquierda y derecha lo mueven un fotograma, Suprimir lo borra; también se puede arrastrar.',
  none: 'ninguno',
  Chosen: 'Elegido',
  'No event is chosen.': 'No hay ningún evento elegido.',
  'Delete this event': 'Borrar este evento',
  'Add an event at this frame': 'Añadir un evento en este fotograma',
  Strides: 'Zancadas',
  'Only the strides that are used are measured.': 'Solo se miden las zancadas que se usan.',
  'Why it is left out': 'Por qué se deja fuera',
  'Exchange left and right': 'Intercambiar izquierda y derecha',
  'Where the legs are mixed up: show the first frame, then the last one, and exchange.':
    'Donde las piernas están confundidas: muestre el primer fotograma, luego el último, e intercambie.',
  'From this frame': 'Desde este fotograma',
  'To this frame': 'Hasta este fotograma',
  'What was changed': 'Qué se cambió',
  'Nothing: this is what the machine saw.': 'Nada: esto es lo que vio la máquina.',
  'Table of changes': 'Tabla de cambios',
  'No measure reads otherwise than the machine read it.':
    'Ninguna medida difiere de lo que leyó la máquina.',
  'Machine and now': 'Máquina y ahora',
  'Measures that stayed as they were': 'Medidas que siguen igual',
  Change: 'Cambio',
  By: 'Por',
  When: 'Cuándo',
  'What it does to the numbers': 'Qué hace con los números',
  Measure: 'Medida',
  Machine: 'Máquina',
  Now: 'Ahora',
  'With this change the walk cannot be measured, so it was not made.':
    'Con este cambio la marcha no se puede medir, así que no se hizo.',
  'Measuring stopped, so this change was not made. Make it again; all others are kept.':
    'La medición se detuvo, así que este cambio no se hizo. Hágalo otra vez; todos los demás se conservan.',
  'Measuring stopped. Load this page again; nothing that was changed is lost.':
    'La medición se detuvo. Vuelva a cargar esta página; no se pierde nada de lo que se cambió.',
  'This walk cannot be corrected: its result does not keep what the machine saw in each frame.':
    'Esta marcha no se puede corregir: su resultado no guarda lo que la máquina vio en cada fotograma.',
  'This walk cannot be corrected: what the machine saw in each frame is damaged.':
    'Esta marcha no se puede corregir: lo que la máquina vio en cada fotograma está dañado.',
  turning: 'giro',
  'starting or stopping': 'inicio o parada',
  'a stumble': 'un tropiezo',
  'badly seen': 'se ve mal',
  'not the usual walk': 'no es la marcha habitual',
  'another reason': 'otro motivo',
  'Use stride, {0}, {1} to {2}': 'Usar zancada, {0}, de {1} a {2}',
  'Exchange from {0} to {1}': 'Intercambiar de {0} a {1}',
  '{0}: moved from {1} to {2}': '{0}: movido de {1} a {2}',
  '{0}: added at {1}': '{0}: añadido en {1}',
  '{0}: deleted at {1}': '{0}: borrado en {1}',
  'Stride, {0}, at {1}: left out, {2}': 'Zancada, {0}, en {1}: se deja fuera, {2}',
  'Stride, {0}, at {1}: used': 'Zancada, {0}, en {1}: se usa',
  'Left and right exchanged from {0} to {1}': 'Izquierda y derecha intercambiadas de {0} a {1}',
  'Zero typed, {0}: {1}': 'Cero escrito, {0}: {1}',
  'Zero from a frame, {0}, at {1}': 'Cero de un fotograma, {0}, en {1}',
};
