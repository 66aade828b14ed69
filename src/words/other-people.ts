/** Sentences for films with more than one person in the picture. */
export const OTHER_PEOPLE_WORDS = {
  itself: 'Several people were in the picture. Heelrise followed the one who walks.',
  asTold: 'Several people were in the picture. Heelrise followed the one you chose.',
  ask: 'Not the right person?',
  question: 'Whom should Heelrise follow?',
  how: 'Tap the right person. The walk is then watched again; this result is kept.',
  followed: 'Followed',
} as const;

/** What a person on the still is called; `place` counts from the left. */
export function personName(place: number, count: number): string {
  return `Person ${place + 1} of ${count}, from the left`;
}
