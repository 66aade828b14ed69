import { expect, test } from 'vitest';
import { videoDescription } from '../../../../workers/decode/container/boxes.ts';
import { recordedAtMs } from '../../../../workers/decode/container/recorded-at.ts';
import { fixtureBytes } from '../fixture-bytes.ts';

const NOW_MS = Date.UTC(2026, 5, 1);
const APPLE = 'com.apple.quicktime.creationdate';
const NO_FILE = new Blob([]);

/** The description of a video whose header says that it was made so many seconds after 1904. */
function header(seconds: number, long = false): DataView {
  const bytes = Buffer.alloc(long ? 44 : 36);
  bytes.writeUInt32BE(bytes.length);
  bytes.write('mvhd', 4, 'latin1');
  if (long) bytes.writeUInt8(1, 8);
  if (long) bytes.writeBigUInt64BE(BigInt(seconds), 12);
  else bytes.writeUInt32BE(seconds, 12);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function told(seconds: number, raw: Record<string, unknown> = {}, long = false) {
  return recordedAtMs(NO_FILE, header(seconds, long), raw, NOW_MS);
}

// 3 May 2024, 10:20:30 in Greenwich: 43953 days and 37230 seconds after 1904.
const SECONDS = 43953 * 86400 + 37230;
const TOLD_MS = Date.UTC(2024, 4, 3, 10, 20, 30);

test('an MP4 header counts seconds from 1904, in 32 or in 64 bits', async () => {
  expect(await told(SECONDS)).toBe(TOLD_MS);
  expect(await told(SECONDS, {}, true)).toBe(TOLD_MS);
});

test("Apple's note of the recording goes before the header, which an export writes anew", async () => {
  expect(await told(SECONDS, { [APPLE]: '2023-12-24T18:00:00+0100' })).toBe(
    Date.UTC(2023, 11, 24, 17),
  );
  expect(await told(SECONDS, { [APPLE]: 'yesterday' })).toBe(TOLD_MS);
});

test('a clock that was never set, or one that runs ahead, tells nothing', async () => {
  // 0; 1970, 2082844800 s after 1904; two days after now.
  for (const seconds of [0, 2082844800, 2082844800 + NOW_MS / 1000 + 2 * 86400]) {
    expect(await told(seconds)).toBeNull();
  }
});

test('a camera that writes its own hour may be ahead of Greenwich', async () => {
  expect(await told(2082844800 + NOW_MS / 1000 + 14 * 3600)).toBe(NOW_MS + 14 * 3600 * 1000);
});

test('a file tells its date, or null', async () => {
  const dates: Record<string, unknown> = {};
  for (const name of ['dated.mp4', 'dated.mkv', 'plain.mp4', 'plain.mkv', 'vp9.webm']) {
    const file = new Blob([fixtureBytes(name)]);
    dates[name] = await recordedAtMs(file, await videoDescription(file), {}, NOW_MS);
  }
  expect(dates).toEqual({
    'dated.mp4': TOLD_MS,
    'dated.mkv': TOLD_MS,
    'plain.mp4': null,
    'plain.mkv': null,
    'vp9.webm': null,
  });
});
