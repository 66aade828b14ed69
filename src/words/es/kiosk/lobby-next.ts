import type { Translations } from '../../translation/translations.ts';

export const LOBBY_NEXT: Translations = {
  'Have what you ticked looked at soon. Show this to your doctor or physiotherapist.':
    'Consulte pronto lo que ha marcado. Muestre esto a su médico o fisioterapeuta.',
  'The video may show a foot that hangs down as it swings. That can trip you. Show this to a doctor or physiotherapist soon; today, if it is new or if the leg feels numb.':
    'Puede que en el vídeo se vea un pie que cuelga al avanzar. Puede hacerle tropezar. Muestre esto pronto a un médico o fisioterapeuta; hoy mismo, si es nuevo o si nota la pierna dormida.',
  'Walk once more, so that the steps can be seen better.':
    'Camine otra vez, para que se vean mejor los pasos.',
  'A video often misses a stiff ankle. Take this with you: your phone shows a test at a wall.':
    'Un vídeo a menudo no muestra un tobillo rígido. Llévese esto: su móvil le enseña una prueba en la pared.',
  'It is not clear yet. Show this to a physiotherapist if something hurts.':
    'Aún no está claro. Muestre esto a un fisioterapeuta si algo le duele.',
  'It is not clear yet. One more walk makes it surer.':
    'Aún no está claro. Caminar otra vez da más seguridad.',
  'Show this to a physiotherapist. On your phone you find a first exercise for it.':
    'Muestre esto a un fisioterapeuta. En su móvil encontrará un primer ejercicio.',
  'Keep walking, and look again in a few weeks.':
    'Siga caminando y vuelva a mirarlo en unas semanas.',
};
