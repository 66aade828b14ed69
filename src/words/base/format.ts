import { msg, str } from '@lit/localize';
import type { Measure } from '#core/report/report.ts';
import type { MeasureUnit } from '#core/report/ids.ts';
import { SHOWN_DECIMALS } from '#core/report/rounding.ts';
import { language, type Language } from '../language/locale.ts';
import { UNIT_WORDS } from './units.ts';

/** Shown where there is no value. */
export const NO_VALUE = '–';

/** Making one takes longer than using it, and a chart that is scrubbed writes many numbers. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(locale: Language, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  });
  formats.set(key, made);
  return made;
}

/** A number in the reader's language, with a true minus sign; no digits that the video cannot carry. */
export function numberText(value: number, decimals: number): string {
  const text = formatFor(language(), decimals).format(Math.abs(value));
  return value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0 ? `\u2212${text}` : text;
}

/** "8°", "−13°", "0.55 s"; a dash if there is none. */
export function valueText(measure: Measure): string {
  return amountText(measure.value, measure.unit);
}

/** Half the width of the 95 % interval, "± 5°"; empty if there is none. */
export function plusMinusText(measure: Measure): string {
  if (measure.value === null || measure.ci95 === null) return '';
  const half = (measure.ci95[1] - measure.ci95[0]) / 2;
  return `± ${numberText(half, SHOWN_DECIMALS[measure.unit])}${UNIT_WORDS[measure.unit]}`;
}

/** A number in a measure's unit, such as a change, "−7°"; a dash if there is none. */
export function amountText(value: number | null, unit: MeasureUnit): string {
  return value === null ? NO_VALUE : numberText(value, SHOWN_DECIMALS[unit]) + UNIT_WORDS[unit];
}

/** "12°"; a dash if it is not a number. */
export function degreeText(value: number, decimals = 0): string {
  return Number.isFinite(value) ? `${numberText(value, decimals)}°` : NO_VALUE;
}

/** "2.35 s". */
export function secondsText(seconds: number): string {
  return `${numberText(seconds, 2)} s`;
}

/** "about 20 seconds left", in steps that do not flicker. */
export function timeLeftText(secondsLeft: number | null): string {
  if (secondsLeft === null) return msg('working out how long it takes');
  if (secondsLeft < 3) return msg('nearly done');
  const seconds = Math.max(5, Math.round(secondsLeft / 5) * 5);
  if (secondsLeft < 60) return msg(str`about ${seconds} seconds left`);
  const minutes = Math.round(secondsLeft / 60);
  return minutes === 1 ? msg('about a minute left') : msg(str`about ${minutes} minutes left`);
}

/** "22 November 2026, 14:05" in the language on show, and in the reader's own manner of it. */
export function dateText(timeMs: number): string {
  return new Date(timeMs).toLocaleString(dateLocale(), { dateStyle: 'long', timeStyle: 'short' });
}

/** "22 November 2026". */
export function dayText(timeMs: number): string {
  return new Date(timeMs).toLocaleDateString(dateLocale(), { dateStyle: 'long' });
}

function dateLocale(): string {
  const locale = language();
  return navigator.languages.find((tag) => tag.split('-')[0] === locale) ?? locale;
}

/** The first letter small, for a sentence that goes on within another. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
