import { msg } from '@lit/localize';
import type { RejectionReason } from '#core/cycles/cycle.ts';
import type { CheckId } from '#core/report/ids.ts';
import { wordTable } from '../base/word-table.ts';

export interface CheckWords {
  readonly name: string;
  /** How to film better, when the check warns. */
  readonly better: string;
  /** What the number is. */
  readonly unit: string;
}

export const CHECK_WORDS = wordTable<CheckId, CheckWords>({
  'feet-in-frame': () => ({
    name: msg('Both feet in the picture'),
    better: msg(
      'Step back or tilt the camera down, so that both feet and some floor are always in the picture.',
    ),
    unit: msg('share of frames without both feet'),
  }),
  'person-size': () => ({
    name: msg('Walker large enough'),
    better: msg(
      'Come closer, or record at 1080p: the walker should fill at least half of the height of the picture.',
    ),
    unit: msg('height of the walker in pixels'),
  }),
  view: () => ({
    name: msg('Clear view: side, front or back'),
    better: msg('Stand square to the path for a side view, or at its end for a front view.'),
    unit: msg('how sure we are of the view'),
  }),
  'path-yaw': () => ({
    name: msg('Path square to the camera'),
    better: msg(
      'Turn the camera until the path runs straight across the picture, or straight towards it.',
    ),
    unit: msg('degrees off'),
  }),
  'camera-roll': () => ({
    name: msg('Camera level'),
    better: msg(
      'Put the camera on something level. Line the floor up with the edge of the picture.',
    ),
    unit: msg('degrees of roll'),
  }),
  'frame-rate': () => ({
    name: msg('Enough frames a second'),
    better: msg('Record at 60 frames a second if your camera can. 30 is the least.'),
    unit: msg('frames a second'),
  }),
  'landmark-confidence': () => ({
    name: msg('Body seen clearly'),
    better: msg(
      'Record in bright, even light. Wear close-fitting clothes and leave the ankles bare.',
    ),
    unit: msg('mean confidence, 0 to 1'),
  }),
  'left-right-swaps': () => ({
    name: msg('Legs told apart'),
    better: msg(
      'Wear shorts or leggings in a colour unlike the background. Walk past the camera both ways.',
    ),
    unit: msg('share of frames repaired'),
  }),
  'accepted-cycles': () => ({
    name: msg('Enough steps'),
    better: msg('Record a longer walk, or several passes: six strides for each leg are good.'),
    unit: msg('strides used for the poorer leg'),
  }),
  'walker-alone': () => ({
    name: msg('Nobody in front of the walker'),
    better: msg(
      'Record again with one person alone on the path, and nobody between them and the camera.',
    ),
    unit: msg('share of frames with somebody in front'),
  }),
  'camera-still': () => ({
    name: msg('Camera at rest'),
    better: msg(
      'Lean the camera on a shelf or a chair, or use a tripod. Do not hold it, and do not turn it to follow the walker.',
    ),
    unit: msg('percent of the width that the background moves in a second'),
  }),
  'even-times': () => ({
    name: msg('Frames at an even pace'),
    better: msg(
      'Close other apps, and record with the camera app itself in bright light: cameras leave out frames when busy or in the dark.',
    ),
    unit: msg('spread of the time between frames, as a share'),
  }),
  'repeated-pictures': () => ({
    name: msg('Every frame a new one'),
    better: msg(
      'Use the video as the camera made it. A recording of a screen or of a call shows many frames twice.',
    ),
    unit: msg('share of frames like the one before'),
  }),
  light: () => ({
    name: msg('Bright enough'),
    better: msg(
      'Put more lights on or record by day, with the light in front of or beside the walker.',
    ),
    unit: msg('mean brightness, 0 to 255'),
  }),
  'foot-sharpness': () => ({
    name: msg('Moving foot sharp'),
    better: msg(
      'Record in brighter light: the camera then takes each frame in less time and the foot is not smeared.',
    ),
    unit: msg('sharpness of the swinging foot, as a share of the standing one'),
  }),
  'picture-shape': () => ({
    name: msg('Picture not squeezed'),
    better: msg(
      'The walker looks squeezed from the sides, so no angle can be trusted. Use the video as the camera made it, or set the recorder to full width.',
    ),
    unit: msg('width of the picture, as a share of what its height asks for'),
  }),
  'real-speed': () => ({
    name: msg('Played at real speed'),
    better: msg(
      'Was this recorded in slow motion? Then its times and speed are wrong. Fill in “Frames a second, if recorded in slow motion” in the settings and open the video again. For a slow walk there is nothing to do.',
    ),
    unit: msg('steps a minute'),
  }),
});

export const REJECTION_WORDS = wordTable<RejectionReason, string>({
  'gap-too-long': () => msg('the leg was out of sight for too long'),
  'stride-time-out-of-range': () => msg('it was much shorter or longer than the others'),
  'unlike-the-others': () => msg('its curve is unlike the others'),
  'implausible-angle': () => msg('a joint angle in it cannot be true'),
  'starting-or-stopping': () => msg('you were starting, stopping or turning'),
  'partly-out-of-frame': () => msg('a part of it is outside the picture'),
  'excluded-by-hand': () => msg('a professional left it out'),
});
