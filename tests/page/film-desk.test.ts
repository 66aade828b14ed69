// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { AnalysisRequest } from '../../src/app/analysis-job.ts';
import { HistoryStore } from '../../src/app/history-store.ts';
import { FilmDesk } from '../../src/components/film-desk.ts';
import { fakeReport } from './fake-report.ts';

/** A desk where nothing may be kept, whose films end as told. */
function deskThatKeepsNothing(ends: 'done' | 'cancelled') {
  const host = Object.assign(document.createElement('div'), {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  const desk = new FilmDesk(host, new HistoryStore('film-desk-test'), {
    mayKeep: () => false,
    isFilming: () => false,
    go: () => undefined,
    finish: () => Promise.resolve(false),
  });
  const value = { report: fakeReport({ frames: 30 }), crowd: null, trial: null, workers: 1 };
  vi.spyOn(desk.client, 'whenFree').mockResolvedValue(undefined);
  vi.spyOn(desk.client, 'analyse').mockResolvedValue(
    ends === 'done' ? { ok: true, value } : { ok: false, error: { code: 'cancelled' } },
  );
  const discard = vi.spyOn(desk.unfinished, 'discard').mockResolvedValue(undefined);
  return { desk, discard };
}

const request = {
  clip: new File(['film'], 'walk.webm'),
  options: { name: 'walk.webm', backend: 'wasm', model: 'lite' },
  known: null,
  chosen: false,
  recordedMs: 4000,
} as unknown as AnalysisRequest;
const release = () => undefined;

test('what was written of a recording goes once it was watched where nothing may be kept', async () => {
  const { desk, discard } = deskThatKeepsNothing('done');
  desk.add(request, { id: 'recorded', request, release });
  await vi.waitFor(() => expect(discard).toHaveBeenCalledWith('recorded', release));
});

test('a recording that is cancelled there is back with what is written of it, to be deleted by hand', async () => {
  const { desk, discard } = deskThatKeepsNothing('cancelled');
  desk.add(request, { id: 'recorded', request, release });
  await vi.waitFor(() => expect(desk.drafts.newest).toMatchObject({ id: 'recorded', release }));
  expect(discard).not.toHaveBeenCalled();
});
