import type { Report } from '#core/report/report.ts';

/** A video that comes with the app, so that it can be tried without a camera or a file. */
export interface Sample {
  readonly id: 'side' | 'front';
  readonly fileName: string;
  readonly url: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'side',
    fileName: 'heelrise-sample-side.mp4',
    url: new URL('./sample-side.mp4', import.meta.url).href,
  },
  {
    id: 'front',
    fileName: 'heelrise-sample-front.mp4',
    url: new URL('./sample-front.mp4', import.meta.url).href,
  },
];

/** Whether a result is of a walk that came with the app: nobody's own, and not to be kept. */
export function isSample({ video }: Pick<Report, 'video'>): boolean {
  return SAMPLES.some(({ fileName }) => fileName === video.name);
}

/** The video as a file, as if the user had opened it. Rejects if the app's own file cannot be had. */
export async function fetchSample(sample: Sample): Promise<File> {
  const response = await fetch(sample.url);
  if (!response.ok) throw new Error(`sample ${sample.id}: status ${response.status}`);
  // It was rendered: it has no date of its own, and the download's would be taken for one.
  const dated = { type: 'video/mp4', lastModified: 0 };
  return new File([await response.blob()], sample.fileName, dated);
}
