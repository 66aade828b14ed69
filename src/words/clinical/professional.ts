import { msg, str } from '@lit/localize';
import type { QualityCheck, Report } from '#core/report/report.ts';
import { REJECTION_WORDS } from './checks.ts';
import { degreeText, numberText, secondsText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

/** Headings, rows and columns of the details for a professional. */
export const PROFESSIONAL_WORDS = wordTable({
  method: () => msg('Video and method'),
  video: () => msg('Video', { id: '@the-video' }),
  view: () => msg('View'),
  repairs: () => msg('Repairs'),
  software: () => msg('Software'),
  networks: () => msg('Networks'),
  device: () => msg('On this device'),
  patterns: () => msg('Patterns'),
  patternsTable: () => msg('Table of patterns'),
  pattern: () => msg('Pattern'),
  side: () => msg('Side'),
  grade: () => msg('Grade'),
  evidence: () => msg('Evidence and note'),
  checksTable: () => msg('Table of video checks'),
  check: () => msg('Check'),
  value: () => msg('Value'),
  limit: () => msg('Limit'),
  status: () => msg('Status'),
  stridesTable: () => msg('Table of strides'),
  leg: () => msg('Leg'),
  from: () => msg('From', { id: '@from-time' }),
  to: () => msg('To', { id: '@to-time' }),
  used: () => msg('Used', { id: '@stride-used' }),
  definitions: () => msg('Definitions'),
  signs: () =>
    msg(
      'Signs: dorsiflexion, toe-out, flexion, forward lean and toes up are positive; obliquity is positive with the right side up. Percentages are of the gait cycle. Curves are time-normalised between initial contacts of the same foot.',
    ),
});

export const CHECK_STATUS_WORDS = wordTable<QualityCheck['status'], string>({
  ok: () => msg('ok'),
  warn: () => msg('warn'),
  block: () => msg('block'),
});

const VIEW_KIND_WORDS = wordTable<Report['view']['kind'], string>({
  side: () => msg('side', { id: '@view-side' }),
  front: () => msg('front', { id: '@view-front' }),
  back: () => msg('back', { id: '@view-back' }),
  oblique: () => msg('oblique', { id: '@view-oblique' }),
  unsure: () => msg('unsure', { id: '@view-unsure' }),
});

const WALKING_WORDS = wordTable<Report['view']['walking'], string>({
  'left-to-right': () => msg('walking left to right'),
  'right-to-left': () => msg('walking right to left'),
  toward: () => msg('walking toward'),
  away: () => msg('walking away'),
  'in-place': () => msg('walking in place'),
  unsure: () => msg('walking unsure'),
});

export function videoFacts(video: Report['video']): string {
  const { name, widthPx, heightPx, decodedFrameCount, frameCount, codec } = video;
  return msg(
    str`${name}, ${widthPx} × ${heightPx}, ${numberText(video.meanFps, 2)} frames/s, ${decodedFrameCount} of ${frameCount} frames, ${codec}, ${secondsText(video.durationS)}`,
  );
}

export function viewFacts(view: Report['view']): string {
  const yaw = degreeOr(view.yawDeg);
  return [
    VIEW_KIND_WORDS[view.kind],
    WALKING_WORDS[view.walking],
    msg(str`yaw ${yaw}`),
    ...(view.treadmill ? [msg('treadmill')] : []),
    msg(str`confidence ${numberText(view.confidence, 2)}`),
  ].join(', ');
}

export function repairFacts(repairs: Report['repairs']): string {
  const { leftRightSwaps, filledFrames, outlierFrames } = repairs;
  return [
    leftRightSwaps === 1 ? msg('1 left-right swap') : msg(str`${leftRightSwaps} left-right swaps`),
    filledFrames === 1 ? msg('1 filled frame') : msg(str`${filledFrames} filled frames`),
    outlierFrames === 1 ? msg('1 outlier frame') : msg(str`${outlierFrames} outlier frames`),
  ].join(', ');
}

/** `workers` is null where it is not known how many followed. */
export function softwareFacts({ software, video }: Report, workers: number | null): string {
  const { name, version, model, backend } = software;
  const where = workers === null ? backend : backendWith(backend, workers);
  return msg(str`${name} ${version}, ${model} on ${where}, frames by ${video.decodePath}`);
}

/** Names of the networks that measured, each with the beginning of the sha256 of its weights. */
export function networkFacts({ model, modelSha256, networks }: Report['software']): string {
  const named = networks ?? [{ name: model, sha256: modelSha256 }];
  return named.map(({ name, sha256 }) => `${name} ${sha256.slice(0, 12)}`).join(', ');
}

function backendWith(backend: string, workers: number): string {
  return workers === 1
    ? msg(str`${backend} in 1 worker`)
    : msg(str`${backend} in ${workers} workers`);
}

export function qualityHeading(score: number): string {
  return msg(str`Quality of the video: ${numberText(score, 0)} of 100`);
}

export function stridesHeading(used: number, all: number): string {
  return msg(str`Strides: ${used} of ${all} used`);
}

/** Below a long table that ends early. */
export function moreRowsText(more: number): string {
  return msg(str`and ${more} more, which are in the saved files`);
}

/** Whether a stride was used, and why not. */
export function usedText({ accepted, rejectedBecause }: Report['cycles'][number]): string {
  if (accepted) return msg('yes');
  if (rejectedBecause === null) return msg('no');
  return msg(str`no: ${REJECTION_WORDS[rejectedBecause]}`);
}

function degreeOr(deg: number | null): string {
  return degreeText(deg ?? NaN, 1);
}
