/** The ways to film, each with what it shows. */
export type FilmView = 'side' | 'front' | 'back';

export interface ViewGuidance {
  readonly title: string;
  readonly shows: string;
  readonly how: string;
}

export const VIEW_GUIDANCE: Readonly<Record<FilmView, ViewGuidance>> = {
  side: {
    title: 'From the side',
    shows: 'Ankle bend, heel lift, knee, upper body.',
    how:
      'Put the camera at knee to thigh height, level, three to four metres from the path. ' +
      'Walk straight across the picture, then back the other way.',
  },
  front: {
    title: 'From the front',
    shows: 'Foot direction, pelvis from side to side.',
    how:
      'Put the camera at hip height at the end of the path. Start five metres away and walk ' +
      'straight towards it.',
  },
  back: {
    title: 'From behind',
    shows: 'Foot direction, pelvis from side to side.',
    how: 'Put the camera at hip height at the start of the path. Walk straight away from it.',
  },
};

export const FILMING_STEPS: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Place',
    text: 'A clear, level path of five to six metres. No cables, rugs or pets. Bright light, no window behind the walker.',
  },
  {
    title: 'Camera',
    text: 'On a shelf or tripod, level, phone held wide. Normal lens, no zoom. 1080p; 60 pictures a second if you can.',
  },
  {
    title: 'Clothes',
    text: 'Shorts or leggings and a fitted top. Bare ankles. Bare feet if the floor is dry and you are steady, else your usual shoes.',
  },
  {
    title: 'Walk',
    text: 'Stand still for three seconds. Then walk as you usually do. Do not look at the screen and do not talk. Two passes each way.',
  },
];

export const BEFORE_YOU_WALK =
  'If you have fallen in the last year or feel unsteady, have someone walk beside you. Use your stick or frame as usual. ' +
  'Stop if it hurts, if you feel dizzy or short of breath.';

export const RED_FLAGS =
  'New numbness, tingling or shooting pain down a leg? Contact a doctor today. If both legs are weak, or bladder or bowel ' +
  'control has changed, call the emergency number now. A film is of no help then.';
