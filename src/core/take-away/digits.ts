/** No number of a walk needs more: 1e6, which a report allows, in thousandths. */
const MOST = 2 ** 31;

/**
 * Whole numbers, each with how many values it could have had, as one number in decimal digits: a number that could have
 * had 6 values takes 0.78 digits. A code for phones holds digits at 3.3 bits each, and an address bears them everywhere.
 */
export class DigitsWriter {
  private readonly parts: (readonly [value: number, of: number])[] = [];

  /** One of `of` values: 0 to `of` - 1. */
  put(value: number, of: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= of)
      throw new RangeError(`${value} is not one of ${of}`);
    this.parts.push([value, of]);
  }

  /** A whole number of 0 or more that is mostly below `usual` - 1; a larger one takes ten digits more. */
  putCount(value: number, usual: number): void {
    this.put(Math.min(value, usual - 1), usual);
    if (value >= usual - 1) this.put(Math.min(value, MOST - 1), MOST);
  }

  digits(): string {
    // The first part is taken out first: it is put in last.
    return this.parts
      .reduceRight((number, [value, of]) => number * BigInt(of) + BigInt(value), 0n)
      .toString();
  }
}

/** Takes the numbers out again, in their order. */
export class DigitsReader {
  private rest: bigint;
  private failed = false;

  /** @param digits decimal digits alone. */
  constructor(digits: string) {
    this.rest = BigInt(digits);
  }

  take(of: number): number {
    const value = Number(this.rest % BigInt(of));
    this.rest /= BigInt(of);
    return value;
  }

  takeCount(usual: number): number {
    const value = this.take(usual);
    return value < usual - 1 ? value : this.take(MOST);
  }

  /** Something was read that cannot have been written. */
  fail(): void {
    this.failed = true;
  }

  /** Whether all that was read made sense, and nothing is left over. */
  get isWhole(): boolean {
    return !this.failed && this.rest === 0n;
  }
}
