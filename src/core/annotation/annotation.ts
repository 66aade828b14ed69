import * as v from 'valibot';

/** What can be drawn by hand, and with how many places. */
export const ANNOTATION_KINDS = ['line', 'angle', 'plumb-angle', 'freehand', 'text'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** Enough for a hand that draws for a minute. */
const MOST_POINTS = 2000;
/** More drawings than these nobody makes by hand. */
export const MOST_ANNOTATIONS = 500;
export const LONGEST_NOTE = 200;

const place = v.pipe(v.number(), v.finite(), v.minValue(-1e5), v.maxValue(1e5));

/** How many places each kind has: [least, most]. An angle's second place is its corner; a plumb angle's first is. */
export const PLACES: Readonly<Record<AnnotationKind, readonly [number, number]>> = {
  line: [2, 2],
  angle: [3, 3],
  'plumb-angle': [2, 2],
  freehand: [2, MOST_POINTS],
  text: [1, 1],
};

/**
 * Something drawn by hand onto one frame: places in the px of the displayed video, y down; the time is that of the
 * report. It belongs to the frame on show at that time.
 */
export const annotationSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    timeS: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e6)),
    kind: v.picklist(ANNOTATION_KINDS),
    points: v.pipe(v.array(v.tuple([place, place])), v.maxLength(MOST_POINTS)),
    /** Of a text alone; else empty. */
    text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  }),
  v.check(({ kind, points }) => {
    const [least, most] = PLACES[kind];
    return points.length >= least && points.length <= most;
  }, 'must have as many places as its kind'),
  v.check(
    ({ kind, text }) => (kind === 'text') === (text.trim() !== ''),
    'must have a text, and only a text has',
  ),
);

export type Annotation = v.InferOutput<typeof annotationSchema>;

export const annotationsSchema = v.pipe(
  v.array(annotationSchema),
  v.maxLength(MOST_ANNOTATIONS),
  v.readonly(),
);
