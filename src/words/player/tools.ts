import { msg } from '@lit/localize';
import type { PictureMode, TrackedPoint } from '#core/drawing/overlay.ts';
import { wordTable } from '../base/word-table.ts';

export const TOOL_WORDS = wordTable({
  more: () => msg('More tools'),
  draw: () => msg('Draw on the video'),
  angles: () => msg('Angles'),
  grid: () => msg('Grid'),
  plumbLine: () => msg('Plumb line'),
  plumbLimits: () =>
    msg('The plumb line is the upright of the picture. If the camera leaned, so does the line.'),
  trail: () => msg('Trail'),
  point: () => msg('Point of line and trail'),
  picture: () => msg('Picture'),
  blurLimits: () =>
    msg(
      'The blur follows the points of the head that were found. Where none was found, the whole picture is covered. ' +
        'Only the face of the walker is blurred: others stay as they are. Watch it through before you show it.',
    ),
  stepFrames: () => msg('Frames per long step'),
  zoomIn: () => msg('Closer'),
  zoomOut: () => msg('Wider'),
  fullScreen: () => msg('Full screen'),
  leaveFullScreen: () => msg('Leave full screen'),
});

export const PICTURE_WORDS = wordTable<PictureMode, string>({
  whole: () => msg('As it is'),
  'face-blurred': () => msg('Face blurred'),
  hidden: () => msg('Lines alone'),
});

export const POINT_WORDS = wordTable<TrackedPoint, string>({
  left_ankle: () => msg('Left ankle'),
  right_ankle: () => msg('Right ankle'),
  left_heel: () => msg('Left heel'),
  right_heel: () => msg('Right heel'),
  left_foot_index: () => msg('Left toes'),
  right_foot_index: () => msg('Right toes'),
  left_knee: () => msg('Left knee'),
  right_knee: () => msg('Right knee'),
  left_hip: () => msg('Left hip'),
  right_hip: () => msg('Right hip'),
  left_shoulder: () => msg('Left shoulder'),
  right_shoulder: () => msg('Right shoulder'),
});
