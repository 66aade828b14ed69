/** Which part of a picture is on show. `x` and `y` are its top left corner, as shares of the whole picture. */
export interface Zoom {
  /** 1: the whole picture. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };
const MOST = 12;
/** Of one press of a button or key. */
export const ZOOM_STEP = 1.5;
/** Of what is on show, moved by one press. */
export const PAN_STEP = 0.2;

/** Larger or smaller by a factor; what is at `at` (shares of the view, 0 to 1) stays where it is. */
export function zoomed(zoom: Zoom, by: number, at = { x: 0.5, y: 0.5 }): Zoom {
  const scale = Math.min(MOST, Math.max(1, zoom.scale * by));
  return within({
    scale,
    x: zoom.x + at.x / zoom.scale - at.x / scale,
    y: zoom.y + at.y / zoom.scale - at.y / scale,
  });
}

/** Moved by a share of what is on show: a positive `x` shows more of what lies to the right. */
export function panned(zoom: Zoom, x: number, y: number): Zoom {
  return within({ ...zoom, x: zoom.x + x / zoom.scale, y: zoom.y + y / zoom.scale });
}

/** The place of the picture that is seen at a place of the view, both as shares. */
export function placeAt(zoom: Zoom, view: { readonly x: number; readonly y: number }) {
  return { x: zoom.x + view.x / zoom.scale, y: zoom.y + view.y / zoom.scale };
}

/** As a CSS transform whose origin is the top left corner. */
export function transformOf({ scale, x, y }: Zoom): string {
  return `scale(${scale}) translate(${(-100 * x).toFixed(3)}%, ${(-100 * y).toFixed(3)}%)`;
}

/** Nothing beside the picture is shown. */
function within({ scale, x, y }: Zoom): Zoom {
  const most = 1 - 1 / scale;
  return { scale, x: Math.min(most, Math.max(0, x)), y: Math.min(most, Math.max(0, y)) };
}
