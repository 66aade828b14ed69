// @vitest-environment happy-dom
import { render } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { MEASURE_IDS } from '#core/report/ids.ts';
import type { VideoNotice } from '#words/video/video-notices.ts';
import '../../../src/components/screens/result/curves-section.ts';
import '../../../src/components/charts/cycle-chart.ts';
import type { TimeChosenEvent } from '../../../src/components/session/events.ts';
import '../../../src/components/screens/result/video-advice.ts';
import { videoNotices } from '../../../src/components/app/video-notices.ts';
import '../../../src/components/parts/video-settings.ts';
import '../../../src/components/parts/measures-table.ts';
import '../../../src/components/parts/pattern-list.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

describe('the row of an angle', () => {
  /** The rows of the side view, with the pelvis' tilt given as an estimate and one stride behind the left ankle. */
  async function rows() {
    const seen = fakeReport();
    const measures = seen.measures.map((row) =>
      row.id === 'pelvic-tilt-mean'
        ? { ...row, value: 12, ci95: [6, 18] as [number, number], status: 'estimate' as const }
        : row.id === 'ankle-dorsiflexion-peak-stance' && row.side === 'left'
          ? { ...row, cycles: 1 }
          : row,
    );
    const { element, root } = await shown('curves-section', { report: { ...seen, measures } });
    const open = async (at: number) => {
      const row = root.querySelectorAll<HTMLDetailsElement>('.row')[at]!;
      row.open = true;
      row.dispatchEvent(new Event('toggle'));
      await element.updateComplete;
      return row;
    };
    return { root, open };
  }

  test('draws its curve when it is opened, and not before', async () => {
    const { root, open } = await rows();
    expect(root.querySelector('cycle-chart')).toBeNull();
    expect((await open(0)).querySelector('cycle-chart')).not.toBeNull();
  });

  test('the card of the pelvic tilt shows its number and no chart', async () => {
    const { open } = await rows();
    const row = await open(2);
    expect(row.textContent).toContain('12');
    expect(row.querySelector('cycle-chart')).toBeNull();
  });

  test('shows a number from one step as one', async () => {
    const { root } = await rows();
    const single = root.querySelector('.row .single');
    expect(single?.textContent).toContain('1 step');
  });
});

describe('a curve', () => {
  async function chart(percent: number | null) {
    const report = fakeReport();
    return shown('cycle-chart', {
      name: 'Ankle bend',
      left: sideCurves(report, 'ankleDorsiflexionDeg', 'left'),
      right: sideCurves(report, 'ankleDorsiflexionDeg', 'right'),
      band: Array.from({ length: 101 }, () => [0, 10] as const),
      percent,
    });
  }

  test('is a slider that says where it is, left, right and reference', async () => {
    const { root } = await chart(45);
    const slider = root.querySelector('[role=slider]');
    expect(slider?.getAttribute('aria-valuenow')).toBe('45');
    expect(slider?.getAttribute('aria-valuetext')).toMatch(
      /^At 45 % of the stride: left 13°, right 5°, reference 0 to 10°\.$/,
    );
  });

  test('is moved by keys and never beyond its ends', async () => {
    const { element, root } = await chart(99.5);
    const chosen: number[] = [];
    element.addEventListener('percent-chosen', (event) => chosen.push(event.percent));
    for (const key of ['ArrowRight', 'ArrowLeft', 'PageDown', 'Home', 'End', 'a'])
      root.querySelector('[role=slider]')?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    expect(chosen).toEqual([100, 98.5, 89.5, 0, 100]);
  });

  test('draws the right leg dashed and the left leg solid', async () => {
    const { root } = await chart(null);
    const means = [...root.querySelectorAll('path[stroke-width="3"]')];
    expect(means.map((path) => path.getAttribute('stroke-dasharray'))).toEqual(['none', '7 4']);
  });

  test('draws no line anew where only the cursor moves', async () => {
    const { element, root } = await chart(10);
    const line = root.querySelector('path[stroke-width="3"]');
    line?.setAttribute('d', 'as it was');
    element.percent = 20;
    await element.updateComplete;
    expect(root.querySelector('line.cursor')?.getAttribute('x1')).not.toBe('');
    expect(line?.getAttribute('d')).toBe('as it was');
    expect(root.querySelector('[role=slider]')?.getAttribute('aria-valuenow')).toBe('20');
  });
});

test('the table has a row for every measure with a value and none for the others', async () => {
  const report = fakeReport();
  const { root } = await shown('measures-table', { report });
  const measured = MEASURE_IDS.filter((id) =>
    report.measures.some((measure) => measure.id === id && measure.value !== null),
  );
  expect(root.querySelectorAll('tbody tr')).toHaveLength(measured.length);
  expect(root.textContent).toContain('12°');
  expect(root.textContent).toContain('± 8°');
  expect(root.textContent).toContain('3 steps');
});

describe('a pattern', () => {
  test('that was not looked for is not shown to a patient', async () => {
    const { root } = await shown('pattern-list', { report: fakeReport() });
    expect(root.textContent).not.toContain('half circle');
  });

  test('takes the reader to its moment in the video', async () => {
    const { element, root } = await shown('pattern-list', { report: fakeReport() });
    const asked: number[] = [];
    element.addEventListener('time-chosen', (event: TimeChosenEvent) => asked.push(event.timeS));
    root.querySelector('button')?.click();
    expect(asked).toEqual([1.6]);
  });

  test('of asymmetry names only the differences that are large enough', async () => {
    const report = fakeReport();
    report.patterns = [
      {
        id: 'asymmetry',
        side: 'both',
        grade: 'present',
        reason: null,
        evidence: [
          { measure: 'step-time', value: 0.2, threshold: 10, uncertainty: 3, timeS: null },
          {
            measure: 'foot-progression-stance',
            value: 17,
            threshold: 10,
            uncertainty: 4,
            timeS: 1,
          },
        ],
      },
    ];
    const { root } = await shown('pattern-list', { report });
    expect(root.textContent).toContain('Left against right: foot direction: 17°');
    expect(root.textContent).not.toContain('Time of one step');
  });
});

describe('advice on the video', () => {
  test('says how to film better for what was only just enough', async () => {
    const { root } = await shown('video-advice', { report: fakeReport() });
    expect(root.textContent).toContain('Enough frames a second');
    expect(root.textContent).not.toContain('Both feet in the picture');
  });

  test('says first what spoils the video, and that no pattern is read from it', async () => {
    const report = fakeReport();
    const checks = [
      { id: 'camera-still', status: 'block', value: 17, limit: 3 },
      { id: 'light', status: 'warn', value: 20, limit: 40 },
    ] as const;
    const spoilt = { ...report, quality: { score: 0, checks: [...checks] } };
    const { root } = await shown('video-advice', { report: spoilt });
    expect(root.textContent).toContain('we read no pattern from it');
    const points = [...root.querySelectorAll('li strong')].map((name) => name.textContent);
    expect(points).toEqual(['Camera at rest', 'Bright enough']);
  });

  test('names what this view could not show and the view that shows it', async () => {
    const { root } = await shown('video-advice', { report: fakeReport({ view: 'front' }) });
    expect(root.textContent).toContain('Ankle bend');
    expect(root.textContent).toContain('Record from the side.');
  });
});

test('the same mistake made twice is a new alert, so that it is read out again', () => {
  const place = document.createElement('div');
  const alertFor = (notice: VideoNotice) => {
    render(
      videoNotices([notice], () => undefined),
      place,
    );
    return place.querySelector('[role=alert]');
  };
  const first = alertFor({ code: 'not-a-result', name: 'a.json' });
  expect(first?.textContent).toContain('a.json is not a Heelrise result');
  expect(alertFor({ code: 'not-a-result', name: 'a.json' }) === first).toBe(false);
});

describe('the settings for the next video', () => {
  test('name the slowest model first, and take the usual one unless another is chosen', async () => {
    const { element, root } = await shown('video-settings', {});
    const texts = [...root.querySelectorAll('option')].map((option) => option.textContent.trim());
    expect(texts.map((text) => text.split(':')[0])).toEqual(['Best', 'Quick', 'Quickest']);
    expect(element.optionsFor('walk.mp4').model).toBe('full');
    root.querySelector('select')!.value = 'lite';
    expect(element.optionsFor('walk.mp4').model).toBe('lite');
  });

  test('say at once in a live region that a value is out of range, and leave it out', async () => {
    const { element, root } = await shown('video-settings', {});
    const input = root.querySelector('input')!;
    const said = () => root.querySelector('[role=status]')?.textContent.trim();
    expect(said()).toBe('');
    // The unit's own validity is not in this environment: it is told.
    Object.defineProperty(input, 'validity', { value: { valid: false } });
    input.value = '17';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(said()).toContain('From 0.80 to 2.30 metres');
    expect(element.optionsFor('walk.mp4').heightM).toBe(null);
  });
});
