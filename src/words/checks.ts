import type { CheckId, OutcomeCode, RejectionReason } from '#core/report/ids.ts';
import type { Notice } from '#core/report/report.ts';
import { countOf, type Trouble } from './trouble.ts';

export interface CheckWords {
  readonly name: string;
  /** How to film better, when the check warns. */
  readonly better: string;
  /** What the number is. */
  readonly unit: string;
}

export const CHECK_WORDS: Readonly<Record<CheckId, CheckWords>> = {
  'feet-in-frame': {
    name: 'Both feet in the picture',
    better:
      'Step back or tilt the camera down, so that both feet and some floor are always in the picture.',
    unit: 'share of frames without both feet',
  },
  'person-size': {
    name: 'Walker large enough',
    better:
      'Come closer, or film at 1080p: the walker should fill at least half of the height of the picture.',
    unit: 'height of the walker in pixels',
  },
  view: {
    name: 'Clear view: side, front or back',
    better: 'Stand square to the path for a side view, or at its end for a front view.',
    unit: 'how sure we are of the view',
  },
  'path-yaw': {
    name: 'Path square to the camera',
    better:
      'Turn the camera until the path runs straight across the picture, or straight towards it.',
    unit: 'degrees off',
  },
  'camera-roll': {
    name: 'Camera level',
    better: 'Put the camera on something level. Line the floor up with the edge of the picture.',
    unit: 'degrees of roll',
  },
  'frame-rate': {
    name: 'Enough pictures a second',
    better: 'Film at 60 pictures a second if your camera can. 30 is the least.',
    unit: 'pictures a second',
  },
  'landmark-confidence': {
    name: 'Body seen clearly',
    better: 'Film in bright, even light. Wear close-fitting clothes and leave the ankles bare.',
    unit: 'mean confidence, 0 to 1',
  },
  'left-right-swaps': {
    name: 'Legs told apart',
    better:
      'Wear shorts or leggings in a colour unlike the background. Walk past the camera both ways.',
    unit: 'share of frames repaired',
  },
  'accepted-cycles': {
    name: 'Enough steps',
    better: 'Film a longer walk, or several passes: six strides for each leg are good.',
    unit: 'strides used for the poorer leg',
  },
  'walker-alone': {
    name: 'Nobody in front of the walker',
    better: 'Film again with one person alone on the path, and nobody between them and the camera.',
    unit: 'share of frames with somebody in front',
  },
  'camera-still': {
    name: 'Camera at rest',
    better:
      'Lean the camera on a shelf or a chair, or use a tripod. Do not hold it, and do not turn it to follow the walker.',
    unit: 'percent of the width that the background moves in a second',
  },
  'even-times': {
    name: 'Pictures at an even pace',
    better:
      'Close other apps, and film with the camera app itself in bright light: cameras leave out pictures when busy or in the dark.',
    unit: 'spread of the time between pictures, as a share',
  },
  'repeated-pictures': {
    name: 'Every picture a new one',
    better:
      'Use the film as the camera made it. A recording of a screen or of a call shows many pictures twice.',
    unit: 'share of pictures like the one before',
  },
  light: {
    name: 'Bright enough',
    better: 'Put more lights on or film by day, with the light in front of or beside the walker.',
    unit: 'mean brightness, 0 to 255',
  },
  'foot-sharpness': {
    name: 'Moving foot sharp',
    better:
      'Film in brighter light: the camera then takes each picture in less time and the foot is not smeared.',
    unit: 'sharpness of the swinging foot, as a share of the standing one',
  },
};

export const REJECTION_WORDS: Readonly<Record<RejectionReason, string>> = {
  'gap-too-long': 'the leg was out of sight for too long',
  'stride-time-out-of-range': 'it was much shorter or longer than the others',
  'unlike-the-others': 'its curve is unlike the others',
  'implausible-angle': 'a joint angle in it cannot be true',
  'starting-or-stopping': 'you were starting, stopping or turning',
  'partly-out-of-frame': 'a part of it is outside the picture',
  'events-out-of-order': 'landing and lift-off were not found in order',
};

/** An outcome that is not a walk. */
export const OUTCOME_WORDS: Readonly<Record<Exclude<OutcomeCode, 'walk'>, Trouble>> = {
  'no-walk': {
    what: 'We saw a person, but no walk.',
    safe: 'You can still look at the film below.',
    next: 'Film someone who walks at least five steps in a straight line, past the camera or towards it.',
  },
  'no-person': {
    what: 'We did not see a person in this film.',
    safe: 'You can still look at the film below.',
    next: 'Film the whole body from head to feet, in bright light, three to four metres away.',
  },
  'too-short': {
    what: 'There is a walk here, but it is too short to measure.',
    safe: 'You can still look at the film below.',
    next: 'Film at least five steps, with the whole body in the picture all the time.',
  },
};

/** Something to know about the film that did not stop the analysis. */
export function noticeWords(notice: Notice): string {
  switch (notice.code) {
    case 'truncated':
      return (
        (notice.expectedFrames === null
          ? `The end of the file is missing: ${notice.readableFrames} pictures could be read, `
          : `The file is cut off: ${notice.readableFrames} of ${notice.expectedFrames} pictures could be read, `) +
        'and the result comes from these alone.'
      );
    case 'variable-frame-rate':
      return 'The camera did not film at an even pace. We used the time of each picture, so this is allowed for.';
    case 'slow-motion':
      return slowMotionWords(notice.timeScale, notice.source);
    case 'walker-out-of-view':
      return `The walker was out of sight in ${countOf(notice.missingFrames, 'picture')}. Those are left out.`;
    case 'several-people':
      return `We saw ${notice.people} people and followed the one who walks. Check that the lines are on the right one.`;
    case 'walker-hidden':
      return (
        `Somebody was in front of the walker in ${countOf(notice.hiddenFrames, 'picture')}. ` +
        'The lines there are a guess from the other steps, and nothing was measured from them.'
      );
    case 'people-may-be-mixed-up':
      return 'Two people met, and we cannot be sure which is which afterwards. Check the lines, or film again with one person.';
    case 'low-frame-rate':
      return (
        `The film has only ${Math.round(notice.meanFps)} pictures a second, so times are coarse. ` +
        'Film at 30 or, better, 60.'
      );
  }
}

function slowMotionWords(timeScale: number, source: 'file' | 'user'): string {
  const times = Math.round(1 / timeScale);
  const from = source === 'file' ? 'The file says' : 'You said';
  return `${from} that this is slow motion, played ${times} times slower. All times here are real time.`;
}
