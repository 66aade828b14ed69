import { describe, expect, test } from 'vitest';
import { c3dOfWalk } from '#core/export/c3d/c3d-walk.ts';
import { markersOf } from '#core/export/motion.ts';
import type { Report } from '#core/report/report.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { readC3d } from './c3d-reader.ts';

const report = fakeReport({ frames: 90 });

function read(walk: Report, heightM: number | null = 1.7) {
  const bytes = c3dOfWalk(walk, heightM);
  if (bytes === null) throw new Error('no file');
  expect(bytes.length % 512).toBe(0);
  return readC3d(bytes);
}

describe('a C3D file', () => {
  const { header, parameters, frames } = read(report);

  test('has the header that its parameters describe', () => {
    expect(header).toMatchObject({
      parameterBlock: 2,
      key: 0x50,
      points: 33,
      firstFrame: 1,
      lastFrame: 90,
      scale: -1,
      samplesPerFrame: 1,
      rateHz: 30,
    });
    expect(parameters.get('POINT:USED')).toEqual([33]);
    expect(parameters.get('POINT:FRAMES')).toEqual([90]);
    expect(parameters.get('POINT:RATE')).toEqual([30]);
    expect(parameters.get('POINT:DATA_START')).toEqual([header.dataBlock]);
    expect(parameters.get('POINT:LABELS')).toEqual(report.landmarks.names);
    expect(parameters.get('POINT:UNITS')).toBe('m');
    expect(parameters.get('ANALOG:USED')).toEqual([header.analogPerFrame]);
    expect(parameters.get('ANALOG:RATE')).toEqual([30]);
    expect(parameters.get('TRIAL:ACTUAL_END_FIELD')).toEqual([90, 0]);
  });

  test('has each landmark where the picture has it, in metres', () => {
    const markers = markersOf(report, 1.7)?.all ?? [];
    for (const [i, { x, y }] of markers.entries()) {
      expect(frames.map(({ points }) => points[i])).toEqual(
        Array.from(x, (value, frame) => ({
          x: Math.fround(value),
          y: Math.fround(y[frame] ?? NaN),
          z: 0,
          residual: 0,
        })),
      );
    }
  });

  test('has each angle as a channel in degrees, NaN where it is missing', () => {
    const labels = parameters.get('ANALOG:LABELS') as readonly string[];
    const channel = labels.indexOf('right_ankleDorsiflexionDeg');
    expect((parameters.get('ANALOG:UNITS') as readonly string[])[channel]).toBe('deg');
    expect(frames.map(({ analog }) => analog[channel])).toEqual(
      report.series.right.ankleDorsiflexionDeg.map((deg) => Math.fround(deg ?? NaN)),
    );
    expect(labels).not.toContain('left_footProgressionDeg');
  });

  test('has the events of both legs in order of time', () => {
    const times = (parameters.get('EVENT:TIMES') as readonly number[]).filter(
      (_, i) => i % 2 === 1,
    );
    const labels = parameters.get('EVENT:LABELS') as readonly string[];
    const contexts = parameters.get('EVENT:CONTEXTS') as readonly string[];
    const strikes = times.filter((_, i) => labels[i] === 'Foot Strike' && contexts[i] === 'Right');
    expect(strikes).toEqual(report.events.right.initialContactS.map(Math.fround));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('says its signs and zeros', () => {
    const notes = (parameters.get('HEELRISE:NOTES') as readonly string[]).join(' ');
    expect(notes).toContain('Positive: dorsiflexion, knee flexion');
    expect(notes).toContain('Zero of the left sole: -3.2 deg of foot pitch');
    expect(notes).toContain('Lengths are metres');
  });
});

test('a missing landmark has the residual -1', () => {
  const yPx = report.landmarks.yPx.map((row, i) => (i === 7 ? row.map(() => null) : row));
  const { frames } = read({ ...report, landmarks: { ...report.landmarks, yPx } });
  expect(frames.map(({ points }) => points[0]?.residual)).toEqual(
    Array.from({ length: 90 }, (_, i) => (i === 7 ? -1 : 0)),
  );
});

test('without a body height the unit is the body height, and the notes say so', () => {
  const { parameters } = read(report, null);
  expect(parameters.get('POINT:UNITS')).toBe('body heights');
  expect((parameters.get('HEELRISE:NOTES') as readonly string[]).join(' ')).toContain(
    'shares of the body height',
  );
});

test('unevenly spaced frames are put on even times: halfway between two frames is their middle', () => {
  // Every other frame comes 0.02 s late; the last one is in its place.
  const timeS = report.timeS.map((t, i) => (i % 2 === 1 && i < 89 ? t + 0.02 : t));
  const right = { ...report.series.right, ankleDorsiflexionDeg: timeS.map((t) => 10 * t) };
  const uneven = { ...report, timeS, series: { ...report.series, right } };
  const { frames, parameters, header } = read(uneven);
  const channel = (parameters.get('ANALOG:LABELS') as readonly string[]).indexOf(
    'right_ankleDorsiflexionDeg',
  );
  // A straight line stays one.
  frames.forEach(({ analog }, i) => {
    expect(analog[channel]).toBeCloseTo((10 * i) / header.rateHz, 3);
  });
  expect((parameters.get('HEELRISE:NOTES') as readonly string[]).join(' ')).toContain(
    'interpolated to even times',
  );
});

test('a walk of more events than the format holds has the earliest', () => {
  const initialContactS = Array.from({ length: 400 }, (_, i) => i / 200);
  const left = { ...report.events.left, initialContactS };
  const { parameters } = read({ ...report, events: { ...report.events, left } });
  expect(parameters.get('EVENT:USED')).toEqual([255]);
});

test('there is none without landmarks', () => {
  const landmarks = { ...report.landmarks, xPx: [], yPx: [], score: [] };
  expect(c3dOfWalk({ ...report, landmarks }, 1.7)).toBeNull();
});
