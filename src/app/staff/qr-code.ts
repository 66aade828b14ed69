import qrcode from 'qrcode-generator';
import type { PhoneLink } from './phone-link.ts';

/** Modules of white that a reader needs around a code. */
export const QUIET_MODULES = 4;

/** A code as it is drawn. */
export interface QrCode {
  /** Modules on a side, without the white around. */
  readonly modules: number;
  /** The dark modules as an SVG path, a module a unit, from the upper left corner of the code. */
  readonly path: string;
}

/** A link as a QR code of level M, which bears a reflection over 15 % of it. The smallest that holds it. */
export function qrCode({ address, payload }: PhoneLink): QrCode {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.addData(payload, 'Numeric');
  code.make();
  const modules = code.getModuleCount();
  const rows = Array.from({ length: modules }, (_, y) => rowPath(code, y, modules));
  return { modules, path: rows.join('') };
}

/** A rectangle for each run of dark modules: between two that touch a seam would show. */
function rowPath(code: ReturnType<typeof qrcode>, y: number, modules: number): string {
  let path = '';
  let from = 0;
  for (let x = 0; x <= modules; x++) {
    if (x < modules && code.isDark(y, x)) continue;
    if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    from = x + 1;
  }
  return path;
}
