/**
 * Reads a C3D file by the layout that c3d.org's user guide documents: header, parameter records, frames. It shares
 * nothing with the writer.
 */
export function readC3d(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (number: number) => view.getInt16(2 * (number - 1), true);
  const header = {
    parameterBlock: bytes[0],
    key: bytes[1],
    points: word(2),
    analogPerFrame: word(3),
    firstFrame: word(4),
    lastFrame: view.getUint16(8, true),
    scale: view.getFloat32(12, true),
    dataBlock: word(9),
    samplesPerFrame: word(10),
    rateHz: view.getFloat32(20, true),
  };
  return { header, parameters: parametersIn(view), frames: framesIn(view, header) };
}

type Value = string | readonly string[] | readonly number[];

function parametersIn(view: DataView): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  const groups = new Map<number, string>();
  const records: { group: number; name: string; value: Value }[] = [];
  const start = (view.getUint8(0) - 1) * 512;
  const text = (at: number, length: number) =>
    String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length));
  for (let at = start + 4; view.getInt8(at) !== 0;) {
    const length = Math.abs(view.getInt8(at));
    const group = view.getInt8(at + 1);
    const name = text(at + 2, length);
    const pointerAt = at + 2 + length;
    if (group < 0) groups.set(-group, name);
    else records.push({ group, name, value: valueAt(view, pointerAt + 2, text) });
    at = pointerAt + view.getUint16(pointerAt, true);
  }
  for (const { group, name, value } of records) found.set(`${groups.get(group)}:${name}`, value);
  return found;
}

function valueAt(view: DataView, at: number, text: (at: number, length: number) => string): Value {
  const type = view.getInt8(at);
  const count = view.getUint8(at + 1);
  const dimensions = Array.from({ length: count }, (_, i) => view.getUint8(at + 2 + i));
  const from = at + 2 + count;
  const size = dimensions.reduce((product, one) => product * one, 1);
  if (type === -1) {
    const [width = 0, lines] = dimensions;
    if (lines === undefined) return text(from, width).trimEnd();
    return Array.from({ length: lines }, (_, i) => text(from + i * width, width).trimEnd());
  }
  if (type === 2) return Array.from({ length: size }, (_, i) => view.getInt16(from + 2 * i, true));
  if (type === 4)
    return Array.from({ length: size }, (_, i) => view.getFloat32(from + 4 * i, true));
  throw new Error(`type ${type}`);
}

interface Layout {
  readonly points: number;
  readonly analogPerFrame: number;
  readonly firstFrame: number;
  readonly lastFrame: number;
  readonly dataBlock: number;
}

function framesIn(view: DataView, header: Layout) {
  const { points, analogPerFrame, firstFrame, lastFrame, dataBlock } = header;
  let at = (dataBlock - 1) * 512;
  const next = () => {
    const value = view.getFloat32(at, true);
    at += 4;
    return value;
  };
  return Array.from({ length: lastFrame - firstFrame + 1 }, () => ({
    points: Array.from({ length: points }, () => {
      const [x, y, z, residual] = [next(), next(), next(), next()];
      return { x, y, z, residual };
    }),
    analog: Array.from({ length: analogPerFrame }, next),
  }));
}
