import type { Translations } from '../../translation/translations.ts';

export const PLAYER_TOOLS: Translations = {
  'More tools': 'Más herramientas',
  'Draw on the video': 'Dibujar sobre el vídeo',
  Angles: 'Ángulos',
  Grid: 'Cuadrícula',
  'Plumb line': 'Plomada',
  'The plumb line is the upright of the picture. If the camera leaned, so does the line.':
    'La plomada es la vertical de la imagen. Si la cámara estaba inclinada, la línea también lo está.',
  Trail: 'Recorrido',
  'Point of line and trail': 'Punto de la línea y el recorrido',
  Picture: 'Imagen',
  'The blur follows the points of the head that were found. Where none was found, the whole picture is covered. Only the face of the walker is blurred: others stay as they are. Watch it through before you show it.':
    'El desenfoque sigue los puntos de la cabeza que se encontraron. Donde no se encontró ninguno, se cubre la imagen entera. Solo se desenfoca la cara de quien camina: los demás quedan como están. Véalo entero antes de enseñarlo.',
  'Frames per long step': 'Fotogramas por salto largo',
  Closer: 'Más cerca',
  Wider: 'Más lejos',
  'Full screen': 'Pantalla completa',
  'Leave full screen': 'Salir de la pantalla completa',
  'As it is': 'Tal como es',
  'Face blurred': 'Cara desenfocada',
  'Lines alone': 'Solo las líneas',
  'Left heel': 'Talón izquierdo',
  'Right heel': 'Talón derecho',
  'Left toes': 'Dedos izquierdos',
  'Right toes': 'Dedos derechos',
  'Left knee': 'Rodilla izquierda',
  'Right knee': 'Rodilla derecha',
  'Left hip': 'Cadera izquierda',
  'Right hip': 'Cadera derecha',
  'Left shoulder': 'Hombro izquierdo',
  'Right shoulder': 'Hombro derecho',
};
