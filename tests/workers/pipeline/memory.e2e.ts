import { expect, test, type Worker as Thread } from '@playwright/test';
import { clipPath, ONE_SECOND } from '../../fixtures/truth.ts';
import { RealWorker } from './real-worker.ts';

/** What is written down in the worker. */
interface Books {
  /** Live tensors whenever landmarks were sent. */
  readonly tensors: number[];
  /** Every picture that the decoder gave or that was made of one. */
  readonly pictures: VideoFrame[];
}

interface WorkerScope {
  /** TensorFlow.js keeps its one engine here. */
  readonly _tfengine?: { memory(): { readonly numTensors: number } };
  books?: Books;
}

/** A message by which the worker calls a function of the page, as Comlink writes it. */
interface CallToPage {
  readonly argumentList?: readonly { readonly value?: { readonly kind?: string } }[];
}

/** Keeps books in the worker from here on. What is written on a picture tells later whether it was closed. */
function keepBooks(): void {
  const scope = globalThis as typeof globalThis & WorkerScope;
  const books: Books = { tensors: [], pictures: [] };
  scope.books = books;
  const noted = (picture: VideoFrame) => {
    books.pictures.push(picture);
    return picture;
  };
  globalThis.VideoDecoder = new Proxy(VideoDecoder, {
    construct: (decoder, [init]: [VideoDecoderInit]) =>
      new decoder({ ...init, output: (picture) => init.output(noted(picture)) }),
  });
  globalThis.VideoFrame = new Proxy(VideoFrame, {
    construct: (frame, how) => noted(Reflect.construct(frame, how) as VideoFrame),
  });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own picture below
  const clone = VideoFrame.prototype.clone;
  VideoFrame.prototype.clone = function () {
    return noted(clone.call(this));
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own port below
  const post = MessagePort.prototype.postMessage as (...message: unknown[]) => void;
  MessagePort.prototype.postMessage = function (...message: unknown[]) {
    const { argumentList } = message[0] as CallToPage;
    if (argumentList?.[0]?.value?.kind === 'followed')
      books.tensors.push(scope._tfengine?.memory().numTensors ?? NaN);
    post.apply(this, message);
  };
}

/** The books since the last look. A closed picture has no format. */
function readBooks(thread: Thread) {
  return thread.evaluate(() => {
    const { books } = globalThis as typeof globalThis & WorkerScope;
    if (books === undefined) throw new Error('no books were kept');
    const tensors = books.tensors.splice(0);
    const pictures = books.pictures.splice(0);
    return {
      tensors,
      pictures: pictures.length,
      open: pictures.filter(({ format }) => format !== null).length,
    };
  });
}

test('however long the video, tensors do not grow in number and every picture is closed', async ({
  page,
}) => {
  const worker = await RealWorker.open(page);
  await worker.thread.evaluate(keepBooks);
  await worker.reportOf(ONE_SECOND, { workers: 1 });
  const short = await readBooks(worker.thread);
  expect(short.tensors.length).toBeGreaterThan(1);
  expect(short.tensors[0]).toBeGreaterThan(100);

  // Several times as long, with two people: looked at more often, in parts of the picture and once more.
  const { report } = await worker.reportOf(clipPath('side-two-people'), { workers: 1 });
  const long = await readBooks(worker.thread);
  expect(long.tensors.length).toBeGreaterThan(short.tensors.length);
  expect(new Set(long.tensors)).toEqual(new Set(short.tensors.slice(0, 1)));
  expect(long.pictures).toBeGreaterThan(report.video.frameCount);
  expect(long.open).toBe(0);
  expect(new Set(short.tensors).size).toBe(1);
  expect(short.open).toBe(0);
});
