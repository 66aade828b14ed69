export const VIEW_KINDS = ['side', 'front', 'back', 'oblique', 'unsure'] as const;
export const WALKING_DIRECTIONS = [
  'left-to-right',
  'right-to-left',
  'toward',
  'away',
  'in-place',
  'unsure',
] as const;
export const FACINGS = ['left', 'right', 'toward', 'away', 'unsure'] as const;

/** From where a walk is seen, and which way it goes in the picture. */
export interface View {
  readonly kind: (typeof VIEW_KINDS)[number];
  readonly walking: (typeof WALKING_DIRECTIONS)[number];
  readonly facing: (typeof FACINGS)[number];
  /** The path off the picture's plane, degrees; null where it is not known. */
  readonly yawDeg: number | null;
  readonly treadmill: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}
