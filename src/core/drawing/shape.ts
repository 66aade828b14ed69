/** A place in a picture, px; y goes down. NaN where it is not known. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a line looks: a dark casing under it keeps it visible on any video. */
export interface Stroke {
  readonly colour: string;
  readonly widthPx: number;
  /** Lengths of dash and gap, px; empty: solid. */
  readonly dash: readonly number[];
  readonly casing: boolean;
}

/** What is drawn onto a picture, in the px of that picture. */
export type Shape =
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly stroke: Stroke }
  | {
      readonly kind: 'mark';
      readonly form: 'disc' | 'square';
      readonly at: Point;
      readonly radiusPx: number;
      readonly colour: string;
    }
  /** A sector between two directions (radians, clockwise from the right), the short way round. */
  | {
      readonly kind: 'arc';
      readonly centre: Point;
      readonly radiusPx: number;
      readonly fromRad: number;
      readonly toRad: number;
      readonly stroke: Stroke;
    }
  | {
      readonly kind: 'text';
      readonly at: Point;
      readonly text: string;
      readonly sizePx: number;
      readonly colour: string;
      readonly align: 'start' | 'center' | 'end';
    }
  /** A filled box, such as the ground of a curve. */
  | {
      readonly kind: 'box';
      readonly at: Point;
      readonly widthPx: number;
      readonly heightPx: number;
      readonly colour: string;
    };

/** Under lines and texts, so that they show on any video. */
export const CASING = 'rgb(6 10 9 / 75%)';

/** Fixed colours: a video is neither light nor dark. */
export const SIDE_LOOKS = {
  left: { colour: '#62cbd0', dash: [] as readonly number[] },
  right: { colour: '#f6b44f', dash: [2.2, 1.5] as readonly number[] },
  middle: { colour: '#f2f0e9', dash: [] as readonly number[] },
} as const;

/** Whether a place is known. */
export function isKnown({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}
