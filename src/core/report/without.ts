import type { Report } from './report.ts';

/** A report without some of its optional fields. */
export function without(
  report: Report,
  fields: readonly ('speedClass' | 'passes' | 'corrections' | 'measuredFrom')[],
): Report {
  const gone: ReadonlySet<string> = new Set(fields);
  return Object.fromEntries(Object.entries(report).filter(([name]) => !gone.has(name))) as Report;
}
