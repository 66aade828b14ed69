import * as v from 'valibot';
import { annotationsSchema } from '../annotation/annotation.ts';
import { REJECTION_REASONS, type Cycle as FoundCycle } from '../cycles/cycle.ts';
import {
  FACINGS,
  VIEW_KINDS,
  WALKING_DIRECTIONS,
  type View as SeenView,
} from '../view/seen-view.ts';
import {
  CANNOT_TELL_REASONS,
  CHECK_IDS,
  COMPARISONS,
  VIDEO_DATE_SOURCES,
  GRADES,
  MEASURE_IDS,
  MEASURE_STATUSES,
  MEASURE_UNITS,
  MISSING_IN_WALK,
  OUTCOME_CODES,
  PATTERN_IDS,
  SPEED_CLASSES,
} from './ids.ts';
import { correctionSchema, MOST_CORRECTIONS } from './corrections.ts';
import { measuredFromSchema } from './measured-from.ts';
import { count, degrees, finite, listOf, MOST_ROWS, text, valueOrNull } from './schema/limits.ts';
import { noticeSchema } from './schema/notice.ts';

/** Enough for two hours at 120 pictures a second. */
const MOST_FRAMES = 1e6;
/** Enough for five hours of walking. */
const MOST_STRIDES = 20_000;
/** Of what speaks for one pattern. A page with 500 patterns of 500 reasons each took all memory. */
const MOST_REASONS = 20;
const series = listOf(v.nullable(degrees), MOST_FRAMES);
const rows = listOf(listOf(valueOrNull, MOST_ROWS), MOST_FRAMES);
const times = listOf(finite, MOST_STRIDES);
const side = v.picklist(['left', 'right']);
const sideOrBoth = v.picklist(['left', 'right', 'both']);

/** A network by its name and the sha256 of its weights. */
const networkSchema = v.object({ name: text, sha256: text });
const MOST_NETWORKS = 20;

export const softwareSchema = v.object({
  name: v.literal('heelrise'),
  version: text,
  model: text,
  modelSha256: text,
  /** Every network that measured: the landmarks' (`model`), then the leg's and the foot's where they looked. */
  networks: v.optional(listOf(networkSchema, MOST_NETWORKS)),
  backend: text,
});

const videoSchema = v.object({
  name: text,
  widthPx: count,
  heightPx: count,
  durationS: finite,
  frameCount: count,
  decodedFrameCount: count,
  meanFps: finite,
  variableFrameRate: v.boolean(),
  rotationDeg: v.picklist([0, 90, 180, 270]),
  /** Real seconds per second of the file. */
  timeScale: finite,
  /** Where `timeScale` comes from. */
  timeScaleSource: v.picklist(['normal-speed', 'file', 'user']),
  codec: text,
  decodePath: v.picklist(['webcodecs', 'seeking']),
  /** The file's own timestamp of the first displayed frame: where a player must seek for time 0. */
  firstFrameFileTimeS: finite,
});

const viewSchema = v.object({
  kind: v.picklist(VIEW_KINDS),
  walking: v.picklist(WALKING_DIRECTIONS),
  facing: v.picklist(FACINGS),
  yawDeg: valueOrNull,
  treadmill: v.boolean(),
  confidence: finite,
}) satisfies v.GenericSchema<SeenView>;

const checkSchema = v.object({
  id: v.picklist(CHECK_IDS),
  status: v.picklist(['ok', 'warn', 'block']),
  value: valueOrNull,
  limit: finite,
});

const legSeriesSchema = v.object({
  ankleDorsiflexionDeg: series,
  footProgressionDeg: series,
  footPitchDeg: series,
  shankInclinationDeg: series,
  kneeFlexionDeg: series,
  thighInclinationDeg: series,
});

const legEventsSchema = v.object({
  initialContactS: times,
  heelOffS: times,
  toeOffS: times,
});

const cycleSchema = v.object({
  side,
  startS: finite,
  endS: finite,
  accepted: v.boolean(),
  rejectedBecause: v.nullable(v.picklist(REJECTION_REASONS)),
}) satisfies v.GenericSchema<FoundCycle>;

export const measureSchema = v.object({
  id: v.picklist(MEASURE_IDS),
  side: sideOrBoth,
  value: valueOrNull,
  unit: v.picklist(MEASURE_UNITS),
  ci95: v.nullable(v.tuple([finite, finite])),
  cycles: count,
  status: v.picklist(MEASURE_STATUSES),
});

/** The numbers behind a grade. The optional fields came later; with them a grade can be worked out anew. */
const evidenceSchema = v.object({
  /** A measure's id, or that of a feature that only patterns are judged by. */
  measure: text,
  value: finite,
  threshold: finite,
  uncertainty: finite,
  /** The moment that shows it most clearly. */
  timeS: valueOrNull,
  unit: v.optional(v.picklist(MEASURE_UNITS)),
  /**
   * The value itself, by how much this leg exceeds the other, or how far the legs differ (`-percent`: of their mean).
   */
  compare: v.optional(v.picklist(COMPARISONS)),
  /** +1: above the threshold speaks for the pattern; -1: below. */
  direction: v.optional(v.picklist([1, -1])),
  /** Once found, a pattern stays found until the value is back within this. */
  thresholdOff: v.optional(finite),
  cycles: v.optional(count),
  cyclesBeyond: v.optional(count),
  /** Moments of the single cycles that lie beyond the threshold. */
  momentsS: v.optional(times),
  /** The best grade that the view, the clip's quality and a walker who may be mixed up allow. */
  cap: v.optional(v.picklist(['present', 'possible', 'none'])),
});

export const patternSchema = v.object({
  id: v.picklist(PATTERN_IDS),
  side: sideOrBoth,
  grade: v.picklist(GRADES),
  reason: v.nullable(v.picklist(CANNOT_TELL_REASONS)),
  evidence: listOf(evidenceSchema, MOST_REASONS),
  /** Other patterns that were found and go with it; left out where there are none. */
  companions: v.optional(listOf(v.picklist(PATTERN_IDS), MOST_ROWS)),
});

const neutralLevel = v.picklist(['standing', 'foot-flat', 'none']);

/** The zero of each foot's sole: what is seen in the picture of a sole that lies flat, degrees. */
const neutralSchema = v.object({
  level: neutralLevel,
  leftDeg: valueOrNull,
  rightDeg: valueOrNull,
  /** Where the two were found in different ways. */
  levels: v.optional(v.object({ left: neutralLevel, right: neutralLevel })),
  /** The zero in use for a foot whose own was not found; null for the others. Reports before 0.7.0 have none. */
  usualDeg: v.optional(v.object({ left: v.nullable(degrees), right: v.nullable(degrees) })),
  /** Zeros that somebody typed, null for a foot whose own stands; `leftDeg` and `rightDeg` above are those in use. */
  byHand: v.optional(
    v.object({
      leftDeg: valueOrNull,
      rightDeg: valueOrNull,
      /** What was found and what was made of it, before anything was typed. */
      found: v.object({
        leftDeg: valueOrNull,
        rightDeg: valueOrNull,
        /** Of reports that cannot be measured again, and of earlier versions. */
        heelOffS: v.optional(v.object({ left: times, right: times })),
        measures: v.optional(listOf(measureSchema, MOST_ROWS)),
        patterns: v.optional(listOf(patternSchema, MOST_ROWS)),
      }),
    }),
  ),
});

/** One walk past the camera in one direction. */
const passSchema = v.object({ fromS: finite, toS: finite, view: viewSchema });

/** A moment with its time zone, or a day alone: "2026-11-03T09:30:00Z", "2026-11-03". */
export const dateSchema = v.pipe(
  text,
  v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/),
  v.check((date) => Number.isFinite(Date.parse(date)), 'must be a date that there is'),
);

/**
 * The report, version 1: one clip, one document (report/contract.md). The schema is the definition; the types follow.
 * What a stage finds is that stage's type; the schema mirrors it.
 * Angles in degrees, lengths in metres, times in real seconds from the first displayed frame. Missing is null.
 */
export const reportSchema = v.object({
  schemaVersion: v.literal(1),
  software: softwareSchema,
  video: videoSchema,
  /** When the walk was filmed, and who says so: the recording itself, the container, the file's date, a reader. */
  filmedAt: v.optional(v.nullable(dateSchema)),
  filmedAtSource: v.optional(v.nullable(v.picklist(VIDEO_DATE_SOURCES))),
  /** When the video was read. The command line leaves it null: the same video gives the same report. */
  analysedAt: v.optional(v.nullable(dateSchema)),
  outcome: v.object({
    code: v.picklist(OUTCOME_CODES),
    detail: text,
    /** Of a video without a walk: what was missing. */
    missing: v.optional(v.picklist(MISSING_IN_WALK)),
  }),
  notices: listOf(noticeSchema, MOST_ROWS),
  view: viewSchema,
  neutral: neutralSchema,
  quality: v.object({ score: finite, checks: listOf(checkSchema, MOST_ROWS) }),
  timeS: listOf(finite, MOST_FRAMES),
  series: v.object({
    left: legSeriesSchema,
    right: legSeriesSchema,
    pelvis: v.object({ obliquityDeg: series, tiltDeg: series }),
    trunk: v.object({ leanDeg: series }),
  }),
  landmarks: v.object({ names: listOf(text, MOST_ROWS), xPx: rows, yPx: rows, score: rows }),
  events: v.object({ left: legEventsSchema, right: legEventsSchema }),
  cycles: listOf(cycleSchema, MOST_STRIDES),
  repairs: v.object({ leftRightSwaps: count, filledFrames: count, outlierFrames: count }),
  /** How fast the walk is: what curves and patterns are compared with. Reports of earlier versions have none. */
  speedClass: v.optional(v.picklist(SPEED_CLASSES)),
  measures: listOf(measureSchema, MOST_ROWS),
  patterns: listOf(patternSchema, MOST_ROWS),
  /**
   * The passes that were read and pooled; left out where the video is one walk. `view` above is that of the main one.
   */
  passes: v.optional(listOf(passSchema, MOST_ROWS)),
  /** Drawn by hand onto single frames; no number of the report comes from it. Left out where nothing was drawn. */
  annotations: v.optional(annotationsSchema),
  /** What somebody changed of what the machine saw, in order; left out where nothing was. */
  corrections: v.optional(listOf(correctionSchema, MOST_CORRECTIONS)),
  /** Left out by `--no-landmarks` and by earlier versions: such a walk cannot be measured again. */
  measuredFrom: v.optional(measuredFromSchema),
});

export type Report = v.InferOutput<typeof reportSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type Pattern = v.InferOutput<typeof patternSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Cycle = v.InferOutput<typeof cycleSchema>;
export type QualityCheck = v.InferOutput<typeof checkSchema>;
export type Notice = v.InferOutput<typeof noticeSchema>;
export type View = v.InferOutput<typeof viewSchema>;
export type LegSeries = v.InferOutput<typeof legSeriesSchema>;
export type LegEvents = v.InferOutput<typeof legEventsSchema>;
