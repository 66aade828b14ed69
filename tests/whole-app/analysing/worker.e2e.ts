import { expect, test, type Page } from '@playwright/test';
import { analyseOnPage, openBatchPage } from '../../../src/cli/batch-page.ts';
import { TWELVE_PICTURES } from '../../fixtures/truth.ts';
import { optionsFor } from '../batch.ts';

function analyse(page: Page) {
  return analyseOnPage(page, TWELVE_PICTURES, optionsFor(TWELVE_PICTURES, { model: 'lite' }));
}

test('a model that is not one is told, and the next video is analysed', async ({ page }) => {
  await page.route(
    '**/models/blazepose-lite.*.json',
    (route) => route.fulfill({ contentType: 'application/json', body: '{"not": "a model"}' }),
    { times: 1 },
  );
  await openBatchPage(page);
  const broken = await analyse(page);
  expect(broken).toMatchObject({ ok: false, error: { code: 'app-file-wrong' } });
  expect(await analyse(page)).toMatchObject({ ok: true });
});

test('model weights that were cut off are told, and the next video is analysed', async ({
  page,
}) => {
  await page.route(
    '**/models/blazepose-lite.*.bin',
    (route) => route.fulfill({ contentType: 'application/octet-stream', body: 'cut off' }),
    { times: 1 },
  );
  await openBatchPage(page);
  const broken = await analyse(page);
  expect(broken).toMatchObject({
    ok: false,
    error: { code: 'app-file-wrong', file: 'blazepose-lite.bin' },
  });
  expect(await analyse(page)).toMatchObject({ ok: true });
});

test('a worker that cannot be loaded and one that crashes at work are told, and a fresh one takes the next video', async ({
  page,
}) => {
  await page.route(
    '**/assets/analysis.worker-*.js',
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
    { times: 1 },
  );
  let isFollowing: () => void = () => undefined;
  const following = new Promise<void>((resolve) => {
    isFollowing = resolve;
  });
  await openBatchPage(page, {
    onProgress: ({ stage }) => {
      if (stage === 'following-walker') isFollowing();
    },
  });
  const broken = await analyse(page);
  expect(broken).toMatchObject({ ok: false, error: { code: 'worker-crashed' } });

  const analysis = analyse(page);
  await following;
  const [worker] = page.workers();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('out of the blue');
    });
  });
  const crashed = await analysis;
  expect(crashed).toMatchObject({ ok: false, error: { code: 'worker-crashed' } });
  expect(JSON.stringify(crashed)).toContain('out of the blue');
  expect(await analyse(page)).toMatchObject({ ok: true });
});
