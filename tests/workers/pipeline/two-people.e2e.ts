import { expect, test } from '@playwright/test';
import type { Report } from '#core/report/report.ts';
import { followedPart } from '../../fixtures/score.ts';
import { clipPath, truthOf } from '../../fixtures/truth.ts';
import { RealWorker, type WholeRun } from './real-worker.ts';

/** Its middle is looked at twice: one person passes the other. */
const CLIP = clipPath('side-two-people');

interface WorkerScope {
  analysersEnded?: number;
}

interface CallToPage {
  readonly argumentList?: readonly { readonly value?: { readonly kind?: string } }[];
}

/** Ends the helping worker as a crash does, when the first landmarks are on their way to the page. */
function endAnalyserAtWork(): void {
  const scope = globalThis as typeof globalThis & WorkerScope;
  const analysers: Worker[] = [];
  globalThis.Worker = new Proxy(Worker, {
    construct(worker, how) {
      const analyser = Reflect.construct(worker, how) as Worker;
      analysers.push(analyser);
      return analyser;
    },
  });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own port below
  const post = MessagePort.prototype.postMessage as (...message: unknown[]) => void;
  MessagePort.prototype.postMessage = function (...message: unknown[]) {
    post.apply(this, message);
    const { argumentList } = message[0] as CallToPage;
    if (argumentList?.[0]?.value?.kind !== 'followed') return;
    for (const analyser of analysers.splice(0)) {
      analyser.terminate();
      analyser.dispatchEvent(new ErrorEvent('error', { message: 'gone' }));
      scope.analysersEnded = (scope.analysersEnded ?? 0) + 1;
    }
  };
}

/** Part of the frames in which the hips lie near a place. */
function hipsNear(
  { landmarks: { names, xPx, yPx } }: Report,
  [placeX, placeY]: readonly [number, number],
  withinPx: number,
): number {
  const hips = [names.indexOf('left_hip'), names.indexOf('right_hip')];
  const middle = (row: readonly (number | null)[] | undefined) =>
    hips.reduce((sum, hip) => sum + (row?.[hip] ?? NaN) / 2, 0);
  const near = xPx.filter(
    (row, i) => Math.hypot(middle(row) - placeX, middle(yPx[i]) - placeY) < withinPx,
  );
  return near.length / xPx.length;
}

function ascending(frames: readonly number[]): number[] {
  return [...frames].sort((a, b) => a - b);
}

/** Each test holds another run beside the same plain one, which takes a quarter of a minute. */
test.describe.serial('a video of a walker and a larger bystander', () => {
  let worker: RealWorker;
  let plain: WholeRun;

  test.beforeAll(async ({ browser }) => {
    worker = await RealWorker.open(await browser.newPage());
    plain = await worker.reportOf(CLIP, { workers: 1 });
  });
  test.afterAll(() => worker.close());

  test('the walker is followed, and the other can be instead, without a new search', async () => {
    const truth = truthOf('side-two-people');
    const { bystander } = truth;
    if (bystander === undefined) throw new Error('the truth names a bystander');
    expect(plain.report.notices).toContainEqual({ code: 'several-people', people: 2 });
    expect(plain.report.outcome.code).toBe('walk');
    expect(plain.report.view).toMatchObject({ kind: 'side', facing: 'right' });
    expect(followedPart(plain.report, truth)).toBeGreaterThanOrEqual(0.97);
    expect(plain.found?.people).toHaveLength(2);

    const other = await worker.reportOf(CLIP, { from: 'another-person' });
    expect(other.stages).not.toContain('finding-walker');
    expect(other.found?.people).toHaveLength(2);
    expect(other.found?.walker).not.toBe(plain.found?.walker);
    const reach = 0.12 * bystander.heightPx;
    expect(hipsNear(other.report, bystander.hipsPx, reach)).toBeGreaterThanOrEqual(0.97);
    expect(hipsNear(plain.report, bystander.hipsPx, reach)).toBeLessThan(0.25);
    // Who stands does not walk, and nothing is measured of a walk that is none.
    expect(other.report.outcome.code).toBe('no-walk');
    expect(other.report.measures.filter(({ value }) => value !== null)).toEqual([]);
  });

  test('an analysis that is cut off and gone on with gives the report of one that was not', async () => {
    const frames = plain.report.video.frameCount;
    expect(plain.followed.length).toBeGreaterThan(frames);

    // Two batches: in the middle of the first look. Five: in the middle of the second.
    for (const cutAfter of [2, 5]) {
      const cut = await worker.run(CLIP, { workers: 2, cutAfter });
      expect(cut.report).toBeNull();
      expect(cut.followed.length > frames).toBe(cutAfter === 5);
      await worker.start();
      const rest = await worker.reportOf(CLIP, { workers: 1, from: 'what-was-kept' });
      expect(rest.report).toEqual(plain.report);
      expect(rest.found).toEqual(plain.found);
      expect(rest.stages).not.toContain('finding-walker');
      // Before and after the cut together no picture is looked at more often than in one go.
      expect(ascending([...cut.followed, ...rest.followed])).toEqual(ascending(plain.followed));
    }
  });

  test('a helping worker that dies at work is not missed: the report is the same', async () => {
    await worker.thread.evaluate(endAnalyserAtWork);
    const helped = await worker.reportOf(CLIP, { workers: 2 });
    const ended = await worker.thread.evaluate(
      () => (globalThis as typeof globalThis & WorkerScope).analysersEnded,
    );
    expect(ended).toBe(1);
    expect(helped.report).toEqual(plain.report);
  });
});
