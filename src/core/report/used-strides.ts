import type { Report } from './report.ts';

/** How many strides of a video are measured by. */
export function usedStrides({ cycles }: Pick<Report, 'cycles'>): number {
  return cycles.filter(({ accepted }) => accepted).length;
}
