import type { Translations } from '../translations.ts';
import { ABOUT } from './about.ts';
import { ADD_FILM } from './add-film.ts';
import { ADVICE } from './advice.ts';
import { ANALYSING } from './analysing.ts';
import { APP_SHELL } from './app-shell.ts';
import { BACKEND } from './backend.ts';
import { CHAIN } from './chain.ts';
import { CHECKS } from './checks.ts';
import { CLINICIAN_REPORT } from './clinician-report.ts';
import { COMPARE } from './compare.ts';
import { COUNTS } from './counts.ts';
import { CURVES } from './curves.ts';
import { DATES } from './dates.ts';
import { FILM_GUIDANCE } from './film-guidance.ts';
import { FILM_NOTICES } from './film-notices.ts';
import { FILM_PLAYER } from './film-player.ts';
import { FILM_SETTINGS } from './film-settings.ts';
import { FIRST_SCREEN } from './first-screen.ts';
import { FORMAT } from './format.ts';
import { HABITS } from './habits.ts';
import { HEADLINE } from './headline.ts';
import { KIOSK } from './kiosk.ts';
import { LIVE_HINTS } from './live-hints.ts';
import { MEASURES } from './measures.ts';
import { MOMENTS } from './moments.ts';
import { OTHER_PEOPLE } from './other-people.ts';
import { PAGE_TROUBLE } from './page-trouble.ts';
import { PAST_WALKS } from './past-walks.ts';
import { PATTERN_LIST } from './pattern-list.ts';
import { PATTERNS } from './patterns.ts';
import { PROFESSIONAL } from './professional.ts';
import { RECORD } from './record.ts';
import { RESULT } from './result.ts';
import { SAFETY } from './safety.ts';
import { SIDES } from './sides.ts';
import { TROUBLE } from './trouble.ts';
import { UNFINISHED } from './unfinished.ts';
import { VISIT } from './visit.ts';
import { WALL_TEST } from './wall-test.ts';
import { ZEROS } from './zeros.ts';

/** Every sentence in Spanish: the reader is "usted", and words are those that Spain and Latin America share. */
export const SPANISH: Translations = {
  ...ABOUT,
  ...ADD_FILM,
  ...ADVICE,
  ...ANALYSING,
  ...APP_SHELL,
  ...BACKEND,
  ...CHAIN,
  ...CHECKS,
  ...CLINICIAN_REPORT,
  ...COMPARE,
  ...COUNTS,
  ...CURVES,
  ...DATES,
  ...FILM_GUIDANCE,
  ...FILM_NOTICES,
  ...FILM_PLAYER,
  ...FILM_SETTINGS,
  ...FIRST_SCREEN,
  ...FORMAT,
  ...HABITS,
  ...HEADLINE,
  ...KIOSK,
  ...LIVE_HINTS,
  ...MEASURES,
  ...MOMENTS,
  ...OTHER_PEOPLE,
  ...PAGE_TROUBLE,
  ...PAST_WALKS,
  ...PATTERN_LIST,
  ...PATTERNS,
  ...PROFESSIONAL,
  ...RECORD,
  ...RESULT,
  ...SAFETY,
  ...SIDES,
  ...TROUBLE,
  ...UNFINISHED,
  ...VISIT,
  ...WALL_TEST,
  ...ZEROS,
};
