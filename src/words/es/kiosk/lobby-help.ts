import type { Translations } from '../../translation/translations.ts';

export const LOBBY_HELP: Translations = {
  'Call staff': 'Llamar al personal',
  'Staff, please come': 'Personal, vengan por favor',
  'Somebody here needs you.': 'Aquí alguien les necesita.',
  'Stay where you are. Sit down if you can.': 'Quédese donde está. Siéntese si puede.',
  'I do not need help any more': 'Ya no necesito ayuda',
  'It looked like a stumble, so the walk was stopped. Hold on to something.':
    'Pareció un tropiezo, por eso se ha parado. Sujétese a algo.',
  'If you touch nothing, staff are called.': 'Si no toca nada, se llama al personal.',
  'I am all right. Stop here.': 'Estoy bien. Terminar aquí.',
  'I did not stumble. Walk again.': 'No he tropezado. Caminar otra vez.',
  'Are you still there?': '¿Sigue ahí?',
  'I am still here': 'Sigo aquí',
  'Erase now': 'Borrar ahora',
  'Everything is erased in 1 second.': 'Todo se borra en 1 segundo.',
  'Everything is erased in {0} seconds.': 'Todo se borra en {0} segundos.',
  'The camera does not work now.': 'La cámara no funciona ahora.',
  'Try again, or call staff. It is not your fault.':
    'Inténtelo otra vez o llame al personal. No es culpa suya.',
  'Your walk could not be read.': 'No se pudo analizar cómo camina.',
  'You can walk once more. The video is erased.': 'Puede caminar otra vez. El vídeo se borra.',
  'Your five minutes are over.': 'Sus cinco minutos han terminado.',
  'Others may be waiting. You can start again after them.':
    'Quizá otros esperan. Puede empezar de nuevo después.',
  '@lobby-try-again': 'Intentar otra vez',
};
