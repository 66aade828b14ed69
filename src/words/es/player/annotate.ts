import type { Translations } from '../../translation/translations.ts';

export const PLAYER_ANNOTATE: Translations = {
  'Draw on this frame': 'Dibujar en este fotograma',
  'Picture to draw on.': 'Imagen para dibujar.',
  'With keys: Tab to the picture, arrows move the cross, Enter sets a place, Esc starts again.':
    'Con teclas: Tab hasta la imagen, las flechas mueven la cruz, Intro marca un punto, Esc empieza de nuevo.',
  'Your note': 'Su nota',
  Undo: 'Deshacer',
  Redo: 'Rehacer',
  'Drawn by hand': 'Dibujado a mano',
  'Drawn onto single frames by whoever looked at the video. No number of this report comes from it.':
    'Dibujado en fotogramas sueltos por quien miró el vídeo. Ningún número de este informe sale de ahí.',
  Line: 'Línea',
  Angle: 'Ángulo',
  'Angle to the upright': 'Ángulo con la vertical',
  'By hand': 'A mano alzada',
  Note: 'Nota',
  'Drag from one end to the other.': 'Arrastre de un extremo al otro.',
  'Drag from the end of one arm to the corner, then tap the end of the other arm.':
    'Arrastre desde el extremo de un lado hasta el vértice y toque luego el extremo del otro lado.',
  'Drag from the corner along the arm.': 'Arrastre desde el vértice a lo largo del lado.',
  'Draw while you hold.': 'Dibuje sin soltar.',
  'Type your note, then tap where it goes.': 'Escriba su nota y toque donde va.',
  'Show {0}': 'Ver {0}',
  'Delete: {0}, {1}': 'Borrar: {0}, {1}',
};
