import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { sumOf, tallyOfCheck, tallyOfPlaywright, tallyOfVitest, type Tally } from './tally.ts';

const RESULTS = '.cache/test-results';
const UNIT = join(RESULTS, 'unit.json');
const BROWSER = join(RESULTS, 'browser.json');

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly tally: (exitStatus: number | null) => Tally;
}

/** Each keeps one core busy, and none needs what another makes: they run side by side. */
const STATIC_STEPS: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '.'], tally: tallyOfCheck },
  { name: 'lint', command: ['eslint', '.'], tally: tallyOfCheck },
  { name: 'types', command: ['tsc', '-b'], tally: tallyOfCheck },
];
/** These use every core by themselves: they run one after the other. */
const STEPS: readonly Step[] = [
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'], tally: tallyOfCheck },
  {
    name: 'unit, property, worker and component tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${UNIT}`],
    tally: (exitStatus) => tallyOfVitest(UNIT, exitStatus),
  },
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    tally: (exitStatus) => tallyOfPlaywright(BROWSER, exitStatus),
  },
];

interface Ended extends Tally {
  readonly name: string;
  readonly seconds: string;
}

/** `npm test`: every check, none left out because another failed. Exit status 0 or 1. */
export async function main(): Promise<number> {
  const chromium = findOrInstallChromium();
  if (!chromium.ok) {
    process.stderr.write(`${chromium.error}\n`);
    return 1;
  }
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const environment = { ...process.env, CHROMIUM_PATH: chromium.value };
  const ended = await Promise.all(STATIC_STEPS.map((step) => end(step, environment)));
  for (const step of STEPS) ended.push(await end(step, environment));
  return tell(ended);
}

/** Runs a step to its end. What it says goes to the terminal at once. */
async function end({ name, command, tally }: Step, environment: NodeJS.ProcessEnv): Promise<Ended> {
  const startedMs = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const { passed, failed } = tally(await run(command, environment));
  return { name, seconds: ((Date.now() - startedMs) / 1000).toFixed(1), passed, failed };
}

function tell(ended: readonly Ended[]): number {
  process.stdout.write('\n');
  for (const { name, seconds, passed, failed } of ended) {
    process.stdout.write(`${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
  }
  const { passed, failed } = sumOf(ended);
  const summary = `${passed} passed, ${failed} failed\n`;
  writeFileSync(join(RESULTS, 'summary.txt'), summary);
  process.stdout.write(`\n${summary}`);
  return failed === 0 ? 0 : 1;
}

function run(
  [name = '', ...parameters]: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number | null> {
  const program = join('node_modules', '.bin', name);
  const child = spawn(program, parameters, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => {
    child.on('error', () => {
      resolve(null);
    });
    child.on('close', resolve);
  });
}
