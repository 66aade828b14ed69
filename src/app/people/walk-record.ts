import * as v from 'valibot';

/** Under which condition somebody walked. */
export const CONDITIONS = ['barefoot', 'shoes', 'orthosis', 'aid', 'treatment'] as const;
export type Condition = (typeof CONDITIONS)[number];

const line = v.pipe(v.string(), v.maxLength(200));

/** Bounds as those of the analysis: nobody is smaller or taller. */
const heightM = v.nullable(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2.5)));

const walkRecordSchema = v.object({
  /** What the professional calls the person; empty where nothing was typed. */
  reference: line,
  clinician: line,
  assessedOn: line,
  notes: v.pipe(v.string(), v.maxLength(20_000)),
  conditions: v.pipe(v.array(v.picklist(CONDITIONS)), v.maxLength(CONDITIONS.length)),
  heightM,
});

/** What a professional typed of a walk, and wants kept with it. */
export type WalkRecord = Readonly<v.InferOutput<typeof walkRecordSchema>>;

export const EMPTY_RECORD: WalkRecord = {
  reference: '',
  clinician: '',
  assessedOn: '',
  notes: '',
  conditions: [],
  heightM: null,
};

/** A record from storage or a file; null where it is none. */
export function parseRecord(value: unknown): WalkRecord | null {
  const parsed = v.safeParse(walkRecordSchema, value);
  return parsed.success ? parsed.output : null;
}

/** A body height as somebody types it, "1.75" or "1,75"; null where it is none that a person has. */
export function typedHeightM(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  const parsed = v.safeParse(heightM, value);
  return text.trim() !== '' && parsed.success ? parsed.output : null;
}
