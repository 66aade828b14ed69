import * as v from 'valibot';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { LANGUAGES, type Language } from '#words/language/locale.ts';
import { preferredLanguage } from '../page/language.ts';
import { readStaff, staffKey, writeStaff } from './staff-storage.ts';

/** What the staff set for the device in their lobby. */
export interface KioskSettings {
  /** The camera that videos; null: the one that the browser gives. */
  readonly cameraId: string | null;
  /** What the camera sees of somebody who walks along the line on the floor. */
  readonly cameraLooks: 'side' | 'front';
  /** From the camera to the line on the floor, metres; null: not measured. */
  readonly lineDistanceM: number | null;
  /** The languages that a visitor can choose, the first one before they choose; at least one. */
  readonly languages: readonly Language[];
  /** A sentence of the clinic's own on the attract screen; empty: none. */
  readonly clinicText: string;
  /** What is shown when somebody calls for help; empty: the usual sentence. */
  readonly callText: string;
  readonly printer: boolean;
  /** Where a visitor's phone finds the app, "https://…/"; empty: where this page is. */
  readonly phoneAddress: string;
  readonly model: ModelVariant;
  /** "HH:MM" here; null: never closed. */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

export const USUAL_SETTINGS: KioskSettings = {
  cameraId: null,
  cameraLooks: 'side',
  lineDistanceM: null,
  languages: LANGUAGES,
  clinicText: '',
  callText: '',
  printer: false,
  phoneAddress: '',
  model: DEFAULT_MODEL,
  opensAt: null,
  closesAt: null,
};

/** The one key of these settings; a wipe spares it (`isStaffKey`). */
export const KIOSK_SETTINGS_KEY = staffKey('settings');

/** A person who walks by fills the picture from nearer, and is too small from further. */
export const LEAST_DISTANCE_M = 1.5;
export const MOST_DISTANCE_M = 8;
export const LONGEST_TEXT = 160;

const time = v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const distanceM = v.pipe(v.number(), v.minValue(LEAST_DISTANCE_M), v.maxValue(MOST_DISTANCE_M));
const languages = v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1), v.checkItems(isFirst));
const usual = USUAL_SETTINGS;

/** A field that is damaged is the usual one; the others stay. */
const schema = v.object({
  cameraId: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(500))), usual.cameraId),
  cameraLooks: v.fallback(v.picklist(['side', 'front']), usual.cameraLooks),
  lineDistanceM: v.fallback(v.nullable(distanceM), usual.lineDistanceM),
  languages: v.fallback(languages, [...usual.languages]),
  clinicText: v.fallback(text, usual.clinicText),
  callText: v.fallback(text, usual.callText),
  printer: v.fallback(v.boolean(), usual.printer),
  phoneAddress: v.fallback(v.pipe(v.string(), v.check(isPhoneAddress)), usual.phoneAddress),
  model: v.fallback(v.picklist(MODELS), usual.model),
  opensAt: v.fallback(time, usual.opensAt),
  closesAt: v.fallback(time, usual.closesAt),
});

function isFirst<Item>(item: Item, index: number, all: readonly Item[]): boolean {
  return all.indexOf(item) === index;
}

/** The settings of this device; the usual ones where nothing is stored or what is stored is damaged. */
export function readKioskSettings(): KioskSettings {
  return readStaff('settings', schema) ?? { ...USUAL_SETTINGS, languages: languagesHere() };
}

/** All languages, that of this machine first: it is most likely that of the house. */
function languagesHere(): readonly Language[] {
  return firstOf(LANGUAGES, preferredLanguage('', null, navigator.languages));
}

/** The same languages, and this one before the others. */
export function firstOf(languages: readonly Language[], first: Language): readonly Language[] {
  return [first, ...languages.filter((one) => one !== first)];
}

/** Whether they could be written. */
export function writeKioskSettings(settings: KioskSettings): boolean {
  return writeStaff('settings', settings);
}

/** Whether phones could open this address: over https, and without what would stand before the code's own part. */
export function isPhoneAddress(address: string): boolean {
  return address === '' || (/^https:\/\/[^\s?#]+$/.test(address) && address.length <= LONGEST_TEXT);
}

/** Whether the kiosk is open at a time of the day, "HH:MM". Hours may go past midnight; of one alone nothing follows. */
export function isOpenAt({ opensAt, closesAt }: KioskSettings, time: string): boolean {
  if (opensAt === null || closesAt === null || opensAt === closesAt) return true;
  return opensAt < closesAt
    ? opensAt <= time && time < closesAt
    : opensAt <= time || time < closesAt;
}

/** "08:05", here. */
export function timeOfDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
