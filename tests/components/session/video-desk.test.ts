// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { AnalysisRequest } from '../../../src/app/analysis/analysis-request.ts';
import { HistoryStore } from '../../../src/app/walks/history-store.ts';
import { NO_CHECKPOINT } from '../../../src/app/storage/no-checkpoint.ts';
import type { CheckpointWriter } from '../../../src/app/storage/checkpoint-writer.ts';
import { seal } from '../../../src/app/backup/sealed-file.ts';
import { VideoChosenEvent } from '../../../src/components/session/events.ts';
import { VideoDesk } from '../../../src/components/session/video-desk.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** A desk where nothing may be kept, whose videos end as told. */
function deskThatKeepsNothing(ends: 'done' | 'cancelled', mayKeep = () => false) {
  const host = Object.assign(document.createElement('div'), {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  const go = vi.fn();
  const showDone = vi.fn(() => false);
  const desk = new VideoDesk(host, new HistoryStore('video-desk-test'), {
    mayKeep,
    isFilming: () => false,
    go,
    joinVisit: () => 'visit',
    showDone,
    finish: () => Promise.resolve(false),
  });
  const value = { report: fakeReport({ frames: 30 }), crowd: null, trial: null, workers: 1 };
  vi.spyOn(desk.client, 'whenFree').mockResolvedValue(undefined);
  vi.spyOn(desk.client, 'analyse').mockResolvedValue(
    ends === 'done' ? { ok: true, value } : { ok: false, error: { code: 'cancelled' } },
  );
  const discard = vi.spyOn(desk.unfinished, 'discard').mockResolvedValue(undefined);
  return { desk, discard, go, host, showDone };
}

const request = {
  clip: new File(['video'], 'walk.webm'),
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

test('a recording that is cancelled there is back, in this tab alone, and it is said', async () => {
  const { desk, discard } = deskThatKeepsNothing('cancelled');
  desk.add(request, { id: 'recorded', request, release });
  await vi.waitFor(() => expect(discard).toHaveBeenCalledWith('recorded', release));
  expect(desk.drafts.newest).toMatchObject({ id: 'recorded', release: null });
  expect(await desk.drafts.newest?.video.text()).toBe('video');
  expect(desk.notices.map(({ code }) => code)).toContain('recording-not-kept');
});

test('a recording that waits when a warning sign comes up stays in this tab alone, and it is said', async () => {
  const { desk, discard } = deskThatKeepsNothing('done');
  const video = new File(['video'], 'walk.webm', { type: 'video/webm', lastModified: 7 });
  desk.drafts.add({ id: 'recorded', video, recordedMs: 4000, release });
  await desk.keepNothing();
  expect(discard).toHaveBeenCalledWith('recorded', release);
  const { newest } = desk.drafts;
  expect(newest).toMatchObject({ id: 'recorded', release: null });
  expect(newest?.video).toMatchObject({ name: 'walk.webm', type: 'video/webm', lastModified: 7 });
  expect(await newest?.video.text()).toBe('video');
  await desk.keepNothing();
  expect(desk.notices.map(({ code }) => code)).toEqual(['recording-not-kept']);
});

test('whoever deletes all past walks deletes a recording of this tab that waits, too', async () => {
  const { desk, discard } = deskThatKeepsNothing('done');
  const video = new File(['video'], 'walk.webm');
  desk.drafts.add({ id: 'recorded', video, recordedMs: 4000, release });
  await desk.forgetAll();
  expect(discard).toHaveBeenCalledWith('recorded', release);
  expect(desk.drafts.all).toEqual([]);
});

test('a recording that cannot be read into memory is not deleted: it would be lost', async () => {
  const { desk, discard } = deskThatKeepsNothing('done');
  const video = new File(['video'], 'walk.webm');
  video.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  const draft = { id: 'recorded', video, recordedMs: 4000, release };
  desk.drafts.add(draft);
  await desk.keepNothing();
  expect(discard).not.toHaveBeenCalled();
  expect(desk.drafts.newest).toBe(draft);
  expect(desk.notices).toEqual([]);
});

test('what was written before a warning sign came up goes when its video was watched', async () => {
  let mayKeep = true;
  const { desk } = deskThatKeepsNothing('done', () => mayKeep);
  const keeper = { ...NO_CHECKPOINT, drop: vi.fn(), leave: vi.fn() };
  vi.spyOn(desk.unfinished, 'keep').mockReturnValue(keeper as unknown as CheckpointWriter);
  desk.add(request, { id: 'recorded', request, release });
  mayKeep = false;
  await vi.waitFor(() => expect(keeper.drop).toHaveBeenCalledWith(false));
  expect(keeper.leave).not.toHaveBeenCalled();
});

test('who cancels a video is shown what its visit has already, else the first screen', async () => {
  const { desk, go, showDone } = deskThatKeepsNothing('cancelled');
  const file = { ...request, recordedMs: null };
  desk.add(file);
  await vi.waitFor(() => expect(go).toHaveBeenCalledWith({ name: 'first' }, 'analysing'));
  go.mockClear();
  showDone.mockReturnValue(true);
  desk.add(file);
  await vi.waitFor(() => expect(showDone).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(desk.queue.job).toBeNull());
  expect(go).not.toHaveBeenCalledWith({ name: 'first' }, 'analysing');
  expect(showDone).toHaveBeenLastCalledWith('visit');
});

/** Drops a file on the page, beside every screen. */
function drop(file: File) {
  const event = new Event('drop', { cancelable: true });
  window.dispatchEvent(Object.assign(event, { dataTransfer: { files: [file] } }));
}

test('a backup that is dropped, or chosen as a video is, is no video: the page of past walks takes it, once', async () => {
  const { desk, go, host } = deskThatKeepsNothing('done');
  desk.hostConnected();
  const dropped = new File([await seal(new Blob(['walks']), 'p')], 'from a patient');
  drop(dropped);
  await vi.waitFor(() => expect(go).toHaveBeenCalledWith({ name: 'past' }));
  expect(desk.takeBackups()).toEqual([dropped]);
  expect(desk.takeBackups()).toEqual([]);
  host.dispatchEvent(new VideoChosenEvent(dropped, request.options));
  await vi.waitFor(() => expect(desk.takeBackups()).toEqual([dropped]));
  expect(desk.queue.isWatching).toBe(false);
  desk.hostDisconnected();
});

test('a file of a type that the system does not know is watched as a video where it is no backup', async () => {
  const { desk, go } = deskThatKeepsNothing('done');
  desk.hostConnected();
  drop(new File(['\x1aE\xdf\xa3'], 'walk.mkv'));
  await vi.waitFor(() => expect(go).toHaveBeenCalledWith({ name: 'analysing' }));
  expect(desk.takeBackups()).toEqual([]);
  desk.hostDisconnected();
});
