import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallChromium } from '../../src/cli/chromium.ts';
import { sumOf, tallyOfCheck, tallyOfPlaywright, tallyOfVitest, type Tally } from './tally.ts';

const RESULTS = '.cache/test-results';
const UNIT = join(RESULTS, 'unit.json');
const BROWSER = join(RESULTS, 'browser.json');

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly tally: (exitStatus: number | null) => Tally;
}

const STEPS: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '.'], tally: tallyOfCheck },
  { name: 'lint', command: ['eslint', '.'], tally: tallyOfCheck },
  { name: 'types', command: ['tsc', '-b'], tally: tallyOfCheck },
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

/** `npm test`: every check, one after the other, none left out because another failed. Exit status 0 or 1. */
export function main(): number {
  const chromium = findOrInstallChromium();
  if (!chromium.ok) {
    process.stderr.write(`${chromium.error}\n`);
    return 1;
  }
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const environment = { ...process.env, CHROMIUM_PATH: chromium.value };
  const tallies = STEPS.map((step) => {
    const startedMs = Date.now();
    process.stdout.write(`\n== ${step.name}\n`);
    const tally = step.tally(run(step.command, environment));
    const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
    return { name: step.name, seconds, ...tally };
  });
  process.stdout.write('\n');
  for (const { name, seconds, passed, failed } of tallies) {
    process.stdout.write(`${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
  }
  const { passed, failed } = sumOf(tallies);
  const summary = `${passed} passed, ${failed} failed\n`;
  writeFileSync(join(RESULTS, 'summary.txt'), summary);
  process.stdout.write(`\n${summary}`);
  return failed === 0 ? 0 : 1;
}

function run([name = '', ...parameters]: readonly string[], env: NodeJS.ProcessEnv): number | null {
  const program = join('node_modules', '.bin', name);
  return spawnSync(program, parameters, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status;
}
