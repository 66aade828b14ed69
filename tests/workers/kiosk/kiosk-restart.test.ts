import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RESTART_PATH, STEP_PATH } from '#contract/kiosk-restart.ts';
import { answersRestart } from '../../../workers/offline/kiosk-restart.ts';

const APP = 'https://walk.example.org/';
const LOBBY = `${APP}?kiosk&lang=es`;
let led: { from: string; to: string }[];

beforeEach(() => {
  led = [];
  const page = (url: string) => ({
    url,
    navigate: (to: string) => {
      led.push({ from: url, to });
      return Promise.resolve(null);
    },
  });
  vi.stubGlobal('self', {
    registration: { scope: APP },
    clients: { matchAll: () => Promise.resolve([page(LOBBY), page(APP)]) },
  });
});
afterEach(() => void vi.unstubAllGlobals());

/** What the service worker answers to an address, after all that it began is done. */
async function answerTo(path: string): Promise<Response | null> {
  const begun: Promise<unknown>[] = [];
  const answers: Response[] = [];
  const event = {
    request: { url: APP + path },
    waitUntil: (doing: Promise<unknown>) => begun.push(doing),
    respondWith: (response: Response) => answers.push(response),
  };
  const [bare = ''] = path.split('?');
  const isAnswered = answersRestart(event, bare);
  await Promise.all(begun);
  expect(answers).toHaveLength(isAnswered ? 1 : 0);
  return answers[0] ?? null;
}

test('a lobby that hangs is led over the page between, and no other page is', async () => {
  expect((await answerTo(RESTART_PATH))?.status).toBe(204);
  expect(led).toEqual([{ from: LOBBY, to: `${APP}${STEP_PATH}?kiosk=&lang=es` }]);
});

test('the page between leads on to the same lobby, and is isolated other than the app, so that it takes a new process', async () => {
  await answerTo(`${RESTART_PATH}?isolated=`);
  const [{ to } = { to: '' }] = led;
  const isolated = 'Cross-Origin-Embedder-Policy';
  const between = await answerTo(to.slice(APP.length));
  expect(await between?.text()).toContain('url=./?kiosk=&amp;lang=es"');
  expect(between?.headers.get(isolated)).toBeNull();
  const other = await answerTo(`${STEP_PATH}?kiosk=`);
  expect(other?.headers.get(isolated)).toBe('require-corp');
});

test('what somebody writes into the address does not become part of the page between', async () => {
  const between = await answerTo(`${STEP_PATH}?kiosk=%22%3E%3Cscript%3E`);
  expect(await between?.text()).not.toMatch(/"><script>/);
});

test('any other address is none of its business', async () => {
  expect(await answerTo('index.html')).toBeNull();
  expect(led).toEqual([]);
});
