import { expect, test } from 'vitest';
import * as v from 'valibot';
import { annotationSchema, type Annotation } from '#core/annotation/annotation.ts';
import { redone, startingWith, undone, withAdded, withRemoved } from '#core/annotation/edits.ts';
import { withAnnotations } from '#core/drawing/with-annotations.ts';
import { parseReport } from '#core/report/parse.ts';
import { reportText } from '#core/report/report-text.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const LINE: Annotation = {
  id: 'a',
  timeS: 0.5,
  kind: 'line',
  points: [
    [10, 20],
    [30, 40],
  ],
  text: '',
};
const NOTE: Annotation = { id: 'b', timeS: 1, kind: 'text', points: [[5, 5]], text: 'heel up' };

test.each([
  ['a line of one place', { ...LINE, points: [[1, 1]] }],
  ['an angle of two places', { ...LINE, kind: 'angle' }],
  [
    'a place that is no number',
    {
      ...LINE,
      points: [
        [1, 1],
        [NaN, 2],
      ],
    },
  ],
  [
    'a place far outside of any picture',
    {
      ...LINE,
      points: [
        [1, 1],
        [1e9, 2],
      ],
    },
  ],
  ['a time before the video', { ...LINE, timeS: -1 }],
  ['a note without words', { ...NOTE, text: '  ' }],
  ['a line with words', { ...LINE, text: 'x' }],
  ['an unknown kind', { ...LINE, kind: 'circle' }],
])('%s is no annotation', (_, document) => {
  expect(v.is(annotationSchema, document)).toBe(false);
});

test('a report keeps what was drawn, and one with a damaged drawing is no report', () => {
  const report = { ...fakeReport(), annotations: [LINE, NOTE] };
  const parsed = parseReport(JSON.parse(JSON.stringify(report)));
  expect(parsed.ok && parsed.value.annotations).toEqual([LINE, NOTE]);
  expect(parseReport({ ...report, annotations: [{ ...LINE, points: [] }] }).ok).toBe(false);
});

test('adding and deleting can be undone without limit, and done again until something else is drawn', () => {
  let edits = startingWith([LINE]);
  edits = withAdded(edits, NOTE);
  edits = withRemoved(edits, 'a');
  expect(edits.now).toEqual([NOTE]);
  edits = undone(undone(edits));
  expect(edits.now).toEqual([LINE]);
  expect(undone(edits).now).toEqual([LINE]);
  edits = redone(redone(edits));
  expect(edits.now).toEqual([NOTE]);
  edits = withAdded(undone(edits), { ...LINE, id: 'c' });
  expect(edits.now.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(redone(edits)).toEqual(edits);
});

test('what is no annotation is not added, and what is not there is not deleted', () => {
  const edits = startingWith([LINE]);
  expect(withAdded(edits, { ...NOTE, text: '' })).toBe(edits);
  expect(withRemoved(edits, 'nobody')).toBe(edits);
});

test('a report whose drawings were all undone is the text that it was before', () => {
  const report = fakeReport();
  const drawn = withAnnotations(report, [LINE]);
  expect(drawn.annotations).toEqual([LINE]);
  expect(reportText(withAnnotations(drawn, []))).toBe(reportText(report));
});
