import { expose } from 'comlink';
import { startBeating } from './life/life.ts';
import { servedAnalyser } from './pipeline/frames/served-analyser.ts';

startBeating();
expose(servedAnalyser());
