import type { Translations } from '../translation/translations.ts';
import { ABOUT } from './page/about.ts';
import { ADD_VIDEO } from './video/add-video.ts';
import { ADVICE } from './plan/advice.ts';
import { ANALYSING } from './video/analysing.ts';
import { ANKLE_AND_FOOT_PATTERNS } from './clinical/patterns/ankle-and-foot-patterns.ts';
import { ANSWER } from './clinical/answer.ts';
import { APP_SHELL } from './page/app-shell.ts';
import { BACKEND } from './video/backend.ts';
import { BENCH } from './correcting/bench.ts';
import { FRAME_BY_HAND } from './correcting/frame-by-hand.ts';
import { CHAIN } from './clinical/chain.ts';
import { CHECKS } from './clinical/checks.ts';
import { CLINICIAN_REPORT } from './clinical/clinician-report.ts';
import { COACH } from './video/coach.ts';
import { COMPARE } from './clinical/compare.ts';
import { CORRECTED } from './bench/corrected.ts';
import { COUNTS } from './base/counts.ts';
import { CURVES } from './clinical/curves.ts';
import { DATES } from './base/dates.ts';
import { VIDEO_GUIDANCE } from './video/video-guidance.ts';
import { VIDEO_NOTICES } from './video/video-notices.ts';
import { VIDEO_PLAYER } from './video/video-player.ts';
import { VIDEO_SETTINGS } from './video/video-settings.ts';
import { FIRST_SCREEN } from './page/first-screen.ts';
import { FORMAT } from './base/format.ts';
import { GRADES } from './clinical/patterns/grades.ts';
import { HABITS } from './clinical/habits.ts';
import { HEADLINE } from './clinical/headline.ts';
import { KEPT_HERE } from './page/kept-here.ts';
import { KNEE_TO_TRUNK_PATTERNS } from './clinical/patterns/knee-to-trunk-patterns.ts';
import { LOBBY_HELP } from './kiosk/lobby-help.ts';
import { LOBBY_NEXT } from './kiosk/lobby-next.ts';
import { LOBBY_SCREENS } from './kiosk/lobby-screens.ts';
import { LOBBY_WALK } from './kiosk/lobby-walk.ts';
import { MEASURES } from './clinical/measures.ts';
import { LEGS_APART } from './symmetry/legs-apart.ts';
import { MOMENTS } from './clinical/moments.ts';
import { MOVEMENT_DEVIATION } from './deviation/movement-deviation.ts';
import { NEXT_STEP } from './page/next-step.ts';
import { OFFLINE } from './page/offline.ts';
import { ONE_PATTERN } from './clinical/patterns/one-pattern.ts';
import { PLACE_POINT } from './correcting/place-point.ts';
import { PLAYER_ANNOTATE } from './player/annotate.ts';
import { PLAYER_EVIDENCE } from './player/evidence.ts';
import { PLAYER_TOOLS } from './player/tools.ts';
import { PLAYER_TWO_VIDEOS } from './player/two-videos.ts';
import { PLAYER_VIDEO_OUT } from './player/video-out.ts';
import { PLAN_COURSE } from './plan/plan-course.ts';
import { OTHER_PEOPLE } from './video/other-people.ts';
import { OUTCOME } from './clinical/outcome.ts';
import { PEOPLE } from './people/people.ts';
import { PAGE_TROUBLE } from './page/page-trouble.ts';
import { PAST_WALKS } from './page/past-walks.ts';
import { PATTERN_LIST } from './clinical/pattern-list.ts';
import { PLAN_WORDS } from './plan/plan-words.ts';
import { PROFESSIONAL } from './clinical/professional.ts';
import { RECORD } from './video/record.ts';
import { EXPORT_FILES } from './export/export-files.ts';
import { RECORD_FIELDS } from './export/record-fields.ts';
import { RECORD_TEXT } from './export/record-text.ts';
import { RESULT } from './page/result.ts';
import { SAFETY } from './page/safety.ts';
import { SAME_VISIT } from './page/same-visit.ts';
import { SEALED } from './people/sealed.ts';
import { SHARE } from './page/share.ts';
import { SIDES } from './base/sides.ts';
import { SELF_TEST } from './staff/self-test.ts';
import { STAFF } from './staff/staff.ts';
import { TAKE_AWAY } from './staff/take-away.ts';
import { TROUBLE } from './video/trouble.ts';
import { UNFINISHED } from './video/unfinished.ts';
import { VISIT } from './page/visit.ts';
import { VISIT_RECORD_TEXT } from './visit/visit-record-text.ts';
import { VISIT_REPORT } from './visit/visit-report.ts';
import { WALK_NOTICES } from './clinical/walk-notices.ts';
import { WALL_TEST } from './page/wall-test.ts';
import { ZEROS } from './clinical/zeros.ts';

/** Every sentence in Spanish: the reader is "usted", and words are those that Spain and Latin America share. */
export const SPANISH: Translations = {
  ...ABOUT,
  ...ADD_VIDEO,
  ...ADVICE,
  ...ANALYSING,
  ...ANKLE_AND_FOOT_PATTERNS,
  ...ANSWER,
  ...APP_SHELL,
  ...BACKEND,
  ...BENCH,
  ...FRAME_BY_HAND,
  ...CHAIN,
  ...CHECKS,
  ...CLINICIAN_REPORT,
  ...COACH,
  ...COMPARE,
  ...CORRECTED,
  ...COUNTS,
  ...CURVES,
  ...DATES,
  ...VIDEO_GUIDANCE,
  ...VIDEO_NOTICES,
  ...VIDEO_PLAYER,
  ...VIDEO_SETTINGS,
  ...FIRST_SCREEN,
  ...FORMAT,
  ...GRADES,
  ...HABITS,
  ...HEADLINE,
  ...KEPT_HERE,
  ...KNEE_TO_TRUNK_PATTERNS,
  ...LOBBY_HELP,
  ...LOBBY_NEXT,
  ...LOBBY_SCREENS,
  ...LOBBY_WALK,
  ...MEASURES,
  ...LEGS_APART,
  ...MOMENTS,
  ...MOVEMENT_DEVIATION,
  ...NEXT_STEP,
  ...OFFLINE,
  ...ONE_PATTERN,
  ...PLAN_COURSE,
  ...PLACE_POINT,
  ...PLAYER_ANNOTATE,
  ...PLAYER_EVIDENCE,
  ...PLAYER_TOOLS,
  ...PLAYER_TWO_VIDEOS,
  ...PLAYER_VIDEO_OUT,
  ...OTHER_PEOPLE,
  ...OUTCOME,
  ...PEOPLE,
  ...PAGE_TROUBLE,
  ...PAST_WALKS,
  ...PATTERN_LIST,
  ...PLAN_WORDS,
  ...PROFESSIONAL,
  ...RECORD,
  ...EXPORT_FILES,
  ...RECORD_FIELDS,
  ...RECORD_TEXT,
  ...RESULT,
  ...SAFETY,
  ...SAME_VISIT,
  ...SEALED,
  ...SHARE,
  ...SIDES,
  ...SELF_TEST,
  ...STAFF,
  ...TAKE_AWAY,
  ...TROUBLE,
  ...UNFINISHED,
  ...VISIT,
  ...VISIT_RECORD_TEXT,
  ...VISIT_REPORT,
  ...WALK_NOTICES,
  ...WALL_TEST,
  ...ZEROS,
};
