import { panned, WHOLE, zoomed, type Zoom } from './zoom.ts';

/** A finger or mouse that moves less than this taps. */
const TAP_PX = 6;
/** One line of a mouse wheel, px. */
const LINE_PX = 16;
const WHEEL_PER_PX = 1.002;

interface At {
  readonly x: number;
  readonly y: number;
}

/**
 * Zoom and pan by mouse, wheel and fingers on an element. Two fingers and Ctrl with the wheel zoom, and in full screen
 * the wheel alone; a drag moves what is larger than the view. Else a page scrolls as ever.
 */
export class ZoomGestures {
  zoom: Zoom = WHOLE;
  private readonly pointers = new Map<number, At>();
  private movedPx = 0;

  constructor(private readonly changed: () => void) {}

  set(zoom: Zoom): void {
    this.zoom = zoom;
    this.changed();
  }

  /** Whether the pointer that was just let go has dragged the picture: then its click is no tap. */
  get dragged(): boolean {
    return this.movedPx > TAP_PX;
  }

  readonly down = (event: PointerEvent): void => {
    if (this.pointers.size === 0) this.movedPx = 0;
    this.pointers.set(event.pointerId, atOf(event));
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.pointers.get(event.pointerId);
    if (before === undefined || !(event.currentTarget instanceof HTMLElement)) return;
    const now = atOf(event);
    this.movedPx += Math.hypot(now.x - before.x, now.y - before.y);
    const box = event.currentTarget.getBoundingClientRect();
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    if (other !== undefined) this.pinch(before, now, other, box);
    else if (this.zoom.scale > 1) {
      // Only a pointer that drags is captured: a tap stays a click of what lies below it.
      if (this.dragged) event.currentTarget.setPointerCapture(event.pointerId);
      this.set(panned(this.zoom, (before.x - now.x) / box.width, (before.y - now.y) / box.height));
    }
  };

  readonly up = (event: PointerEvent): void => {
    this.pointers.delete(event.pointerId);
  };

  readonly wheel = (event: WheelEvent): void => {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    if (!event.ctrlKey && document.fullscreenElement === null) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    const at = { x: (event.clientX - box.x) / box.width, y: (event.clientY - box.y) / box.height };
    const px = event.deltaY * (event.deltaMode === 1 ? LINE_PX : 1);
    // A pinch on a pad comes as a wheel with Ctrl, in small steps.
    this.set(zoomed(this.zoom, WHEEL_PER_PX ** -(event.ctrlKey ? px * 3 : px), at));
  };

  /** Two fingers are for the picture: the page neither scrolls nor grows under them. */
  readonly touch = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault();
  };

  private pinch(before: At, now: At, other: At, box: DOMRect): void {
    const [from, to] = [distance(before, other), distance(now, other)];
    if (from === 0 || to === 0) return;
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    const at = { x: (middle.x - box.x) / box.width, y: (middle.y - box.y) / box.height };
    const larger = zoomed(this.zoom, to / from, at);
    this.set(
      panned(larger, (before.x - now.x) / 2 / box.width, (before.y - now.y) / 2 / box.height),
    );
  }
}

function atOf({ clientX, clientY }: PointerEvent): At {
  return { x: clientX, y: clientY };
}

function distance(a: At, b: At): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
