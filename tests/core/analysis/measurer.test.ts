import { expect, test } from 'vitest';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { measurerOf } from '#core/analysis/measure-again.ts';
import type { Change } from '#core/corrections/correction.ts';
import { reportText } from '#core/report/report-text.ts';
import { without } from '#core/report/without.ts';
import { clipContext } from '../../builders/clip-context.ts';
import { joinedTracks } from '../../builders/joined-tracks.ts';
import { againWith, byAB, keptReport, walked } from '../../builders/measured-again.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const two = joinedTracks(
  [syntheticWalk({ noisePx: 0.3 }).track, syntheticWalk({ headingDeg: 180, seed: 4 }).track],
  1,
);
const WALKS = {
  'on a treadmill': walked({ durationS: 4 }),
  'of several passes': keptReport(analyseWalk(two, clipContext(two))),
};

/** Of every stage one, the earliest stage first. */
const EXCHANGE: Change = { code: 'exchange-sides', fromS: 0.5, toS: 1 };
const PLACE: Change = {
  code: 'place-landmark',
  side: 'left',
  point: 'ankle',
  atS: 1,
  xPx: 300,
  yPx: 400,
};
const VIEW: Change = { code: 'view', kind: 'oblique', toward: null };
const OTHERS: readonly Change[] = [
  { code: 'add-event', side: 'right', event: 'initial-contact', atS: 1.5 },
  { code: 'zero', side: 'left', deg: 4 },
  { code: 'exclude-stride', side: 'left', atS: 2, reason: 'other' },
];

test.each(Object.entries(WALKS))(
  'a walk %s that is corrected again and again gives what measuring from the start gives, byte for byte',
  (_, report) => {
    const measurer = measurerOf(report, report.software.version);
    if (!measurer.ok) return expect.fail(measurer.error);
    const held = [OTHERS, [PLACE], [EXCHANGE, PLACE], [EXCHANGE, PLACE, VIEW, ...OTHERS], [VIEW]];
    for (const changes of held) {
      const measured = measurer.value(byAB(changes));
      expect(measured.ok && reportText(measured.value)).toBe(
        reportText(againWith(report, ...changes)),
      );
    }
    const none = measurer.value([]);
    expect(none.ok && reportText(none.value)).toBe(reportText(report));
  },
);

test('a walk whose landmarks were not kept has no measurer, and says so', () => {
  const bare = without(walked({ durationS: 3 }), ['measuredFrom']);
  expect(measurerOf(bare, '0')).toEqual({ ok: false, error: 'landmarks-not-kept' });
});
