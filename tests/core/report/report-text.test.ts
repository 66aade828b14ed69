import { expect, test } from 'vitest';
import { reportText } from '#core/report/report-text.ts';
import type { Visit } from '#core/visit/visit.ts';

const VISIT: Visit = {
  schemaVersion: 1,
  software: { name: 'heelrise', version: '1', model: 'm', modelSha256: 's', backend: 'wasm' },
  clips: ['side.mp4', 'front.mp4'],
  measures: [],
  patterns: [],
};

test('a report is JSON with one field of the top level a line', () => {
  const text = reportText(VISIT);
  expect(JSON.parse(text)).toEqual(VISIT);
  expect(text.split('\n')).toHaveLength(8);
  expect(text).toContain('\n  "clips": ["side.mp4","front.mp4"],\n');
});
