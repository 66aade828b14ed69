import type { Point } from '#core/drawing/shape.ts';

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The way that an arrow key goes in a picture, one step long; null for another key. */
export function arrowWay(key: string): Point | null {
  return WAYS[key] ?? null;
}
