#!/usr/bin/env node
// The command of the package:
//   heelrise analyze|remeasure|fleet ARGUMENT...
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const COMMANDS = {
  analyze: 'batch/analyze.ts',
  fleet: 'fleet/fleet.ts',
  remeasure: 'again/remeasure.ts',
};
const HELP = `heelrise - watches people walk

  heelrise analyze VIDEO|FOLDER|PATTERN|- ... --out DIR   a report for each video, on this machine
  heelrise fleet submit|work|status|drain ...              the same on many machines
  heelrise remeasure DIR                                   kept reports measured again, without the videos
  heelrise COMMAND --help                                  what a command can do
  heelrise --version
`;
const WRONG_USAGE = 2;

const [name = '', ...parameters] = process.argv.slice(2);
if (name === '--help' || name === '-h') process.stdout.write(HELP);
else if (name === '--version') process.exitCode = await run('analyze', ['--version']);
else if (Object.hasOwn(COMMANDS, name)) process.exitCode = await run(name, parameters);
else {
  process.stderr.write(HELP);
  process.exitCode = WRONG_USAGE;
}

async function run(command, given) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const file = fileURLToPath(new URL(COMMANDS[command], import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, root });
  return module.main(given);
}
