import type { Language } from '#words/language/locale.ts';

/** What may never be said to a patient: a finding of medicine, a cause, a promise, an order. */
export interface Stem {
  readonly stem: RegExp;
  /** A sentence that it must catch, so that a stem that catches nothing is found out. */
  readonly example: string;
}

export const FORBIDDEN: Readonly<Record<Language, readonly Stem[]>> = {
  en: [
    { stem: /diagnos/i, example: 'This is a diagnosis.' },
    { stem: /\byou have\b(?! fallen)/i, example: 'You have a stiff ankle.' },
    { stem: /tight calf/i, example: 'Tight calf muscle detected.' },
    { stem: /caused by/i, example: 'It is caused by your ankle.' },
    { stem: /will prevent/i, example: 'This will prevent a fall.' },
    { stem: /\b(ab)?normal gait/i, example: 'This is an abnormal gait.' },
    { stem: /equinus/i, example: 'Equinus was seen.' },
    { stem: /stenosis/i, example: 'It may be spinal stenosis.' },
    { stem: /nerve (damage|injury)/i, example: 'There may be nerve damage.' },
    { stem: /flat feet/i, example: 'These are flat feet.' },
    { stem: /pelvic tilt/i, example: 'Your pelvic tilt is 12°.' },
    { stem: /\btreat/i, example: 'Treat it with rest.' },
    { stem: /prescri/i, example: 'We prescribe an exercise.' },
    { stem: /safe to/i, example: 'It is safe to run.' },
    { stem: /no need to see/i, example: 'There is no need to see anyone.' },
  ],
  es: [
    { stem: /diagn[oó]s/i, example: 'Esto es un diagnóstico.' },
    {
      stem: /\b(usted (tiene|padece)|padece|sufre (de|una?)\b)/i,
      example: 'Usted tiene un tobillo rígido.',
    },
    {
      // Spanish leaves "usted" out: "tiene" beside a part of the body or an illness is "you have".
      stem: /\btiene \S*\s?(tobill|pantorrill|pie|rodill|cader|pelvis|espald|piern|m[uú]scul|tend|lesi|enfermed|problem|acortam)/i,
      example: 'Tiene el tobillo rígido.',
    },
    {
      stem: /(pantorrilla|gemelos?) (tens|acortad)/i,
      example: 'Se detectó una pantorrilla tensa.',
    },
    { stem: /causad[oa]s? por|se debe a|debid[oa]s? a/i, example: 'Es causado por el tobillo.' },
    { stem: /evitará|prevendrá|previene/i, example: 'Esto prevendrá una caída.' },
    { stem: /(marcha|forma de caminar) (a)?normal/i, example: 'Es una marcha anormal.' },
    { stem: /equin[oai]/i, example: 'Se ve un pie equino.' },
    { stem: /estenosis/i, example: 'Puede ser una estenosis.' },
    { stem: /(daño|lesi[oó]n)\S* (del nervio|de nervios|nervios)/i, example: 'Hay daño nervioso.' },
    { stem: /pies? planos?/i, example: 'Son pies planos.' },
    {
      stem: /(inclinación|báscula) (de la pelvis|pélvica)|(ante|retro)versión/i,
      example: 'Su inclinación pélvica es de 12°.',
    },
    { stem: /\btrat(e|ar|amiento)/i, example: 'Trate el tobillo con reposo.' },
    { stem: /prescri|\brecet/i, example: 'Le recetamos un ejercicio.' },
    { stem: /es seguro (que|para)?|sin (ningún )?riesgo/i, example: 'Es seguro correr.' },
    {
      stem: /no (hace falta|es necesario|necesita) (que )?(ir|ver|vea|consult|acud|visit)/i,
      example: 'No hace falta ir al médico.',
    },
  ],
};

/** What not even a professional is told: these are for a hand and a history, not for a video. */
export const FORBIDDEN_TO_ALL: Readonly<Record<Language, RegExp>> = {
  en: /diagnos|equinus|stenosis|nerve damage/i,
  es: /diagn[oó]s|equin[oai]|estenosis|daño (del nervio|nervioso)/i,
};
