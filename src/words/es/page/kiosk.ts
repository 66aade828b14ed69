import type { Translations } from '../../translation/translations.ts';

export const KIOSK: Translations = {
  'The video is watched by this device and sent nowhere. It is erased when you finish, or after a minute without a touch.':
    'Este dispositivo analiza el vídeo y no lo envía a ningún sitio. Se borra cuando usted termina, o tras un minuto sin tocar la pantalla.',
  'Nothing of this is kept on this device. Print it, or show it to the staff, before you finish.':
    'Nada de esto se guarda en este dispositivo. Imprímalo o muéstrelo al personal antes de terminar.',
  'If something here worries you, or hurts, print it and show it to a physiotherapist.':
    'Si algo aquí le preocupa o le duele, imprímalo y muéstreselo a un fisioterapeuta.',
  'Press "Try again". If that does not help, tell the staff.':
    'Toque "Intentar de nuevo". Si no sirve, avise al personal.',
  'Ask the staff if you need help, or feel unsure on your feet.':
    'Pida ayuda al personal si la necesita o si se siente inseguro al caminar.',
};
