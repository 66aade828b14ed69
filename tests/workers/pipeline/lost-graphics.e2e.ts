import { expect, test } from '@playwright/test';
import type { Report } from '#core/report/report.ts';
import { findChromium } from '../../../src/cli/chromium.ts';
import { CHROMIUM_ARGUMENTS } from '../../../src/cli/chromium-arguments.ts';
import { ONE_SECOND } from '../../fixtures/truth.ts';
import { RealWorker } from './real-worker.ts';

const chromium = findChromium();
if (!chromium.ok) throw new Error(chromium.error);

// WebGL drawn by the processor: slow, but a context that can be lost.
test.use({
  launchOptions: {
    executablePath: chromium.value,
    args: [
      ...CHROMIUM_ARGUMENTS.filter((argument) => argument !== '--disable-gpu'),
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  },
});

interface WorkerScope {
  readonly _tfengine?: {
    readonly backend: { readonly gpgpu: { readonly gl: WebGL2RenderingContext } };
  };
}

interface CallToPage {
  readonly argumentList?: readonly { readonly value?: { readonly kind?: string } }[];
}

/** Loses the graphics context of TensorFlow.js when the first landmarks are on their way to the page. */
function loseGraphicsOnce(): void {
  const scope = globalThis as typeof globalThis & WorkerScope;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own port below
  const post = MessagePort.prototype.postMessage as (...message: unknown[]) => void;
  MessagePort.prototype.postMessage = function (...message: unknown[]) {
    post.apply(this, message);
    const { argumentList } = message[0] as CallToPage;
    if (argumentList?.[0]?.value?.kind !== 'followed') return;
    MessagePort.prototype.postMessage = post;
    scope._tfengine?.backend.gpgpu.gl.getExtension('WEBGL_lose_context')?.loseContext();
  };
}

test('a graphics context that is lost costs nothing: wasm goes on where it was', async ({
  page,
}) => {
  const worker = await RealWorker.open(page);
  const wasm = await worker.reportOf(ONE_SECOND, { workers: 1 });
  await worker.thread.evaluate(loseGraphicsOnce);
  const { report, stages, followed } = await worker.reportOf(ONE_SECOND, {
    workers: 1,
    backend: 'webgl',
    from: 'people',
  });
  expect(report.software.backend).toBe('wasm');
  expect(stages).not.toContain('finding-walker');
  // What the graphics had done is not done again.
  expect(followed).toEqual(Array.from(report.timeS.keys()));
  expect(report.view).toEqual(wasm.report.view);
  expect(furthestApartPx(report, wasm.report)).toBeLessThan(0.5);
});

/** The largest distance between the same landmarks in two reports; infinite where only one has it. */
function furthestApartPx(one: Report, other: Report): number {
  const distances = one.landmarks.xPx.flatMap((row, frame) =>
    row.map((x, i) => {
      const [twinX, twinY] = [other.landmarks.xPx[frame]?.[i], other.landmarks.yPx[frame]?.[i]];
      const y = one.landmarks.yPx[frame]?.[i];
      if (x === null && twinX === null) return 0;
      return Math.hypot((x ?? Infinity) - (twinX ?? NaN), (y ?? Infinity) - (twinY ?? NaN));
    }),
  );
  return Math.max(...distances.map((distance) => (Number.isNaN(distance) ? Infinity : distance)));
}
