import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { filesIn } from '../../../workers/offline/emit-service-worker.ts';
import { nothingApplies, startByClock } from '../answer-safety.ts';
import { bareHost, type TestHost } from '../bare-host.ts';
import { TWO_SECONDS } from '../../fixtures/truth.ts';
import { storedOnDevice } from '../stored.ts';

test.use({ serviceWorkers: 'allow' });

const BUILD = fileURLToPath(new URL('../../../dist/', import.meta.url));
const WORKS = 'Heelrise works here without a network too.';
const NEWER = 'A new version of Heelrise is ready.';

/** A copy of the build that a test may change, on a host without headers. */
let folder: string;
let host: TestHost;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heelrise-'));
  cpSync(BUILD, folder, { recursive: true });
  host = await bareHost(folder);
});
test.afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

/** The name in the page as it came from the host or the cache: nothing of the app changes it. */
const nameIn = (page: Page) => page.locator('meta[name="apple-mobile-web-app-title"]');
const first = (page: Page) => page.getByRole('heading', { name: 'Watch how you walk' });

/** The first visit, until everything is on the device. */
async function visit(page: Page, address = '/'): Promise<void> {
  await page.goto(host.origin + address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(
      () =>
        keptPaths(page).then((paths) =>
          paths.some((path) => path.includes('foot.') && path.endsWith('.bin')),
        ),
      {
        timeout: 60_000,
      },
    )
    .toBe(true);
}

/** What lies in the caches. */
function keptPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        paths.push(new URL(url).pathname.slice(1));
    return paths;
  });
}

/** A video as a person has one: a sample would not be kept. */
async function analyseVideo(page: Page): Promise<void> {
  const video = { name: 'walk.mp4', mimeType: 'video/mp4', buffer: readFileSync(TWO_SECONDS) };
  await page.locator('#clip-file').setInputFiles(video);
  await page.waitForURL(/#\/result\//, { timeout: 300_000 });
  await expect(page.getByText('Three angles')).toBeVisible();
}

/** A recording by the clock: somebody is filmed. */
async function beFilmed(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Record a walk/ }).click();
  await nothingApplies(page, 4);
  await startByClock(page);
  await expect(page.locator('.running')).toContainText(/[1-9]\d* s/);
}

/** The video just made is looked at. */
async function stopAndLook(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stop recording' }).click();
  await expect(page.getByRole('heading', { name: 'Your video is ready' })).toBeVisible();
  const made = page.getByLabel('The video just made');
  await expect
    .poll(() => made.evaluate(({ videoWidth }: HTMLVideoElement) => videoWidth))
    .toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: 'Show the result' })).toBeVisible();
}

/** It is deleted, since the camera of the tests shows nobody, and the first screen is back. */
async function deleteAndLeave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await page.getByRole('link', { name: 'Leave the camera' }).click();
  await expect(first(page)).toBeVisible();
}

/** Puts another version of the app on the host: the analysis worker has another name, and the old one is gone. */
function release(name: string): void {
  const assets = join(folder, 'assets');
  const named = (start: string) => readdirSync(assets).find((name) => name.startsWith(start)) ?? '';
  const worker = named('analysis.worker-');
  const script = readdirSync(assets).find((name) => /^index-.*\.js$/.test(name)) ?? '';
  renameSync(join(assets, worker), join(assets, 'analysis.worker-NEWERONE.js'));
  const code = readFileSync(join(assets, script), 'utf8');
  writeFileSync(
    join(assets, 'index-NEWERONE.js'),
    code.replaceAll(worker, 'analysis.worker-NEWERONE.js'),
  );
  rmSync(join(assets, script));
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const marked = page.replace('content="Heelrise"', `content="${name}"`);
  const newer = marked.replace(script, 'index-NEWERONE.js');
  writeFileSync(join(folder, 'index.html'), newer);
  const lines = readFileSync(join(folder, 'sw.js'), 'utf8').split('\n');
  lines[0] = `const APP_FILES = ${JSON.stringify(filesIn(folder))};`;
  writeFileSync(join(folder, 'sw.js'), lines.join('\n'));
}

/** The page asks whether there is a newer version, as it does once an hour. */
function askForUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

test('after the first visit the server may die: a walk is still recorded, analysed, kept and found again', async ({
  page,
}) => {
  test.setTimeout(420_000);
  await visit(page);
  await expect(page.getByText(WORKS)).toBeVisible();
  // The first version is no newer one.
  await expect(page.getByText(NEWER)).toHaveCount(0);
  await host.close();
  await page.reload();
  await expect(first(page)).toBeVisible();
  await beFilmed(page);
  await stopAndLook(page);
  await deleteAndLeave(page);
  await analyseVideo(page);
  await page.getByRole('link', { name: 'Past walks', exact: true }).click();
  await page.reload();
  await page.getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByText('Three angles')).toBeVisible();
  // Of the person there is nothing in the cache: the files of the build are, and no other.
  const built = filesIn(folder).map(({ path }) => path);
  expect((await keptPaths(page)).filter((path) => !built.includes(path))).toEqual([]);
});

test('the size and the progress of what is loaded are told', async ({ page }) => {
  await page.goto(`${host.origin}/#/about`);
  await expect(page.locator('app-status')).toContainText(/\d+ MB for use without a network: \d+ %/);
  await expect(page.locator('app-status')).toContainText(WORKS, { timeout: 60_000 });
  await expect(page.locator('offline-note')).toContainText(WORKS);
});

test('in a lobby without a network a visitor finishes, and the page comes up again', async ({
  page,
}) => {
  await visit(page, '/?kiosk');
  await host.close();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Finish and erase' }).click();
  await expect(page.getByRole('heading', { name: 'See how you walk' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'See how you walk' })).toBeVisible();
  // What the staff set and count is the device's own.
  const ofVisitor = (await storedOnDevice(page)).filter(
    (name) => !name.includes('heelrise-staff/'),
  );
  expect(ofVisitor).toEqual([]);
});

test('a newer version waits for the end of a visit, and a page of the older one still finds its own files', async ({
  page,
  context,
}) => {
  await visit(page);
  const other = await context.newPage();
  await other.goto(host.origin);
  await beFilmed(page);
  release('Newer');
  await askForUpdate(page);
  // Somebody who is filmed, or looks at the video, is told, and has no button that takes it away.
  const offer = page.locator('app-status').getByRole('status');
  const isHeldBack = async () => {
    await expect(offer).toContainText(`${NEWER} Load this page again when you are done here.`);
    await expect(offer.getByRole('button')).toHaveCount(0);
  };
  await isHeldBack();
  await stopAndLook(page);
  await isHeldBack();

  await other.getByRole('button', { name: 'Load the new version' }).click();
  await expect(nameIn(other)).toHaveAttribute('content', 'Newer');
  // The first page is as it was, and may load the newer one when the visit is over.
  await expect(nameIn(page)).toHaveAttribute('content', 'Heelrise');
  await expect(page.getByLabel('The video just made')).toBeVisible();
  await deleteAndLeave(page);
  await expect(offer.getByRole('button', { name: 'Load the new version' })).toBeVisible();
  // Its worker, which the site has no more, still starts.
  await page.getByRole('button', { name: 'From the side' }).click();
  await expect(
    page.getByText(/Getting ready on this device|Looking for the walker|Following the walker/),
  ).toBeVisible({
    timeout: 90_000,
  });
  await isHeldBack();
  await page.reload();
  await expect(nameIn(page)).toHaveAttribute('content', 'Newer');
});

test('a file that is not of this version is not kept', async ({ page }) => {
  const [script = ''] = readdirSync(join(folder, 'models')).filter(
    (name) => name.startsWith('foot.') && name.endsWith('.bin'),
  );
  writeFileSync(join(folder, 'models', script), 'not the network');
  await page.goto(host.origin);
  await expect(page.locator('app-status')).toContainText('A part that came was not the right one', {
    timeout: 60_000,
  });
  expect(await keptPaths(page)).not.toContain(`models/${script}`);
});
