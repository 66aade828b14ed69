import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { BatchBrowser } from '../../src/cli/batch-browser.ts';
import { findChromium } from '../../src/cli/chromium.ts';
import { optionsFor } from '../whole-app/batch.ts';

/**
 * A batch page whose analysis says that it began and then never ends, unless the file is named "good"; with one that is
 * named "spins" the page itself answers nothing any more.
 */
const PAGE = `<!doctype html><input type="file" id="batch-file"><script>
  window.heelrise = {
    analyse: async (file, options, progress) => {
      if (file.name === 'good.mp4') return { ok: true, value: 'a report' };
      window[progress]({ stage: 'opening' });
      if (file.name === 'spins.mp4') setTimeout(() => { for (;;); });
      return new Promise(() => {});
    },
  };
</script>`;

/** Longer than a page takes to open. */
const SILENCE_MS = 5000;

let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer((_, response) => response.end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

const isPage = (commandLine: string) => commandLine.includes('--type=renderer');
/** The browser, and the script that some systems start it with and that waits for it. */
const isBrowser = (commandLine: string) => !commandLine.includes('--type=');

for (const [what, isVictim] of [
  ['page', isPage],
  ['browser', isBrowser],
] as const) {
  test(`a ${what} that dies costs its own video only`, async () => {
    const info = test.info();
    test.skip(process.platform !== 'linux', 'finds the process to end by /proc');
    const { program, pid } = recordedChromium(info.outputPath('chromium'));
    const [bad, good] = ['bad.mp4', 'good.mp4'].map((name) => info.outputPath(name)) as [
      string,
      string,
    ];
    for (const file of [bad, good]) writeFileSync(file, 'video');
    const browser = new BatchBrowser(origin, program);

    const lost = await browser.analyse(bad, optionsFor(bad), () => {
      for (const victim of familyOf(pid(), isVictim)) process.kill(victim, 'SIGKILL');
    });
    expect(lost).toMatchObject({ ok: false, error: { code: 'worker-crashed' } });
    const next = await browser.analyse(good, optionsFor(good), () => undefined);
    expect(next).toEqual({ ok: true, value: 'a report' });
    await browser.close();
  });
}

test('a page that answers nothing any more is ended with its browser, and the next video is done', async () => {
  const info = test.info();
  const chromium = findChromium();
  if (!chromium.ok) throw new Error(chromium.error);
  const [spins, good] = ['spins.mp4', 'good.mp4'].map((name) => info.outputPath(name)) as [
    string,
    string,
  ];
  for (const file of [spins, good]) writeFileSync(file, 'video');
  const browser = new BatchBrowser(origin, chromium.value, { silenceMs: SILENCE_MS });

  const lost = await browser.analyse(spins, optionsFor(spins), () => undefined);
  expect(lost).toEqual({
    ok: false,
    error: { code: 'worker-crashed', detail: 'no sign of life' },
  });
  const next = await browser.analyse(good, optionsFor(good), () => undefined);
  expect(next).toEqual({ ok: true, value: 'a report' });
  await browser.close();
});

/** Chromium behind a script that writes down its process id. */
function recordedChromium(path: string): { program: string; pid: () => number } {
  const chromium = findChromium();
  if (!chromium.ok) throw new Error(chromium.error);
  writeFileSync(path, `#!/bin/sh\necho $$ > "${path}.pid"\nexec "${chromium.value}" "$@"\n`);
  chmodSync(path, 0o755);
  return { program: path, pid: () => Number(readFileSync(`${path}.pid`, 'utf8')) };
}

/** Of a process and all under it, those with such a command line. */
function familyOf(root: number, isWanted: (commandLine: string) => boolean): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const family = new Set([root]);
  // Sweeping until nothing is added: a child may be listed before its parent.
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const pid of all) if (family.has(parentOf(pid))) family.add(Number(pid));
  }
  return [...family].filter((pid) => isWanted(readProcess(`${pid}/cmdline`)));
}

function parentOf(pid: string): number {
  // The name in brackets may hold spaces: the parent is the second field after it.
  const fields = readProcess(`${pid}/stat`).split(') ').at(-1)?.split(' ');
  return Number(fields?.[1] ?? NaN);
}

/** Empty for a process that has ended meanwhile. */
function readProcess(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
}
