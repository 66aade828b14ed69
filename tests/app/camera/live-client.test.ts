import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expose } from 'comlink';
import { expect, test } from 'vitest';
import { LiveClient } from '../../../src/app/camera/live-client.ts';

/** A worker that answers with what it was given, or never; a worker is a message channel. */
function worker(answers: boolean) {
  const { port1, port2 } = new MessageChannel();
  const never = () => new Promise(() => undefined);
  expose(
    {
      startLive: () => (answers ? true : never()),
      look: (_picture: unknown, timeS: number) => (answers ? { timeS } : never()),
    },
    port2,
  );
  port1.start();
  const terminate = () => {
    port1.close();
    port2.close();
  };
  return Object.assign(port1, { terminate }) as unknown as Worker;
}

const picture = () => new ArrayBuffer(8) as unknown as ImageBitmap;

/** Lets go of everything that nobody holds. */
async function collect() {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  await new Promise((resolve) => setImmediate(resolve));
  gc();
}

test('what was seen is not kept by the client, however long somebody stands before the camera', async () => {
  const client = new LiveClient(() => worker(true));
  expect(await client.start('wasm')).toBe(true);
  const seen: WeakRef<object>[] = [];
  for (let timeS = 0; timeS < 20; timeS++) {
    const look = await client.look(picture(), timeS);
    if (look !== null) seen.push(new WeakRef(look));
  }
  expect(seen).toHaveLength(20);
  await collect();
  const held = seen.filter((look) => look.deref() !== undefined);
  // The last one may still be on the stack.
  expect(held.length).toBeLessThanOrEqual(1);
  client.end();
});

test('where the worker is ended, who waits for it is told, and who asks later as well', async () => {
  const client = new LiveClient(() => worker(false));
  const waiting = [client.start('wasm'), client.look(picture(), 0)];
  client.end();
  expect(await Promise.all(waiting)).toEqual([false, null]);
  expect(await client.look(picture(), 1)).toBeNull();
});
