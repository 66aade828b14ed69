import { describe, expect, test } from 'vitest';
import { otherSide, SIDES } from '#core/body/skeleton.ts';
import { findPatterns } from '#core/patterns/find-patterns.ts';
import type { RuleInput } from '#core/patterns/rule-input.ts';
import type { PatternId } from '#core/report/ids.ts';
import type { Pattern } from '#core/report/report.ts';
import { both, FROM_SIDE, pattern, ruleInput, USUAL_SHIN } from '../../builders/rule-input.ts';

const find = (id: PatternId, side: Pattern['side'], from: RuleInput) =>
  pattern(findPatterns(from), id, side);

describe('each rule', () => {
  test.each(SIDES)('limited ankle bend alone is at most possible, %s', (side) => {
    const low = ruleInput({
      'ankle-dorsiflexion-peak-stance': { [side]: { value: 0 }, [otherSide(side)]: { value: 20 } },
      ...USUAL_SHIN,
      'heel-off-percent': both(45),
    });
    expect(find('limited-dorsiflexion', side, low).grade).toBe('possible');
    expect(find('limited-dorsiflexion', otherSide(side), low).grade).toBe('not-seen');
  });

  test('without a zero of the sole a limited ankle bend is at most possible', () => {
    const signals = {
      ...FROM_SIDE,
      neutral: { level: 'none', leftDeg: null, rightDeg: null } as const,
    };
    const low = ruleInput(
      { 'ankle-dorsiflexion-peak-stance': { left: { value: -20 } } },
      { signals },
    );
    expect(find('limited-dorsiflexion', 'left', low).grade).toBe('possible');
  });

  test('a fast walk is allowed less ankle bend', () => {
    // Halfway between the limits of fast and of usual walking.
    const given = { ...USUAL_SHIN, 'ankle-dorsiflexion-peak-stance': both((9 + 6) / 2) };
    expect(find('limited-dorsiflexion', 'left', ruleInput(given, { speed: 'free' })).grade).toBe(
      'possible',
    );
    expect(find('limited-dorsiflexion', 'left', ruleInput(given, { speed: 'fast' })).grade).toBe(
      'not-seen',
    );
  });

  test('nothing that depends on speed is said where the speed is unknown', () => {
    const unknown = ruleInput(
      { ...USUAL_SHIN, 'ankle-dorsiflexion-peak-stance': { left: { value: 0 } } },
      { speed: null },
    );
    expect(find('limited-dorsiflexion', 'left', unknown).grade).toBe('cannot-tell');
    expect(find('early-heel-rise', 'left', unknown).grade).toBe('cannot-tell');
  });

  test('an early heel by the clock alone is not called: the feet have to pass each other later', () => {
    // The stick figure's own heel leaves the floor well after its feet have passed.
    const early = ruleInput({ 'heel-off-percent': { left: { value: 5 } } });
    expect(['present', 'possible']).not.toContain(find('early-heel-rise', 'left', early).grade);
  });

  test.each(SIDES)('toes out and toes in are two ends of one angle, %s', (side) => {
    const turned = (value: number) =>
      ruleInput({ 'foot-progression-stance': { left: { value }, right: { value } } });
    expect(find('toe-out', side, turned(25)).grade).toBe('present');
    expect(find('toe-in', side, turned(25)).grade).toBe('not-seen');
    expect(find('toe-out', side, turned(7)).grade).toBe('not-seen');
    expect(find('toe-in', side, turned(7)).grade).toBe('not-seen');
    expect(find('toe-in', side, turned(-15)).grade).toBe('present');
    expect(find('toe-out', side, turned(-15)).grade).toBe('not-seen');
  });

  test('a foot turned out far more than the other is a finding below the absolute limit', () => {
    const one = ruleInput({
      'foot-progression-stance': { left: { value: 12 }, right: { value: -16 } },
    });
    expect(find('toe-out', 'left', one).grade).toBe('present');
    expect(find('toe-out', 'right', one).grade).toBe('not-seen');
  });

  test('the pelvic drop belongs to the leg that stands', () => {
    const drop = ruleInput({ 'pelvic-drop': { left: { value: 20 }, right: { value: 4 } } });
    expect(find('pelvic-drop', 'left', drop).grade).toBe('present');
    expect(find('pelvic-drop', 'right', drop).grade).toBe('not-seen');
  });

  test('a trunk that leans far forward is present, an upright one is not', () => {
    const lean = (value: number) => ruleInput({ 'trunk-lean-mean': { both: { value } } });
    expect(find('forward-trunk-lean', 'both', lean(20)).grade).toBe('present');
    expect(find('forward-trunk-lean', 'both', lean(2)).grade).toBe('not-seen');
  });

  test('steps that differ in time by a half are asymmetric whichever side is longer', () => {
    for (const side of SIDES) {
      const uneven = ruleInput({
        'ankle-dorsiflexion-peak-stance': { left: { value: 12 }, right: { value: 12 } },
        'step-time': {
          [side]: { value: 0.75, uncertainty: 0.01 },
          [otherSide(side)]: { value: 0.45, uncertainty: 0.01 },
        },
      });
      expect(find('asymmetry', 'both', uneven).grade).toBe('present');
    }
  });

  test('angles are compared by their difference, never by their ratio', () => {
    // 2 and 0.5 deg differ by a factor of four and by nothing that matters.
    const small = ruleInput({
      'ankle-dorsiflexion-peak-stance': {
        left: { value: 2, uncertainty: 0.2 },
        right: { value: 0.5, uncertainty: 0.2 },
      },
      'step-time': {
        left: { value: 0.55, uncertainty: 0.001 },
        right: { value: 0.55, uncertainty: 0.001 },
      },
    });
    const { grade, evidence } = find('asymmetry', 'both', small);
    expect(grade).not.toBe('present');
    const ankle = evidence.find(({ measure }) => measure === 'ankle-dorsiflexion-peak-stance');
    expect(ankle?.value).toBeCloseTo(1.5, 9);
  });

  test('the evidence shows the moment of the clearest cycle', () => {
    const samples = [4, -6, 2].map((value, i) => ({ value, timeS: 10 + i }));
    const all = ruleInput({ 'ankle-dorsiflexion-peak-stance': { left: { value: 0, cycles: 3 } } });
    const readings = all.readings.map((detail) =>
      detail.measure.id === 'ankle-dorsiflexion-peak-stance' ? { ...detail, samples } : detail,
    );
    const { evidence } = find('limited-dorsiflexion', 'left', { ...all, readings });
    expect(evidence.find(({ measure }) => measure === 'ankle-dorsiflexion-peak-stance')).toEqual({
      measure: 'ankle-dorsiflexion-peak-stance',
      compare: 'value',
      value: 0,
      unit: 'deg',
      uncertainty: 1,
      direction: -1,
      threshold: 9,
      thresholdOff: 10.5,
      timeS: 11,
      momentsS: [10, 11, 12],
      cycles: 3,
      cyclesBeyond: 3,
      cap: 'present',
    });
  });
});
