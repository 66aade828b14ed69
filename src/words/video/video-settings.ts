import { msg } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

export const SETTINGS_WORDS = wordTable({
  heading: () => msg('Settings for the next video'),
  model: () => msg('Model'),
  modelHow: () => msg('Which of three networks looks for the body.'),
  height: () => msg('Body height in metres'),
  heightNone: () => msg('not given'),
  heightWrong: () => msg('From 0.80 to 2.30 metres; left out as it is now.'),
  heightHow: () => msg('For step length and speed. Without it those are left out.'),
  rate: () => msg('Frames a second, if recorded in slow motion'),
  rateNone: () => msg('as the file says'),
  rateWrong: () => msg('From 24 to 1000; left out as it is now.'),
  rateHow: () => msg('For example 120 or 240, when the video plays slower than life.'),
});
