// Node 20 cannot run TypeScript: Vite, which builds the app, runs our Node tools as well.
//   node src/cli/run.mjs FILE.ts ARGUMENT...
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file = '', ...parameters] = process.argv.slice(2);
const { module } = await runnerImport(resolve(file), { configFile: false });
process.exitCode = await module.main(parameters);
