import { expose } from 'comlink';
import type { VideoOutApi } from '#contract/video-out.ts';
import { makeVideo } from './make-video.ts';

expose({ make: makeVideo } satisfies VideoOutApi);
