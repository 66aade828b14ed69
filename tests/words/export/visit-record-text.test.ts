// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Report } from '#core/report/report.ts';
import { visitOf } from '#core/visit/visit.ts';
import { visitRecordText } from '#words/visit/visit-record-text.ts';
import { speak } from '#words/language/locale.ts';
import { fakeReport } from '../../builders/fake-report.ts';

afterEach(() => speak('en'));

const REPORTS: readonly Report[] = (['side', 'front'] as const).map((view) => ({
  ...fakeReport({ view }),
  filmedAt: '2026-11-03',
}));
const textOf = (length: 'short' | 'long' = 'short', soap = false, reports = REPORTS) =>
  visitRecordText(visitOf(reports)!, {
    walks: reports.map((report) => ({ createdAtMs: 0, report })),
    length,
    soap,
  });

describe('the text of a visit for the record', () => {
  test('tells each video, and then what they show together', () => {
    const lines = textOf().split('\n');
    expect(lines[0]).toMatch(/^Walk on 2 videos of one visit, read together/);
    expect(lines[1]).toMatch(/^Video 1, recorded on: [^.]*2026\. View: side/);
    expect(lines[1]).toContain('7 of 8 strides used, quality 82 of 100.');
    expect(lines[2]).toMatch(/^Video 2, recorded on: [^.]*2026\. View: front/);
  });

  test('has the ankle of the one video and the foot of the other, neither as missing', () => {
    const text = textOf();
    expect(text).toContain(
      'Peak stance dorsiflexion: left 12° (95 % interval 4° to 20°); right 3° (95 % interval −5° to 11°).',
    );
    expect(text).toContain(
      'Foot progression angle: left 4° (95 % interval −4° to 12°); right 22° (95 % interval 14° to 30°).',
    );
    expect(text).not.toMatch(/No number from these videos:.*(dorsiflexion|foot progression)/);
    expect(text).toMatch(/^Seen: .*limited dorsiflexion, right.*out-toeing/m);
  });

  test('in the long one says from how many strides: of both videos where both show it', () => {
    const cadence = textOf('long')
      .split('\n')
      .find((line) => line.startsWith('Cadence'));
    expect(cadence).toMatch(/, 14 strides\.$/);
    expect(textOf('long')).toContain('Read by');
    expect(textOf('short')).not.toContain('14 strides');
  });

  test('says what it leaves open, and in SOAP order speaks of several videos', () => {
    for (const length of ['short', 'long'] as const)
      expect(textOf(length)).toMatch(/^These videos cannot tell, on one side at least: /m);
    const lines = textOf('long', true).split('\n');
    expect(lines).toContain('A (movement that the videos show; it names no cause):');
    expect(textOf('long', true)).not.toMatch(/one video|this video/i);
  });

  test('adds up what was corrected by hand in its videos, and names a typed zero of any', () => {
    const change = { code: 'zero', side: 'left', deg: 2 } as const;
    const one = { by: 'AB', at: '2026-11-30T10:00:00Z', change };
    const corrected = REPORTS.map((report) => ({ ...report, corrections: [one] }));
    expect(textOf('short', false, corrected)).toContain('2 corrections were made by hand.');
    expect(textOf()).not.toContain('by hand');
  });

  test('of a saved visit without its videos tells what it holds, and no strides of theirs', () => {
    const visit = visitOf(REPORTS)!;
    const text = visitRecordText(visit, { walks: [], length: 'short', soap: false });
    expect(text).toContain('Walk on 2 videos of one visit');
    expect(text).toContain('Peak stance dorsiflexion: left 12°');
    expect(text).not.toContain('strides used');
  });

  test('of videos without a walk says so of each, and rules nothing out', () => {
    const none = REPORTS.map((report) => ({
      ...report,
      outcome: { code: 'no-walk' as const, detail: '' },
      measures: [],
      patterns: [],
      cycles: [],
    }));
    const text = textOf('short', false, none);
    expect(text.match(/no walk/g)).toHaveLength(2);
    expect(text).not.toMatch(/Not seen|None of the patterns/);
  });

  test('is Spanish in Spanish', async () => {
    await speak('es');
    const text = textOf('long', true);
    expect(text).toContain('Marcha en 2 vídeos de una visita');
    expect(text).toContain('7 de 8 zancadas usadas');
    expect(text).not.toMatch(/\b(strides|Seen|interval|cannot|videos)\b/);
  });
});
