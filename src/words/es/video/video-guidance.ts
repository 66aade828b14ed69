import type { Translations } from '../../translation/translations.ts';

export const VIDEO_GUIDANCE: Translations = {
  'From the side': 'De lado',
  'Ankle bend, heel lift, knee, upper body.':
    'Flexión del tobillo, subida del talón, rodilla, parte alta del cuerpo.',
  'Put the camera at knee to thigh height, level, three to four metres from the path. Walk straight across the picture, then back the other way.':
    'Ponga la cámara entre la altura de la rodilla y la del muslo, nivelada, a tres o cuatro metros del camino. Cruce la imagen en línea recta y después vuelva.',
  'From the front': 'De frente',
  'Foot direction, pelvis from side to side.': 'Dirección del pie, pelvis de lado a lado.',
  'Put the camera at hip height at the end of the path. Start five metres away and walk straight towards it.':
    'Ponga la cámara a la altura de la cadera, al final del camino. Empiece a cinco metros y camine recto hacia ella.',
  'From behind': 'De espaldas',
  'Put the camera at hip height at the start of the path. Walk straight away from it.':
    'Ponga la cámara a la altura de la cadera, al comienzo del camino. Camine recto, alejándose de ella.',
  'Record from the side.': 'Grabe de lado.',
  'Record from the front.': 'Grabe de frente.',
  'Record from behind.': 'Grabe de espaldas.',
  'Seen from above: the path runs across, the camera stands beside it.':
    'Visto desde arriba: el camino cruza, la cámara está a su lado.',
  'Seen from above: the path runs towards the camera.':
    'Visto desde arriba: el camino va hacia la cámara.',
  'Seen from above: the path runs away from the camera.':
    'Visto desde arriba: el camino se aleja de la cámara.',
  Place: 'Lugar',
  'A clear, level path of five to six metres. No cables, rugs or pets. Bright light, no window behind the walker.':
    'Un camino libre y llano de cinco a seis metros. Sin cables, alfombras ni mascotas. Buena luz, sin ventana detrás de la persona.',
  Camera: 'Cámara',
  'On a shelf or tripod, level, phone held wide. Normal lens, no zoom. 1080p; 60 frames a second if you can.':
    'Sobre un estante o un trípode, nivelada, con el teléfono en horizontal. Lente normal, sin zoom. 1080p; 60 fotogramas por segundo si puede.',
  Clothes: 'Ropa',
  'Shorts or leggings and a fitted top. Bare ankles. Bare feet if the floor is dry and you are steady, else your usual shoes.':
    'Pantalón corto o mallas y una camiseta ajustada. Tobillos al aire. Pies descalzos si el suelo está seco y usted se siente firme; si no, sus zapatos de siempre.',
  Walk: 'Caminar',
  'Stand still for three seconds. Then walk as you usually do. Do not look at the screen and do not talk. Two passes each way.':
    'Quédese tres segundos sin moverse. Después camine como siempre. No mire la pantalla y no hable. Pase dos veces en cada sentido.',
  'Before you start.': 'Antes de empezar.',
  'Where to put the camera': 'Dónde poner la cámara',
  'Shows:': 'Muestra:',
  'If you have fallen in the last year or feel unsteady, have someone walk beside you. Use your stick or frame as usual. Stop if it hurts, if you feel dizzy or short of breath.':
    'Si se ha caído en el último año o se siente inestable, pida a alguien que camine a su lado. Use su bastón o andador como siempre. Pare si le duele, si se marea o si le falta el aire.',
  'New numbness, tingling or shooting pain down a leg? Contact a doctor today. If both legs are weak, or bladder or bowel control has changed, call the emergency number now. A video is of no help then.':
    '¿Siente desde hace poco que una pierna se duerme, le hormiguea o le da punzadas? Llame hoy a un médico. Si las dos piernas están débiles, o si cambió el control de la orina o del intestino, llame ahora al número de emergencias. Un vídeo no ayuda en ese caso.',
};
