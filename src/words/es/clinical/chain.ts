import type { Translations } from '../../translation/translations.ts';

export const CHAIN: Translations = {
  Ankle: 'Tobillo',
  Heel: 'Talón',
  Knee: 'Rodilla',
  Hip: 'Cadera',
  'A walker from the side, with a mark at each link from foot to upper body.':
    'Una persona que camina, vista de lado, con una marca en cada eslabón, del pie a la parte alta del cuerpo.',
  'What one part cannot do, the next may make up for. Choose a part to see what the video showed there.':
    'Lo que una parte no puede hacer, la siguiente puede compensarlo. Elija una parte para ver qué mostró allí el vídeo.',
  'This video does not show it.': 'Este vídeo no lo muestra.',
  'Your curve, over the grey band of most walkers':
    'Su curva, sobre la banda gris de la mayoría de las personas',
  'Above the upper body the video tells nothing. Some people with stiff ankles also have back pain; a video cannot tell whether yours is connected.':
    'Más arriba el vídeo no dice nada. Algunas personas con tobillos rígidos también sienten dolor de espalda; un vídeo no puede decir si en su caso una cosa va con la otra.',
  '{0}: {1}': '{0}: {1}',
};
