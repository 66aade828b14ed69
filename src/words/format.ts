import type { Measure } from '#core/report/report.ts';
import type { MeasureUnit } from '#core/report/ids.ts';
import { UNIT_WORDS } from './measures.ts';

/** Shown where there is no value. */
export const NO_VALUE = '–';

const DECIMALS: Readonly<Record<MeasureUnit, number>> = {
  deg: 0,
  '%': 0,
  s: 2,
  'steps/min': 0,
  m: 2,
  'm/s': 2,
};

/** A number with a true minus sign; no digits that the film cannot carry. */
export function numberText(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `\u2212${text}` : text;
}

/** "8°", "−13°", "0.55 s"; a dash if there is none. */
export function valueText(measure: Measure): string {
  return amountText(measure.value, measure.unit);
}

/** Half the width of the 95 % interval, "± 5°"; empty if there is none. */
export function plusMinusText(measure: Measure): string {
  if (measure.value === null || measure.ci95 === null) return '';
  const half = (measure.ci95[1] - measure.ci95[0]) / 2;
  return `± ${numberText(half, DECIMALS[measure.unit])}${UNIT_WORDS[measure.unit]}`;
}

/** A number in a measure's unit, such as a change, "−7°"; a dash if there is none. */
export function amountText(value: number | null, unit: MeasureUnit): string {
  return value === null ? NO_VALUE : numberText(value, DECIMALS[unit]) + UNIT_WORDS[unit];
}

/** "2.35 s". */
export function secondsText(seconds: number): string {
  return `${numberText(seconds, 2)} s`;
}

/** "about 20 seconds left", in steps that do not flicker. */
export function timeLeftText(secondsLeft: number | null): string {
  if (secondsLeft === null) return 'working out how long it takes';
  if (secondsLeft < 3) return 'nearly done';
  if (secondsLeft < 60) return `about ${Math.max(5, Math.round(secondsLeft / 5) * 5)} seconds left`;
  const minutes = Math.round(secondsLeft / 60);
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}

/** "22 November 2026, 14:05" in the reader's own manner. */
export function dateText(timeMs: number): string {
  return new Date(timeMs).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' });
}
