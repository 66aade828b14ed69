import type { Translations } from '../../translation/translations.ts';

export const PLACE_POINT: Translations = {
  'A point in its place': 'Un punto en su sitio',
  'Where a point is plainly wrong in a frame: show that frame, choose the point and drag it on the picture. The frames within 0.1 s follow it.':
    'Donde un punto está claramente mal en un fotograma: muestre ese fotograma, elija el punto y arrástrelo en la imagen. Los fotogramas a menos de 0,1 s lo siguen.',
  Point: 'Punto',
  'Show it on the picture': 'Mostrarlo en la imagen',
  'Put it here': 'Ponerlo aquí',
  'Leave it': 'Dejarlo',
  'Drag the point, or move it with the arrow keys by one pixel of the video, with Shift by ten. Enter puts it there, Escape takes it back.':
    'Arrastre el punto, o muévalo con las flechas un píxel del vídeo, con Mayúsculas diez. Intro lo pone ahí, Escape lo devuelve.',
  'Ball of the left foot': 'Base de los dedos del pie izquierdo',
  'Ball of the right foot': 'Base de los dedos del pie derecho',
  '{0}: not seen in this frame. Press where it is.':
    '{0}: no se ve en este fotograma. Pulse donde está.',
  '{0}: x = {1}, y = {2} px': '{0}: x = {1}, y = {2} px',
  '{0}, at {1}: put at x = {2}, y = {3} px': '{0}, en {1}: puesto en x = {2}, y = {3} px',
};
