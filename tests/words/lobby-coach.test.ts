import { expect, test } from 'vitest';
import { COACH_WORDS } from '#words/video/coach.ts';
import { lobbyCoachText } from '#words/kiosk/lobby-walk.ts';
import type { CoachLine } from '#core/coach/coach-state.ts';

const LINES = Object.keys(COACH_WORDS) as CoachLine[];

test('in a lobby nobody is told to turn on a light, close a curtain or set up a camera', () => {
  for (const line of LINES)
    expect(lobbyCoachText(line)).not.toMatch(/turn on|curtain|set it|phone|video is safe/i);
  for (const line of ['too-dark', 'tilted', 'slow-camera', 'back-lit'] as const)
    expect(lobbyCoachText(line)).toMatch(/Please call staff\.$/);
});

test('what leads a walker is said in a lobby as at home', () => {
  for (const line of ['nobody', 'stand-still', 'walk', 'turn-round', 'stumble'] as const)
    expect(lobbyCoachText(line)).toBe(COACH_WORDS[line]);
});
