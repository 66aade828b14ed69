import { describe, expect, test } from 'vitest';
import type { FootContacts } from '#core/events/contacts.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { FROM_SIDE, VIEWS, walked } from './walked.ts';

/** Every event of both feet in time order. */
function inOrder(contacts: FootContacts, kind: 'initialContactS' | 'toeOffS'): Side[] {
  return SIDES.flatMap((side) => contacts[side][kind].map((t) => ({ t, side })))
    .sort((a, b) => a.t - b.t)
    .map(({ side }) => side);
}

describe('foot contacts', () => {
  test.each(VIEWS)('of the two feet alternate, walking %s', (_, options) => {
    const { contacts } = walked(options);
    const order = inOrder(contacts, 'initialContactS');
    expect(order.length).toBeGreaterThanOrEqual(6);
    order.slice(1).forEach((side, i) => {
      expect(side).not.toBe(order[i]);
    });
  });

  test.each(FROM_SIDE)('are within a frame of the truth, walking %s', (_, options) => {
    const { contacts, truth } = walked(options);
    for (const side of SIDES) {
      const wanted = truth.initialContactS[side];
      for (const t of contacts[side].initialContactS) {
        expect(Math.min(...wanted.map((w) => Math.abs(w - t)))).toBeLessThan(1 / 30);
      }
      // One at the very edge of the video need not be found.
      const inner = wanted.filter((w) => w > 0.15 && w < 3.85);
      expect(contacts[side].initialContactS.length).toBeGreaterThanOrEqual(inner.length);
    }
  });

  test('name the foot that is ahead, also where they cannot be timed to the frame', () => {
    for (const [, options] of VIEWS) {
      const { contacts, truth } = walked(options);
      for (const side of SIDES) {
        expect(contacts[side].initialContactS.length).toBeGreaterThanOrEqual(2);
        for (const t of contacts[side].initialContactS) {
          const own = Math.min(...truth.initialContactS[side].map((w) => Math.abs(w - t)));
          expect(own).toBeLessThan(0.12);
        }
      }
    }
  });

  test('and toe-offs take turns: a foot leaves the floor once between its contacts', () => {
    const { contacts } = walked({ durationS: 4.4 });
    for (const side of SIDES) {
      const { initialContactS, toeOffS } = contacts[side];
      expect(initialContactS.length).toBeGreaterThanOrEqual(3);
      initialContactS.slice(1).forEach((end, i) => {
        const start = initialContactS[i] ?? NaN;
        const within = toeOffS.filter((t) => t > start && t < end);
        expect(within).toHaveLength(1);
        const share = ((within[0] ?? NaN) - start) / (end - start);
        expect(share).toBeGreaterThan(0.55);
        expect(share).toBeLessThan(0.7);
      });
    }
  });

  test('are none where the walker was not seen', () => {
    const gaps = Array.from({ length: 40 }, (_, i) => 50 + i);
    const { contacts } = walked({ gaps });
    for (const side of SIDES) {
      for (const t of [...contacts[side].initialContactS, ...contacts[side].toeOffS]) {
        expect(t > 49 / 30 && t < 90 / 30).toBe(false);
        expect(t).toBeGreaterThanOrEqual(0);
        expect(t).toBeLessThanOrEqual(4);
      }
    }
  });

  test('do not depend on the frame rate by more than a hundredth of a second', () => {
    const [slow, fast] = [25, 120].map((fps) => walked({ fps }).contacts) as [
      FootContacts,
      FootContacts,
    ];
    for (const side of SIDES) {
      slow[side].initialContactS.forEach((t) => {
        const off = fast[side].initialContactS.map((other) => Math.abs(other - t));
        expect(Math.min(...off)).toBeLessThan(0.015);
      });
    }
  });

  test('are the same in a video with uneven frame times', () => {
    const even = walked({}).contacts;
    const timeS = Array.from({ length: 121 }, (_, i) => i / 30 + (i % 3 === 1 ? 0.008 : 0));
    const uneven = walked({ timeS }).contacts;
    for (const side of SIDES) {
      expect(uneven[side].initialContactS).toHaveLength(even[side].initialContactS.length);
      uneven[side].initialContactS.forEach((t, i) => {
        expect(Math.abs(t - (even[side].initialContactS[i] ?? NaN))).toBeLessThan(0.015);
      });
    }
  });
});
