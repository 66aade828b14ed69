// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { success } from '#core/result.ts';
import * as making from '../../../src/app/backup/make-backup.ts';
import { unseal } from '../../../src/app/backup/sealed-file.ts';
import * as saving from '../../../src/app/page/save-file.ts';
import '../../../src/components/install/kept-here.ts';
import { shown } from '../shown.ts';

beforeEach(() => {
  vi.spyOn(making, 'makeBackup').mockResolvedValue(
    success({ file: new Blob(['all walks']), walks: 1, damaged: 0 }),
  );
});
afterEach(() => document.body.replaceChildren());

/** What was saved as a file, with this passphrase typed. */
async function savedWith(passphrase: string) {
  const saved = vi.spyOn(saving, 'saveBlob').mockReturnValue(undefined);
  const { root } = await shown('kept-here', {});
  root.querySelector<HTMLInputElement>('#new-passphrase')!.value = passphrase;
  root.querySelector('button')?.click();
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce(), { timeout: 10_000 });
  await vi.waitFor(() => expect(root.textContent).toContain('The backup holds 1 walk.'));
  const [name = '', file = new Blob()] = saved.mock.calls[0] ?? [];
  return { name, file };
}

test('a backup of everything is saved as it is where no passphrase is typed', async () => {
  const { name, file } = await savedWith('');
  expect(name).toMatch(/^heelrise-.*\.zip$/);
  expect(await file.text()).toBe('all walks');
});

test('a backup of everything is sealed with the passphrase that was typed', async () => {
  const { name, file } = await savedWith('correct horse');
  expect(name).toMatch(/^heelrise-.*\.heelrise$/);
  const opened = await unseal(file, 'correct horse');
  expect(opened.ok && (await opened.value.text())).toBe('all walks');
});

test('a backup that cannot be sealed is not saved open', async () => {
  const saved = vi.spyOn(saving, 'saveBlob').mockReturnValue(undefined);
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('no WebCrypto'));
  const { root } = await shown('kept-here', {});
  root.querySelector<HTMLInputElement>('#new-passphrase')!.value = 'correct horse';
  root.querySelector('button')?.click();
  await vi.waitFor(() => expect(root.textContent).toContain('could not read or write'));
  expect(saved).not.toHaveBeenCalled();
});
