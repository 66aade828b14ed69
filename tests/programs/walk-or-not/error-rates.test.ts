import { describe, expect, it } from 'vitest';
import type { OutcomeCode } from '#core/report/ids.ts';
import { errorRates, isMisread, walkOrNotTable, type JudgedClip } from './error-rates.ts';
import { JOINED } from './joined-clips.ts';
import { OTHERS } from './others.ts';
import { WALKS } from './walks.ts';

const judged = (kind: JudgedClip['kind'], code: OutcomeCode): JudgedClip => ({
  kind,
  name: `${kind} ${code}`,
  outcome: { code, detail: 'seen' },
});

describe('error rates of walk and no walk', () => {
  it('a walk is misread when it is refused for any reason, another clip only when taken for a walk', () => {
    expect(isMisread(judged('walks', 'walk'))).toBe(false);
    expect(isMisread(judged('walks', 'no-walk'))).toBe(true);
    expect(isMisread(judged('walks', 'too-short'))).toBe(true);
    expect(isMisread(judged('others', 'no-walk'))).toBe(false);
    expect(isMisread(judged('others', 'no-person'))).toBe(false);
    expect(isMisread(judged('others', 'walk'))).toBe(true);
  });

  it('each kind is counted among its own', () => {
    const clips = [
      judged('walks', 'walk'),
      judged('walks', 'no-walk'),
      judged('walks', 'walk'),
      judged('walks', 'walk'),
      judged('others', 'walk'),
      judged('others', 'no-walk'),
    ];
    expect(errorRates(clips)).toEqual({ walks: { wrong: 1, of: 4 }, others: { wrong: 1, of: 2 } });
    expect(walkOrNotTable(clips)).toContain(
      'Walks refused: 1 of 4 (25 %). Others taken for walks: 1 of 2 (50 %).',
    );
  });

  it('nothing looked at is no rate of 0', () => {
    expect(walkOrNotTable([])).toContain('Walks refused: none looked at.');
  });
});

describe('the collection', () => {
  it('no two clips have one name, and there are 20 of each kind at least', () => {
    const clips = [...WALKS, ...OTHERS, ...JOINED];
    expect(new Set(clips.map(({ name }) => name)).size).toBe(clips.length);
    for (const kind of ['walks', 'others']) {
      expect(clips.filter((clip) => clip.kind === kind).length).toBeGreaterThanOrEqual(20);
    }
  });
});
