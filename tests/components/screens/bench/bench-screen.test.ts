// @vitest-environment happy-dom
import { render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import type { KeptWalk } from '../../../../src/app/walks/history-store.ts';
import { changedMeasures } from '../../../../src/components/screens/bench/bench-tables.ts';
import '../../../../src/components/screens/bench/bench-screen.ts';
import { ChangeMadeEvent } from '../../../../src/components/screens/bench/change-made.ts';
import { walked } from '../../../builders/measured-again.ts';
import { shown } from '../../shown.ts';

afterEach(() => document.body.replaceChildren());

const report = walked({ durationS: 4 });
// Measured by the version that runs, which a build names.
vi.stubGlobal('__HEELRISE_VERSION__', report.software.version);

async function bench() {
  const walk: KeptWalk = {
    id: 'walk',
    createdAtMs: 0,
    report,
    clip: null,
    others: null,
    workers: null,
  };
  const { element, root } = await shown('bench-screen', { walk });
  // What is to be measured is found out first, and then its video is there.
  await Promise.resolve();
  await element.updateComplete;
  await element.updateComplete;
  return { element, timeline: root.querySelector('event-timeline')! };
}

test('the bench opens at the first landing of either foot', async () => {
  const { timeline } = await bench();
  const { left, right } = report.events;
  const first = Math.min(...left.initialContactS, ...right.initialContactS);
  expect(first).toBeGreaterThan(0);
  expect(timeline.nowS).toBeCloseTo(first, 1);
});

test('a page that is left before a change was measured asks first', async () => {
  const { timeline } = await bench();
  const left = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(left()).toBe(false);
  const change = { code: 'zero', side: 'left', deg: 3 } as const;
  timeline.dispatchEvent(new ChangeMadeEvent(change));
  expect(left()).toBe(true);
});

test('of the measures only those that read otherwise are unfolded', () => {
  const draw = (now: typeof report) => {
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    render(changedMeasures(report, now), place);
    const rows = (selector: string) => place.querySelectorAll(`${selector} tbody tr`).length;
    return { all: rows('table'), folded: rows('details table'), text: place.textContent };
  };
  const same = draw(report);
  expect(same.folded).toBe(same.all);
  expect(same.text).toContain('Every measure is as the machine');
  const measures = report.measures.map((measure) =>
    measure.id === 'cadence' ? { ...measure, value: 60 } : measure,
  );
  const changed = draw({ ...report, measures });
  expect([changed.all, changed.folded]).toEqual([same.all, same.all - 1]);
});
