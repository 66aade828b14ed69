import { expect, test } from 'vitest';
import { fileToGive } from '../../../src/app/backup/file-to-give.ts';
import { unseal } from '../../../src/app/backup/sealed-file.ts';

const NOV_30 = Date.UTC(2026, 10, 30, 12);

test('a backup leaves as a zip, or sealed where a passphrase was typed', async () => {
  const content = new Blob(['walks']);
  expect(await fileToGive(content, '', NOV_30)).toEqual({
    name: 'heelrise-2026-11-30.zip',
    file: content,
  });
  const { name, file } = await fileToGive(content, 'correct horse', NOV_30);
  expect(name).toBe('heelrise-2026-11-30.heelrise');
  const opened = await unseal(file, 'correct horse');
  expect(opened.ok && (await opened.value.text())).toBe('walks');
});
