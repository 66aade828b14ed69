import { expect, test, vi } from 'vitest';
import { whenDied } from '../../../src/app/worker/when-died.ts';

function worker() {
  let die: (how: string) => void = () => undefined;
  const died = new Promise<string>((resolve) => {
    die = resolve;
  });
  return { died, die };
}

test('whoever waits hears once how the worker died, also where it was dead before', async () => {
  const { died, die } = worker();
  const hear = vi.fn();
  whenDied(died, hear);
  die('crashed');
  await died;
  expect(hear).toHaveBeenCalledExactlyOnceWith('crashed');
  const late = vi.fn();
  whenDied(died, late);
  await died;
  expect(late).toHaveBeenCalledExactlyOnceWith('crashed');
});

test('whoever has their answer hears nothing', async () => {
  const { died, die } = worker();
  const hear = vi.fn();
  whenDied(died, hear)();
  die('crashed');
  await died;
  expect(hear).not.toHaveBeenCalled();
});
