import { describe, expect, test } from 'vitest';
import { motText } from '#core/export/opensim/mot.ts';
import { trcText } from '#core/export/opensim/trc.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** Reads a TRC file by the rules of OpenSim's TRCFileAdapter: what breaks one of them is an error there. */
function readTrc(text: string) {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const [first = [], keys = [], values = [], labels = [], axes = []] = lines;
  const known = (cells: readonly string[]) => cells.filter((cell) => cell !== '');
  const markers = Number(known(values)[3]);
  const rows = lines.slice(6, lines.indexOf(lines.find((row, i) => i > 5 && row[0] === '') ?? []));
  return {
    first,
    keys: known(keys),
    values: known(values),
    labels: known(labels),
    axes,
    markers,
    rows,
  };
}

describe('a TRC file', () => {
  const report = fakeReport({ frames: 12 });
  const trc = readTrc(trcText(report, 1.7) ?? '');

  test('has the head, the labels and the rows that OpenSim asks for', () => {
    expect(trc.first[0]).toBe('PathFileType');
    expect(trc.keys).toEqual([
      'DataRate',
      'CameraRate',
      'NumFrames',
      'NumMarkers',
      'Units',
      'OrigDataRate',
      'OrigDataStartFrame',
      'OrigNumFrames',
    ]);
    expect(trc.values).toEqual(['30', '30', '12', '33', 'm', '30', '1', '12']);
    expect(trc.labels.slice(0, 3)).toEqual(['Frame#', 'Time', 'nose']);
    expect(trc.labels).toHaveLength(33 + 2);
    expect(trc.axes.slice(0, 5)).toEqual(['', '', 'X1', 'Y1', 'Z1']);
    expect(trc.rows).toHaveLength(12);
    expect(new Set(trc.rows.map((row) => row.length))).toEqual(new Set([3 * 33 + 2]));
    expect(trc.rows.map((row) => Number(row[1]))).toEqual(
      report.timeS.map((t) => Number(t.toFixed(6))),
    );
  });

  test('has metres where the body height is known: 1.7 m of a figure of 240 px a metre', () => {
    const ankle = 2 + 3 * (trc.labels.indexOf('left_ankle') - 2);
    const heel = 2 + 3 * (trc.labels.indexOf('left_heel') - 2);
    const [row = []] = trc.rows;
    const names = report.landmarks.names;
    const px = (name: string) => report.landmarks.xPx[0]?.[names.indexOf(name)] ?? NaN;
    const apartM = Number(row[ankle]) - Number(row[heel]);
    // The height in the picture is read from the segments: within 3 %.
    expect(apartM / ((px('left_ankle') - px('left_heel')) / 240)).toBeCloseTo(1, 1);
    expect(row[ankle + 2]).toBe('0');
    expect(Number(row[ankle + 1])).toBeGreaterThan(0);
  });

  test('has body heights where no height is known, and says so', () => {
    const [first = ''] = (trcText(report, null) ?? '').split('\n');
    expect(first).toContain('BODY HEIGHTS');
    const row = readTrc(trcText(report, null) ?? '').rows[0] ?? [];
    expect(Number(row[2]) * 1.7).toBeCloseTo(Number(trc.rows[0]?.[2]), 3);
  });

  test('has NaN for a missing landmark in all three coordinates', () => {
    const xPx = report.landmarks.xPx.map((row, i) => (i === 4 ? row.map(() => null) : row));
    const gappy = { ...report, landmarks: { ...report.landmarks, xPx } };
    const row = readTrc(trcText(gappy, 1.7) ?? '').rows[4] ?? [];
    expect(new Set(row.slice(2))).toEqual(new Set(['NaN']));
  });

  test('is none where the report has no landmarks', () => {
    const landmarks = { ...report.landmarks, xPx: [], yPx: [], score: [] };
    expect(trcText({ ...report, landmarks }, 1.7)).toBeNull();
  });
});

describe('a MOT file', () => {
  const report = fakeReport({ frames: 60 });
  const lines = motText(report).trimEnd().split('\n');
  const end = lines.indexOf('endheader');
  const [labels = [], ...rows] = lines.slice(end + 1).map((line) => line.split('\t'));

  test('has as many rows and columns as its head says', () => {
    expect(lines).toContain(`nRows=${rows.length}`);
    expect(lines).toContain(`nColumns=${labels.length}`);
    expect(lines).toContain('inDegrees=yes');
    expect(rows).toHaveLength(60);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([labels.length]));
    expect(labels[0]).toBe('time');
  });

  test('says its units, signs and zeros, and nothing that OpenSim would take for a key', () => {
    const notes = lines.slice(5, end);
    expect(notes.join(' ')).toContain('Positive: dorsiflexion');
    expect(notes.join(' ')).toContain('Zero of the left sole: -3.2 deg');
    expect(notes.filter((note) => note.includes('='))).toEqual([]);
  });

  test('has the angles of the report under the names of OpenSim, and NaN where one is missing', () => {
    const column = labels.indexOf('ankle_angle_r');
    const { ankleDorsiflexionDeg } = report.series.right;
    expect(rows.map((row) => row[column])).toEqual(
      ankleDorsiflexionDeg.map((deg) => (deg === null ? 'NaN' : String(deg))),
    );
    expect(ankleDorsiflexionDeg).toContain(null);
  });

  test('has no column for what the view does not show, and turns the sign of the pelvis', () => {
    expect(labels).not.toContain('foot_progression_l');
    const front = fakeReport({ view: 'front', frames: 60 });
    const text = motText(front).split('endheader\n')[1] ?? '';
    const [names = [], first = []] = text.split('\n').map((line) => line.split('\t'));
    expect(names).toContain('foot_progression_l');
    expect(names).not.toContain('ankle_angle_l');
    expect(Number(first[names.indexOf('pelvis_list')])).toBe(
      -(front.series.pelvis.obliquityDeg[0] ?? NaN),
    );
  });
});
