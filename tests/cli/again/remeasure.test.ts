import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { reportText } from '#core/report/report-text.ts';
import { Differences } from '../../../src/cli/again/differences.ts';
import { differencesText } from '../../../src/cli/again/differences-text.ts';
import { main, remeasured } from '../../../src/cli/again/remeasure.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { reportOf, VIEWS } from '../../builders/walk-report.ts';

/** As the command line writes it: checked, with the fields in the order of the contract. */
const WALK = checked(reportOf({ ...VIEWS.side, noisePx: 0.5 }));

function checked(report: Report): Report {
  const parsed = parseReport(JSON.parse(JSON.stringify(report)));
  return parsed.ok ? parsed.value : expect.fail(parsed.error.path);
}

let folder: string;
let stdout: string;
let stderr: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
  [stdout, stderr] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
});

test('a report measured again by the version that made it is the same, byte for byte', () => {
  const again = remeasured(reportText(WALK), WALK.software.version);
  expect(again.ok && again.value.afterText).toBe(reportText(WALK));
});

test('all reports of a folder are measured again; nothing in it is changed, --out gets the new ones', () => {
  mkdirSync(join(folder, 'p1'));
  const file = join(folder, 'p1', 'walk.mp4.report.json');
  writeFileSync(file, reportText(WALK));
  writeFileSync(join(folder, 'p1.shod.visit.report.json'), '{"a visit": true}');
  const out = join(folder, 'again');
  expect(main([folder, '--out', out])).toBe(0);
  expect(stdout).toBe('measured again 1, as before 1, with another outcome 0\n');
  expect(readFileSync(file, 'utf8')).toBe(reportText(WALK));
  const again = JSON.parse(readFileSync(join(out, 'p1', 'walk.mp4.report.json'), 'utf8')) as Report;
  expect(again.measures).toEqual(JSON.parse(JSON.stringify(WALK.measures)));
});

test('a report without landmarks and a file that is none are named, and the others are measured', () => {
  writeFileSync(join(folder, 'a.mp4.report.json'), reportText(fakeReport()));
  writeFileSync(join(folder, 'b.mp4.report.json'), '{"half');
  writeFileSync(join(folder, 'c.mp4.report.json'), reportText(WALK));
  expect(main([folder])).toBe(1);
  expect(stderr).toContain('a.mp4.report.json: It was kept without what the networks saw');
  expect(stderr).toContain('b.mp4.report.json: This is no JSON.');
  expect(stdout).toContain('measured again 1,');
});

test('a folder without reports, or none named, is wrong usage', () => {
  expect(main([folder])).toBe(2);
  expect(main([join(folder, 'gone')])).toBe(2);
  expect(main([])).toBe(2);
  expect(stderr).toContain('Name one folder of reports.');
});

test('differences are summed up by measure and by grade', () => {
  const differences = new Differences();
  const before = fakeReport();
  const moved = (by: number): Report => ({
    ...before,
    measures: before.measures.map((measure) =>
      measure.id === 'ankle-range' && measure.value !== null
        ? { ...measure, value: measure.value + by }
        : measure.id === 'stance-percent'
          ? { ...measure, value: null }
          : measure,
    ),
    patterns: before.patterns.map((pattern) =>
      pattern.id === 'toe-out' && pattern.side === 'left'
        ? { ...pattern, grade: pattern.grade === 'present' ? 'not-seen' : 'present' }
        : pattern,
    ),
  });
  differences.add(before, before);
  differences.add(before, moved(1));
  differences.add(before, moved(-3));
  // Left and right in three reports: two by 0, two by +1, two by -3.
  const range = differences.measures().find(({ id }) => id === 'ankle-range');
  expect(range).toMatchObject({ both: 6, moved: 4, gained: 0, lost: 0 });
  expect(range?.meanChange).toBeCloseTo(-4 / 6, 9);
  expect(range?.greatestChange).toBeCloseTo(3, 9);
  expect(differences.measures().find(({ id }) => id === 'stance-percent')).toMatchObject({
    both: 2,
    lost: 4,
  });
  expect(differences.changedGrades()).toHaveLength(1);
  expect(differencesText(differences)).toMatch(
    /^measured again 3, as before 1, with another outcome 0\nmeasure /,
  );
});
