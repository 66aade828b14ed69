/** A parameter of a C3D file: text, whole numbers or floats, with its dimensions. */
export type Parameter =
  | { readonly kind: 'text'; readonly lines: readonly string[]; readonly single: boolean }
  | { readonly kind: 'integer'; readonly values: readonly number[]; readonly single: boolean }
  | {
      readonly kind: 'float';
      readonly values: readonly number[];
      /** The first dimension runs fastest; empty for one number. */
      readonly dimensions: readonly number[];
    };

/** Groups by name, each with its parameters by name, in order. */
export type ParameterGroups = Readonly<Record<string, Readonly<Record<string, Parameter>>>>;

/** The format has a byte for each dimension and for each length. */
export const MOST_ENTRIES = 255;
const BLOCK_BYTES = 512;
/** Intel byte order. */
const PROCESSOR = 84;
const TYPE = { text: -1, integer: 2, float: 4 } as const;

/** One line of text. */
export function text(line: string): Parameter {
  return { kind: 'text', lines: [line], single: true };
}

/** Lines of text; longer lists than the format holds are refused by `parameterSection`. */
export function texts(lines: readonly string[]): Parameter {
  return { kind: 'text', lines, single: false };
}

export function integer(value: number): Parameter {
  return { kind: 'integer', values: [value], single: true };
}

/** Whole numbers from 0 to 65535 or from -32768, 16 bits each. */
export function integers(values: readonly number[]): Parameter {
  return { kind: 'integer', values, single: false };
}

export function float(value: number): Parameter {
  return { kind: 'float', values: [value], dimensions: [] };
}

export function floats(values: readonly number[], dimensions = [values.length]): Parameter {
  return { kind: 'float', values, dimensions };
}

/**
 * The parameter section: a head of four bytes, then a record for each group and parameter, filled up to whole blocks.
 * Throws on more entries than a parameter can have: that is a bug.
 */
export function parameterSection(groups: ParameterGroups): Uint8Array<ArrayBuffer> {
  const records = Object.entries(groups).flatMap(([name, parameters], i) => [
    record(name, -(i + 1), [0]),
    ...Object.entries(parameters).map(([own, parameter]) =>
      record(own, i + 1, [...contentOf(parameter), 0]),
    ),
  ]);
  const bytes = [0, 0, 0, 0, ...records.flat()];
  // A record without a name ends the section.
  const blocks = Math.ceil((bytes.length + 2) / BLOCK_BYTES);
  if (blocks > MOST_ENTRIES) throw new RangeError('too many parameters');
  const section = new Uint8Array(blocks * BLOCK_BYTES);
  section.set(bytes);
  section.set([1, 0x50, blocks, PROCESSOR]);
  return section;
}

/** Name, group, distance to the next record, content. A description follows each content; ours are empty. */
function record(name: string, group: number, content: readonly number[]): readonly number[] {
  const next = content.length + 2;
  return [name.length, group & 0xff, ...ascii(name), next & 0xff, next >> 8, ...content];
}

function contentOf(parameter: Parameter): readonly number[] {
  const { dimensions, data } = layoutOf(parameter);
  if (dimensions.some((size) => size > MOST_ENTRIES)) throw new RangeError('too many entries');
  return [TYPE[parameter.kind] & 0xff, dimensions.length, ...dimensions, ...data];
}

function layoutOf(parameter: Parameter): {
  readonly dimensions: readonly number[];
  readonly data: readonly number[];
} {
  switch (parameter.kind) {
    case 'text': {
      const lines = parameter.lines.map(ascii);
      const width = Math.max(1, ...lines.map(({ length }) => length));
      const data = lines.flatMap((line) => [...line, ...filler(width - line.length)]);
      return { dimensions: parameter.single ? [width] : [width, lines.length], data };
    }
    case 'integer': {
      const { values, single } = parameter;
      const data = values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]);
      return { dimensions: single ? [] : [values.length], data };
    }
    case 'float':
      return { dimensions: parameter.dimensions, data: [...floatBytes(parameter.values)] };
  }
}

function floatBytes(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => view.setFloat32(4 * i, value, true));
  return bytes;
}

function filler(length: number): readonly number[] {
  return Array.from({ length }, () => 32);
}

/** What is not ASCII has no place in the format. */
function ascii(line: string): readonly number[] {
  return Array.from(line, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 32 && code < 127 ? code : 63;
  });
}
