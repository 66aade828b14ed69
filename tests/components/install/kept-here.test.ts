// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '#core/result.ts';
import * as making from '../../../src/app/backup/make-backup.ts';
import * as restoring from '../../../src/app/backup/restore-backup.ts';
import { seal, unseal } from '../../../src/app/backup/sealed-file.ts';
import * as saving from '../../../src/app/page/save-file.ts';
import '../../../src/components/install/kept-here.ts';
import { shown } from '../shown.ts';

const BACK = { added: 1, known: 0, damaged: 0, withoutVideo: 0 };

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

test('backups that were handed in come back one after another: a sealed one asks first, and each tells what came of it', async () => {
  const restore = vi.spyOn(restoring, 'restoreBackup');
  restore.mockResolvedValueOnce(failure('cut-off')).mockResolvedValueOnce(success(BACK));
  const { element, root } = await shown('kept-here', {});
  const sealed = await seal(new Blob(['walks of A 17']), 'correct horse');
  element.bringBack([new File(['plain'], 'first.zip'), new File([sealed], 'second.heelrise')]);
  await vi.waitFor(() => expect(root.querySelector('form')).not.toBeNull());
  const status = () => root.querySelector('[role=status]')?.textContent ?? '';
  expect(status()).toMatch(/first\.zip\s*This backup is damaged[^]*second\.heelrise/);
  expect(status()).toContain('This file has a passphrase.');
  const type = (passphrase: string) => {
    root.querySelector<HTMLInputElement>('form input')!.value = passphrase;
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  };
  type('Correct horse');
  await vi.waitFor(() => expect(status()).toContain('This is not the passphrase of the file.'), {
    timeout: 10_000,
  });
  expect(restore).toHaveBeenCalledOnce();
  type('correct horse');
  await vi.waitFor(() => expect(status()).toContain('1 walk is back.'), { timeout: 10_000 });
  expect(await restore.mock.calls[1]?.[0].text()).toBe('walks of A 17');
  expect(status()).toContain('This backup is damaged');
});

test('a sealed file that is left closed keeps none that waits behind it', async () => {
  const restore = vi.spyOn(restoring, 'restoreBackup').mockResolvedValue(success(BACK));
  const { element, root } = await shown('kept-here', {});
  element.bringBack([new File(['HEELSEAL'], 'first'), new File(['plain'], 'second')]);
  await vi.waitFor(() => expect(root.querySelector('form')).not.toBeNull());
  root.querySelector<HTMLButtonElement>('form [type=button]')?.click();
  await vi.waitFor(() => expect(root.textContent).toContain('1 walk is back.'));
  expect(restore).toHaveBeenCalledOnce();
});
