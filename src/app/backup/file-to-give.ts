import { seal } from './sealed-file.ts';

/** A backup as it leaves the app. */
export interface FileToGive {
  readonly name: string;
  readonly file: Blob;
}

/**
 * The file that is saved or sent: "heelrise-2026-11-30.zip", or sealed as "heelrise-2026-11-30.heelrise" where a passphrase
 * was typed. Rejects where `seal` does.
 */
export async function fileToGive(
  backup: Blob,
  passphrase: string,
  nowMs = Date.now(),
): Promise<FileToGive> {
  const name = `heelrise-${new Date(nowMs).toISOString().slice(0, 10)}`;
  return passphrase === ''
    ? { name: `${name}.zip`, file: backup }
    : { name: `${name}.heelrise`, file: await seal(backup, passphrase) };
}
