export const VISIT_WORDS = {
  title: 'One visit',
  films: 'The films of this visit',
  opening: 'Opening the walks…',
  chain: 'From foot to back',
  patterns: 'What was seen, and what else could explain it',
  measures: 'All measures, from the films that show them best',
  save: 'Save as JSON',
  print: 'Print',
  notOneDay:
    'These films are of different days. Together they are read as one walk: compare them instead, if you want to know what changed.',
  compare: 'Compare the first with the last',
  notAnOpinion: 'This is what the films show, not a medical opinion.',
  past: 'Past walks',
} as const;
