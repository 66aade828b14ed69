/** Longer codes are no numbers that a video holds. */
const LONGEST_CODE = 32;

/** Bits from the highest of each byte on; ones behind the end. */
export class Bits {
  /** More was asked for than there is. */
  ended = false;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  number(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      const byte = this.bytes[this.at >> 3];
      if (byte === undefined) this.ended = true;
      value = value * 2 + (((byte ?? 0xff) >> (7 - (this.at & 7))) & 1);
      this.at++;
    }
    return value;
  }

  /** As many bits follow a 1 as zeros stand before it (9.1). */
  code(): number {
    let zeros = 0;
    while (zeros < LONGEST_CODE && this.number(1) === 0) zeros++;
    return 2 ** zeros - 1 + this.number(zeros);
  }

  signedCode(): number {
    const code = this.code();
    return code % 2 === 1 ? (code + 1) / 2 : -code / 2;
  }
}
