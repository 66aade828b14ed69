// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { OutcomeCode } from '#core/report/ids.ts';
import type { HistoryStore, PastWalk } from '../../../src/app/walks/history-store.ts';
import * as saving from '../../../src/app/page/save-file.ts';
import '../../../src/components/screens/past/past-screen.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

function past(id: string, code: OutcomeCode, clipBytes = 1e6): PastWalk {
  const findings = { outcome: { code, detail: '' }, patterns: [] };
  const name = `${id}.mp4`;
  return { id, createdAtMs: 1, name, headline: id, findings, viewKind: 'side', clipBytes };
}

async function pastScreen(...walks: readonly PastWalk[]) {
  const clip = new Blob(['film']);
  const history = {
    list: () => Promise.resolve({ ok: true, value: walks }),
    load: () => Promise.resolve({ ok: true, value: { clip } }),
  } as unknown as HistoryStore;
  const { element, root } = await shown('past-screen', { history });
  await vi.waitFor(() => expect(root.textContent).not.toContain('Looking'));
  const namesIn = (list: Element | null) => [...(list?.querySelectorAll('a strong') ?? [])].length;
  const choose = async (...ids: readonly string[]) => {
    for (const id of ids)
      root.querySelector<HTMLInputElement>(`[aria-label="Choose ${id}.mp4"]`)?.click();
    await element.updateComplete;
    return root.querySelector('.together')?.textContent ?? '';
  };
  return { root, clip, choose, walks: namesIn(root.querySelector('.page > ul')), namesIn };
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
