import { msg, str } from '@lit/localize';
import { dayText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

/** Which videos are one visit of one person, and how to say that they are not. */
export const SAME_VISIT_WORDS = wordTable({
  notSo: () => msg('Not so?'),
  somebodyElse: () => msg('One video is of somebody else?'),
  somebodyElseHow: () =>
    msg('Take it out. It stays as a result of its own, and nothing is deleted.'),
  anotherDay: () => msg('Recorded on another day?'),
  anotherDayHow: () =>
    msg('Change it here for all of them. The day of one alone is changed on its own result.'),
  takeOut: () => msg('Take out', { id: '@takeOutOfVisit' }),
  chosenTogether: () => msg('You chose to read these videos together.'),
  makeOne: () => msg('Make them one visit'),
  oneByOne: () => msg('The videos one by one'),
  partOfVisit: () => msg('This video is part of a visit.'),
  samePerson: () => msg('Is it still the same person?'),
  samePersonHow: () =>
    msg('If so, your answers and your videos stay together. Somebody else is asked again.'),
  goOn: () => msg('Go on with this visit'),
  another: () => msg('Somebody else'),
  goesOn: () =>
    msg(
      'What you record or open now is read together with your last video. You are not asked again.',
    ),
  showResult: () => msg('Show the result so far'),
});

/** "These 2 videos of 3 November 2026 are read together, as one visit of one person." */
export function readTogetherText(count: number, dayMs: number): string {
  return msg(
    str`These ${count} videos of ${dayText(dayMs)} are read together, as one visit of one person.`,
  );
}

export function takeOutOfVisitLabel(name: string): string {
  return msg(str`Take ${name} out of this visit`);
}

/** Several results of one visit are ready. */
export function visitReady(count: number): string {
  return msg(str`The results of ${count} videos of one visit are ready.`);
}

/** "2 videos of one visit". */
export function visitVideos(count: number): string {
  return msg(str`${count} videos of one visit`);
}

export function deleteVisitLabel(date: string): string {
  return msg(str`Delete this visit. ${date}`);
}

export function deleteVisitAsked(count: number): string {
  return msg(str`Delete this visit with its ${count} videos?`);
}
