// @vitest-environment happy-dom
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { baseFor, phoneLink } from '../../../src/app/staff/phone-link.ts';
import { QUIET_MODULES, qrCode } from '../../../src/app/staff/qr-code.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const HERE = {
  origin: 'https://walk.example.org',
  pathname: '/app/',
  hostname: 'walk.example.org',
};
const LINK = phoneLink([fakeReport()], '', HERE)!;

test('the link leads to this page without what is asked of a kiosk', () => {
  expect(LINK.address).toBe('https://walk.example.org/app/#/taken/');
  expect(LINK.payload).toMatch(/^01\d+$/);
});

test.each([
  ['localhost', '', null],
  ['127.0.0.1', '', null],
  ['127.3.0.1', '', null],
  ['[::1]', '', null],
  ['localhost', 'https://walk.example.org/', 'https://walk.example.org/'],
  ['192.168.1.4', '', 'https://192.168.1.4/'],
])('at %s with "%s" phones find the app at %s', (hostname, phoneAddress, base) => {
  expect(baseFor(phoneAddress, { origin: `https://${hostname}`, pathname: '/', hostname })).toBe(
    base,
  );
});

/** The path painted at three pixels a module, as RGBA. */
function painted({ modules, path }: ReturnType<typeof qrCode>) {
  const px = 3;
  const side = (modules + 2 * QUIET_MODULES) * px;
  const rgba = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const [left, top] = [x, y].map((at) => (Number(at) + QUIET_MODULES) * px) as [number, number];
    for (let row = top; row < top + px; row++)
      for (let column = left; column < left + Number(width) * px; column++)
        rgba.fill(0, 4 * (row * side + column), 4 * (row * side + column) + 3);
  }
  return { rgba, side };
}

test('a decoder of others reads the link from the drawing', () => {
  const { rgba, side } = painted(qrCode(LINK));
  expect(jsQR(rgba, side, side)?.data).toBe(LINK.address + LINK.payload);
});

test('a side view is a code of version 12: modules of 4.7 mm on a lobby’s screen, which a phone reads at 60 cm', () => {
  const { modules } = qrCode(LINK);
  expect(modules).toBe(17 + 4 * 12);
  // 1080 px are 398 mm; the code is 672 px wide there: 28rem of 24 px.
  const moduleMm = (Math.floor(672 / (modules + 2 * QUIET_MODULES)) * 398) / 1080;
  expect(moduleMm).toBeGreaterThan(3);
  // A phone's picture is 3000 px wide and shows 60 degrees: 3 mm at 60 cm are 13 px of it, of which a reader needs 3.
  const pxOfPhone = (moduleMm / (2 * 600 * Math.tan(Math.PI / 6))) * 3000;
  expect(pxOfPhone).toBeGreaterThan(3);
});
