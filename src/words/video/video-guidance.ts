import { msg } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

/** The ways to film, each with what it shows. */
export type VideoView = 'side' | 'front' | 'back';

export interface ViewGuidance {
  readonly title: string;
  readonly shows: string;
  readonly how: string;
}

export const VIEW_GUIDANCE = wordTable<VideoView, ViewGuidance>({
  side: () => ({
    title: msg('From the side'),
    shows: msg('Ankle bend, heel lift, knee, upper body.'),
    how: msg(
      'Put the camera at knee to thigh height, level, three to four metres from the path. ' +
        'Walk straight across the picture, then back the other way.',
    ),
  }),
  front: () => ({
    title: msg('From the front'),
    shows: msg('Foot direction, pelvis from side to side.'),
    how: msg(
      'Put the camera at hip height at the end of the path. Start five metres away and walk ' +
        'straight towards it.',
    ),
  }),
  back: () => ({
    title: msg('From behind'),
    shows: msg('Foot direction, pelvis from side to side.'),
    how: msg('Put the camera at hip height at the start of the path. Walk straight away from it.'),
  }),
});

/** What to do about an angle that this view does not show. */
export const VIDEO_FROM_WORDS = wordTable<VideoView, string>({
  side: () => msg('Record from the side.'),
  front: () => msg('Record from the front.'),
  back: () => msg('Record from behind.'),
});

/** A plan from above, for who cannot see the drawing. */
export const PLAN_WORDS = wordTable<VideoView, string>({
  side: () => msg('Seen from above: the path runs across, the camera stands beside it.'),
  front: () => msg('Seen from above: the path runs towards the camera.'),
  back: () => msg('Seen from above: the path runs away from the camera.'),
});

export interface FilmingStep {
  readonly title: string;
  readonly text: string;
}

export const FILMING_STEPS = wordTable<'place' | 'camera' | 'clothes' | 'walk', FilmingStep>({
  place: () => ({
    title: msg('Place'),
    text: msg(
      'A clear, level path of five to six metres. No cables, rugs or pets. Bright light, no window behind the walker.',
    ),
  }),
  camera: () => ({
    title: msg('Camera'),
    text: msg(
      'On a shelf or tripod, level, phone held wide. Normal lens, no zoom. 1080p; 60 frames a second if you can.',
    ),
  }),
  clothes: () => ({
    title: msg('Clothes'),
    text: msg(
      'Shorts or leggings and a fitted top. Bare ankles. Bare feet if the floor is dry and you are steady, else your usual shoes.',
    ),
  }),
  walk: () => ({
    title: msg('Walk'),
    text: msg(
      'Stand still for three seconds. Then walk as you usually do. Do not look at the screen and do not talk. Two passes each way.',
    ),
  }),
});

export const GUIDE_WORDS = wordTable({
  heading: () => msg('How to record'),
  before: () => msg('Before you start.'),
  where: () => msg('Where to put the camera'),
  shows: () => msg('Shows:'),
});

export function beforeYouWalk(): string {
  return msg(
    'If you have fallen in the last year or feel unsteady, have someone walk beside you. Use your stick or frame as usual. ' +
      'Stop if it hurts, if you feel dizzy or short of breath.',
  );
}

export function redFlags(): string {
  return msg(
    'New numbness, tingling or shooting pain down a leg? Contact a doctor today. If both legs are weak, or bladder or bowel ' +
      'control has changed, call the emergency number now. A video is of no help then.',
  );
}
