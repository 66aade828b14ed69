// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { OutcomeCode } from '#core/report/ids.ts';
import type { HistoryStore, PastWalk } from '../../../src/app/walks/history-store.ts';
import { EMPTY_RECORD, type WalkRecord } from '../../../src/app/people/walk-record.ts';
import * as saving from '../../../src/app/page/save-file.ts';
import { KeptHere } from '../../../src/components/install/kept-here.ts';
import '../../../src/components/screens/past/past-screen.ts';
import '../../../src/components/screens/past/visit-link.ts';
import { Drafts } from '../../../src/app/walks/drafts.ts';
import type { VideoDesk } from '../../../src/components/session/video-desk.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

function past(id: string, code: OutcomeCode, clipBytes = 1e6): PastWalk {
  const findings = { outcome: { code, detail: '' }, patterns: [] };
  const name = `${id}.mp4`;
  return { id, createdAtMs: 1, name, headline: id, findings, viewKind: 'side', clipBytes };
}

async function pastScreen(...walks: readonly PastWalk[]) {
  return await pastScreenWith({}, ...walks);
}

/** @param records what a professional typed, by the id of the walk */
async function pastScreenWith(
  records: Readonly<Record<string, WalkRecord>>,
  ...walks: readonly PastWalk[]
) {
  const removed: string[] = [];
  const clip = new Blob(['video']);
  const history = {
    list: () => Promise.resolve({ ok: true, value: walks }),
    load: () => Promise.resolve({ ok: true, value: { clip } }),
    remove: (...ids: readonly string[]) => {
      removed.push(...ids);
      return Promise.resolve({ ok: true });
    },
  } as unknown as HistoryStore;
  const binned: string[] = [];
  const bin = {
    list: () => Promise.resolve([]),
    put: (ids: readonly string[]) => Promise.resolve(void binned.push(...ids)),
    bringBack: () => Promise.resolve(),
  };
  const all = () => Promise.resolve(new Map(Object.entries(records)));
  const { element, root } = await shown('past-screen', { history, bin, records: { all } });
  await vi.waitFor(() => expect(root.textContent).not.toContain('Looking'));
  const namesIn = (list: Element | null) => [...(list?.querySelectorAll('a strong') ?? [])].length;
  const choose = async (...ids: readonly string[]) => {
    for (const id of ids)
      root.querySelector<HTMLInputElement>(`[aria-label="Choose ${id}.mp4"]`)?.click();
    await element.updateComplete;
    return root.querySelector('.together')?.textContent ?? '';
  };
  return {
    element,
    root,
    clip,
    removed,
    binned,
    choose,
    walks: namesIn(root.querySelector('.page > ul')),
    namesIn,
  };
}

test('a video without a walk is not listed among the walks, and can be saved', async () => {
  const saved = vi.spyOn(saving, 'saveBlob').mockReturnValue(undefined);
  const { root, clip, walks, namesIn } = await pastScreen(
    past('walked', 'walk'),
    past('stood', 'no-walk'),
  );
  expect(walks).toBe(1);
  const others = root.querySelector('section');
  expect(others?.querySelector('h2')?.textContent).toBe('Videos without a walk');
  expect(namesIn(others)).toBe(1);
  expect(root.textContent).toContain('Walks: 1. Videos without a walk: 1. Together 2.0 MB');
  root.querySelector<HTMLButtonElement>('[aria-label="Save the video stood.mp4"]')?.click();
  await vi.waitFor(() => expect(saved).toHaveBeenCalledWith('stood.mp4', clip));
  expect(root.querySelector('[aria-label="Save the video walked.mp4"]')).toBeNull();
});

test('a video of standing is read with a walk as one visit, and compared with none', async () => {
  const { choose } = await pastScreen(past('walked', 'walk'), past('stood', 'no-walk'));
  expect(await choose('walked')).toContain('at least one more');
  const both = await choose('stood');
  expect(both).toContain('Read as one visit');
  expect(both).not.toContain('Compare');
});

test('two videos without a walk make no visit', async () => {
  const { choose } = await pastScreen(
    past('walked', 'walk'),
    past('stood', 'no-walk'),
    past('empty', 'no-person'),
  );
  expect(await choose('stood', 'empty')).toContain('Choose a walk as well.');
});

test('where there are videos without a walk alone, there is no walk yet', async () => {
  const { root, walks } = await pastScreen(past('stood', 'no-walk'));
  expect(walks).toBe(0);
  expect(root.textContent).toContain('There is none yet.');
  expect(root.textContent).toContain('Delete all');
});

/** A walk of a visit, filmed at this time. */
const visited = (id: string, filmedAt: string): PastWalk => ({
  ...past(id, 'walk'),
  visitId: 'visit',
  dates: { filmedAt },
});

test('the videos of a visit are one entry, in the order of filming, and each can still be reached', async () => {
  const { root } = await pastScreen(
    visited('front', '2026-11-03T14:05'),
    visited('side', '2026-11-03T14:00'),
    past('alone', 'walk'),
  );
  const [link, ...more] = root.querySelectorAll('visit-link');
  expect(more).toEqual([]);
  await link?.updateComplete;
  const entry = link?.shadowRoot?.querySelector('a');
  expect(entry?.getAttribute('href')).toBe('#/visit/side/front');
  expect(entry?.textContent).toContain('2 videos of one visit');
  expect(root.querySelectorAll('.page > ul > li')).toHaveLength(2);
  const inside = [...root.querySelectorAll('.visit a')].map((one) => one.getAttribute('href'));
  expect(inside).toEqual(['#/result/side', '#/result/front']);
});

test('a visit is deleted as one, after a question, or one video of it alone', async () => {
  const walks = [visited('front', '2026-11-03T14:05'), visited('side', '2026-11-03T14:00')];
  const { element, root, removed, binned } = await pastScreen(...walks);
  const heard = vi.fn<(ids: readonly string[]) => void>();
  document.body.addEventListener('walks-deleted', (event) => heard(event.ids), { once: true });
  root.querySelector<HTMLButtonElement>('[aria-label^="Delete this visit"]')?.click();
  await element.updateComplete;
  expect(root.querySelector('dialog h2')?.textContent).toContain('with its 2 videos?');
  root.querySelector<HTMLButtonElement>('dialog .primary')?.click();
  await vi.waitFor(() => expect(binned).toEqual(['side', 'front']));
  expect(removed).toEqual([]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(['side', 'front']));
  root.querySelector<HTMLButtonElement>('[aria-label="Delete side.mp4"]')?.click();
  await element.updateComplete;
  expect(root.querySelector('dialog h2')?.textContent).toContain('side.mp4');
  [...root.querySelectorAll<HTMLButtonElement>('dialog button')]
    .find(({ textContent }) => textContent.includes('Erase now'))
    ?.click();
  await vi.waitFor(() => expect(removed).toEqual(['side']));
});

test('walks are listed by person where a professional named one, with what was typed, and found by it', async () => {
  const records = {
    one: {
      ...EMPTY_RECORD,
      reference: 'A 17',
      conditions: ['shoes' as const],
      notes: 'Slow today.',
    },
    two: { ...EMPTY_RECORD, reference: 'a 17' },
  };
  const { element, root } = await pastScreenWith(
    records,
    past('one', 'walk'),
    past('two', 'walk'),
    past('three', 'walk'),
  );
  const headings = () => [...root.querySelectorAll('.person h2')].map((h2) => h2.textContent);
  expect(headings()).toEqual(['A 17 · 2 visits', 'Without a reference · 1 visit']);
  expect(root.textContent).toContain('shoes · Slow today.');
  const search = async (wanted: string) => {
    const input = root.querySelector<HTMLInputElement>('[type=search]')!;
    input.value = wanted;
    input.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
  };
  await search('slow');
  expect(headings()).toEqual(['A 17 · 1 visit']);
  await search('orthosis');
  expect(headings()).toEqual([]);
  expect(root.textContent).toContain('No past walk says that.');
});

test('walks of one sitting that are of several days are as many entries', async () => {
  const { root } = await pastScreen(visited('one', '2026-11-03'), visited('two', '2026-11-10'));
  expect(root.querySelector('visit-link')).toBeNull();
  expect(root.querySelectorAll('.page > ul > li')).toHaveLength(2);
});

test('a backup that was dropped is brought back here', async () => {
  const bringBack = vi.spyOn(KeptHere.prototype, 'bringBack').mockReturnValue(undefined);
  const file = new File(['walks'], 'backup.zip');
  const waiting = { offered: [], drafts: new Drafts() };
  const desk = { ...waiting, takeBackups: () => [file] } as unknown as VideoDesk;
  await shown('past-screen', { desk });
  expect(bringBack).toHaveBeenCalledWith([file]);
});
