import { sidesOf } from '#core/patterns/pattern-table.ts';
import { MEASURE_IDS, PATTERN_IDS, type MeasureId } from '#core/report/ids.ts';
import type { Cycle, Measure, Pattern, Report } from '#core/report/report.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { emptyReport, NO_SOFTWARE, plainVideo } from './empty-report.ts';
import { legSeries, norm, percentAt, STRIDE_S, walkingFigure } from './fake-series.ts';

export interface FakeWalk {
  readonly view: 'side' | 'front';
  readonly name: string;
  readonly frames: number;
  readonly fps: number;
}

const SIDE_MEASURES: Readonly<
  Partial<Record<MeasureId, readonly [number, number, Measure['unit']]>>
> = {
  'ankle-dorsiflexion-peak-stance': [12.4, 3.1, 'deg'],
  'ankle-dorsiflexion-initial-contact': [0.4, -1.2, 'deg'],
  'ankle-plantarflexion-push-off': [-12.8, -9.6, 'deg'],
  'ankle-dorsiflexion-peak-swing': [4.9, 3.8, 'deg'],
  'ankle-range': [25.2, 12.7, 'deg'],
  'knee-flexion-min-stance': [8.4, 9.9, 'deg'],
  'knee-flexion-peak-swing': [61.3, 58.8, 'deg'],
  'thigh-extension-peak': [-14.1, -12.3, 'deg'],
  'heel-off-percent': [38.2, 26.4, '%'],
  'stance-percent': [61.1, 60.2, '%'],
  'step-time': [0.55, 0.54, 's'],
};
const FRONT_MEASURES: Readonly<
  Partial<Record<MeasureId, readonly [number, number, Measure['unit']]>>
> = {
  'foot-progression-stance': [4.2, 21.7, 'deg'],
  'pelvic-drop': [5.1, 4.4, 'deg'],
  'step-time': [0.55, 0.54, 's'],
};
const BOTH: readonly MeasureId[] = [
  'pelvic-obliquity-range',
  'pelvic-tilt-mean',
  'trunk-lean-mean',
  'stride-time',
  'cadence',
  'walking-speed',
];

/** A report such as the worker gives, from the reference curves: the right ankle bends little, or the right foot turns out. */
export function fakeReport(walk: Partial<FakeWalk> = {}): Report {
  const { view = 'side', name = 'fake walk.mp4', frames = 150, fps = 30 } = walk;
  const timeS = Array.from({ length: frames }, (_, i) => i / fps);
  const cycles = cyclesUntil(timeS.at(-1) ?? 0);
  const side = view === 'side';
  return emptyReport({
    software: { ...NO_SOFTWARE, version: '0.1.0', model: 'blazepose-full' },
    video: plainVideo(frames, {
      name,
      durationS: frames / fps,
      meanFps: fps,
      codec: 'avc1.640020',
    }),
    view: {
      kind: view,
      walking: side ? 'left-to-right' : 'toward',
      facing: side ? 'right' : 'toward',
      yawDeg: side ? 2 : 88,
      treadmill: false,
      confidence: 0.93,
    },
    neutral: { level: 'foot-flat', leftDeg: -3.2, rightDeg: -2.7 },
    quality: {
      score: 82,
      checks: [
        { id: 'feet-in-frame', status: 'ok', value: 0.98, limit: 0.85 },
        { id: 'person-size', status: 'ok', value: 418, limit: 350 },
        { id: 'frame-rate', status: 'warn', value: 30, limit: 45 },
      ],
    },
    timeS,
    series: {
      left: legSeries(timeS, 'left', side),
      right: legSeries(timeS, 'right', side),
      pelvis: {
        obliquityDeg: timeS.map((t) =>
          side ? null : norm('pelvicObliquityDeg', percentAt(t, 'right')),
        ),
        tiltDeg: timeS.map(() => null),
      },
      trunk: { leanDeg: timeS.map(() => (side ? 3 : null)) },
    },
    landmarks: walkingFigure(timeS),
    events: { left: eventsOf(cycles, 'left'), right: eventsOf(cycles, 'right') },
    cycles,
    repairs: { leftRightSwaps: 2, filledFrames: 3, outlierFrames: 4 },
    measures: MEASURE_IDS.flatMap((id) => measureRows(id, side)),
    patterns: patternRows(side),
  });
}

function cyclesUntil(endS: number): Cycle[] {
  return SIDES.flatMap((side) => {
    const firstS = side === 'left' ? STRIDE_S / 2 : 0;
    const count = Math.floor((endS - firstS) / STRIDE_S);
    return Array.from({ length: count }, (_, i): Cycle => {
      const rejected = side === 'left' && i === 0;
      return {
        side,
        startS: firstS + i * STRIDE_S,
        endS: firstS + (i + 1) * STRIDE_S,
        accepted: !rejected,
        rejectedBecause: rejected ? 'partly-out-of-frame' : null,
      };
    });
  });
}

function eventsOf(cycles: readonly Cycle[], side: Side) {
  const own = cycles.filter((cycle) => cycle.side === side);
  const at = (percent: number) => own.map(({ startS }) => startS + (STRIDE_S * percent) / 100);
  return { initialContactS: at(0), heelOffS: at(side === 'right' ? 27 : 39), toeOffS: at(61) };
}

function measureRows(id: MeasureId, sideView: boolean): Measure[] {
  const known = (sideView ? SIDE_MEASURES : FRONT_MEASURES)[id];
  const unit = unitOf(id);
  if (BOTH.includes(id)) return [bothRow(id, unit, sideView)];
  return SIDES.map((side): Measure => {
    if (known === undefined)
      return {
        id,
        side,
        value: null,
        unit,
        ci95: null,
        cycles: 0,
        status: id === 'step-length' ? 'unknown-scale' : 'not-visible-from-this-view',
      };
    const value = known[side === 'left' ? 0 : 1];
    const half = unit === 's' ? 0.03 : 8;
    return {
      id,
      side,
      value,
      unit,
      ci95: [value - half, value + half],
      cycles: side === 'left' ? 3 : 4,
      status: 'measured',
    };
  });
}

function bothRow(id: MeasureId, unit: Measure['unit'], sideView: boolean): Measure {
  const values: Partial<Record<MeasureId, number>> = sideView
    ? { 'trunk-lean-mean': 3.1, 'stride-time': 1.1, cadence: 109 }
    : { 'pelvic-obliquity-range': 9.3, 'stride-time': 1.1, cadence: 109 };
  const value = values[id] ?? null;
  const row = { id, side: 'both' as const, unit };
  if (value !== null)
    return {
      ...row,
      value,
      ci95: [value - 0.05 * value, value + 0.05 * value],
      cycles: 7,
      status: 'measured',
    };
  const status =
    id === 'walking-speed'
      ? 'unknown-scale'
      : id === 'pelvic-tilt-mean' && sideView
        ? 'low-quality'
        : 'not-visible-from-this-view';
  return { ...row, value: null, ci95: null, cycles: 0, status };
}

function unitOf(id: MeasureId): Measure['unit'] {
  if (id.endsWith('percent')) return '%';
  if (id.endsWith('time')) return 's';
  if (id === 'cadence') return 'steps/min';
  if (id === 'step-length') return 'm';
  return id === 'walking-speed' ? 'm/s' : 'deg';
}

function patternRows(sideView: boolean): Pattern[] {
  return PATTERN_IDS.flatMap((id): Pattern[] => {
    return sidesOf(id).map((side): Pattern => {
      const base = { id, side, evidence: [] as Pattern['evidence'], reason: null };
      if (sideView && side === 'right' && id === 'limited-dorsiflexion')
        return {
          ...base,
          grade: 'present',
          evidence: [
            {
              measure: 'ankle-dorsiflexion-peak-stance',
              value: 3.1,
              threshold: 9,
              uncertainty: 2.4,
              timeS: 1.6,
            },
          ],
        };
      if (sideView && side === 'right' && id === 'early-heel-rise')
        return {
          ...base,
          grade: 'possible',
          evidence: [
            { measure: 'heel-off-percent', value: 26.4, threshold: 30, uncertainty: 3, timeS: 1.4 },
          ],
        };
      if (!sideView && side === 'right' && id === 'toe-out')
        return {
          ...base,
          grade: 'present',
          evidence: [
            {
              measure: 'foot-progression-stance',
              value: 21.7,
              threshold: 15,
              uncertainty: 4,
              timeS: 2.5,
            },
          ],
        };
      const seenHere = sideView
        ? [
            'limited-dorsiflexion',
            'early-heel-rise',
            'reduced-tibial-progression',
            'forward-trunk-lean',
          ].includes(id)
        : ['toe-out', 'pelvic-drop'].includes(id);
      if (seenHere) return { ...base, grade: 'not-seen' };
      if (id === 'asymmetry') return { ...base, grade: 'cannot-tell', reason: 'too-close-to-call' };
      const other = [
        'limited-dorsiflexion',
        'early-heel-rise',
        'toe-out',
        'pelvic-drop',
        'reduced-tibial-progression',
      ].includes(id);
      return {
        ...base,
        grade: 'cannot-tell',
        reason: other ? 'not-visible-from-this-view' : 'not-assessed',
      };
    });
  });
}
