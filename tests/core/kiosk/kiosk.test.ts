import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, startKiosk } from '#core/kiosk/kiosk.ts';
import { idleLeftS, mayWalkAgain, MOST_PASSES, SILENT_S } from '#core/kiosk/kiosk-limits.ts';
import {
  KIOSK_TROUBLES,
  type KioskEffect,
  type KioskEvent,
  type KioskState,
} from '#core/kiosk/kiosk-state.ts';
import { LOBBY_CARDS } from '#core/kiosk/lobby-questions.ts';

/** A kiosk with a made-up clock that notes what it was told to do. */
class Lobby {
  nowMs = 0;
  state: KioskState = startKiosk(0);
  effects: KioskEffect[] = [];

  hear(...events: readonly KioskEvent[]): this {
    for (const event of events) {
      const step = advance(this.state, event, this.nowMs);
      this.state = step.state;
      this.effects.push(...step.effects);
    }
    return this;
  }

  /** So many seconds pass, one tick each. */
  wait(seconds: number, isOpen = true): this {
    for (let i = 0; i < seconds; i++) {
      this.nowMs += 1000;
      this.hear({ kind: 'tick', isOpen });
    }
    return this;
  }

  get screen() {
    return this.state.screen.name;
  }
}

const nothing: KioskEvent = { kind: 'answer', isTrue: [] };
const AGREED: readonly KioskEvent[] = [{ kind: 'start' }, { kind: 'agree' }];
const SAFE: readonly KioskEvent[] = [...AGREED, nothing, nothing, nothing];
const IN_PASS: readonly KioskEvent[] = [...SAFE, { kind: 'ready' }, { kind: 'rehearsed' }];
const READ: readonly KioskEvent[] = [{ kind: 'recorded' }, { kind: 'thought' }];
const at = (...events: readonly KioskEvent[]) => new Lobby().hear(...events);

test('a visit goes from the start to its result, is taken along, and ends with nothing left', () => {
  const lobby = new Lobby();
  const seen = [...IN_PASS, ...READ, { kind: 'take' } as const].map(
    (event) => lobby.hear(event).screen,
  );
  expect(seen).toEqual([
    'consent',
    'safety',
    'safety',
    'safety',
    'steps',
    'rehearsal',
    'pass',
    'thinking',
    'result',
    'take',
  ]);
  lobby.hear({ kind: 'leave' });
  expect(lobby.state).toEqual(startKiosk(0));
  expect(lobby.effects.map((effect) => effect.kind)).toEqual(['count', 'count', 'wipe']);
});

test('nobody walks before they agreed and were asked, whatever is pressed', () => {
  const kinds = [
    'start',
    'ready',
    'rehearsed',
    'recorded',
    'again',
    'acknowledge',
    'ask-again',
    'back',
  ] as const;
  const anyEvent = fc.oneof(
    fc.constantFrom(...kinds).map((kind): KioskEvent => ({ kind })),
    fc.subarray([...LOBBY_CARDS], { minLength: 1 }).map((isTrue): KioskEvent => ({
      kind: 'answer',
      isTrue: isTrue.includes('emergency') ? isTrue : ['emergency', ...isTrue],
    })),
  );
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), fc.boolean(), (events, agrees) => {
      const lobby = at(...(agrees ? AGREED : [])).hear(...events);
      expect(['rehearsal', 'pass', 'thinking', 'result']).not.toContain(lobby.screen);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test.each([
  ['emergency', 0, false],
  ['today', 1, false],
  ['not-self-test', 2, false],
  ['soon', 2, true],
] as const)(
  'a warning sign of the card %s is told, and only one for later lets go on',
  (card, step, goesOn) => {
    const lobby = at(...AGREED, ...Array.from({ length: step }, () => nothing));
    lobby.hear({ kind: 'answer', isTrue: [card] });
    expect(lobby.state.screen).toEqual({ name: 'warning', route: card });
    lobby.hear({ kind: 'acknowledge' });
    expect(lobby.screen).toBe(goesOn ? 'steps' : 'warning');
  },
);

test('who pressed the wrong card is asked again from the first on', () => {
  const lobby = at(...AGREED, { kind: 'answer', isTrue: ['emergency'] }, { kind: 'ask-again' });
  expect(lobby.state).toMatchObject({ screen: { name: 'safety', step: 0 }, answers: {} });
});

test('who feels unsteady may walk', () => {
  expect(at(...AGREED, nothing, nothing, { kind: 'answer', isTrue: ['unsteady'] }).screen).toBe(
    'steps',
  );
});

test('nobody walks more than three times', () => {
  const lobby = at(...IN_PASS, ...READ);
  for (let i = 1; i < MOST_PASSES; i++) {
    expect(mayWalkAgain(lobby.state, lobby.nowMs)).toBe(true);
    lobby.hear({ kind: 'again' }, ...READ);
  }
  expect(mayWalkAgain(lobby.state, lobby.nowMs)).toBe(false);
  expect(lobby.hear({ kind: 'again' }).screen).toBe('result');
});

test('after five minutes no walk begins, and one that is recorded is stopped and read', () => {
  const touched = (lobby: Lobby, seconds: number) => {
    for (let i = 0; i < seconds; i++) lobby.wait(1).hear({ kind: 'present' });
    return lobby;
  };
  expect(touched(at(...SAFE), 300).state.screen).toEqual({ name: 'trouble', code: 'time-up' });
  const walking = touched(at(...IN_PASS), 300);
  expect(walking.effects.at(-1)).toEqual({ kind: 'stop-pass' });
  walking.hear(...READ);
  expect(walking.screen).toBe('result');
  expect(walking.hear({ kind: 'again' }).screen).toBe('result');
});

test('a minute without anybody is counted down and erases everything', () => {
  const lobby = at(...IN_PASS, ...READ);
  expect(idleLeftS(lobby.wait(39).state, lobby.nowMs)).toBeNull();
  expect(idleLeftS(lobby.wait(1).state, lobby.nowMs)).toBe(20);
  expect(idleLeftS(lobby.wait(15).state, lobby.nowMs)).toBe(5);
  lobby.hear({ kind: 'present' });
  expect(idleLeftS(lobby.state, lobby.nowMs)).toBeNull();
  lobby.wait(60);
  expect(lobby.screen).toBe('attract');
  expect(lobby.effects.at(-1)).toEqual({ kind: 'wipe' });
});

test('who waits while the walk is read is not asked to touch anything', () => {
  const lobby = at(...IN_PASS, { kind: 'recorded' }).wait(170);
  expect(lobby.screen).toBe('thinking');
  lobby.hear({ kind: 'thought' }).wait(30);
  expect(lobby.screen).toBe('result');
});

test('a language that somebody chose and left goes after a minute, and a kiosk alone is not wiped again and again', () => {
  const lobby = new Lobby().wait(10).hear({ kind: 'present' }).wait(60);
  expect(lobby.effects).toEqual([{ kind: 'wipe' }]);
  lobby.wait(600);
  expect(lobby.effects).toHaveLength(1);
});

test('staff can be called from every screen, and the walk that was under way begins anew', () => {
  const screens: readonly (readonly KioskEvent[])[] = [
    [],
    [{ kind: 'start' }],
    AGREED,
    [...AGREED, { kind: 'answer', isTrue: ['emergency'] }],
    SAFE,
    [...SAFE, { kind: 'ready' }],
    IN_PASS,
    [...IN_PASS, { kind: 'stumbled' }],
    [...IN_PASS, { kind: 'recorded' }],
    [...IN_PASS, ...READ],
    [...IN_PASS, ...READ, { kind: 'take' }],
    [...IN_PASS, { kind: 'failed', code: 'camera' }],
  ];
  for (const events of screens) {
    const lobby = at(...events);
    const before = lobby.screen;
    lobby.hear({ kind: 'call' });
    expect(lobby.effects.at(-1)).toEqual({ kind: 'call' });
    lobby.hear({ kind: 'call-over' });
    const isWalk = before === 'pass' || before === 'rehearsal';
    expect(lobby.screen).toBe(isWalk ? 'steps' : before);
    expect(lobby.state.passes).toBe(before === 'pass' ? 0 : lobby.state.passes);
  }
});

test('a call holds what is on the screen for three minutes, then it goes', () => {
  const lobby = at(...IN_PASS, ...READ, { kind: 'call' }).wait(170);
  expect(lobby.screen).toBe('result');
  expect(lobby.wait(10).screen).toBe('attract');
});

test('who seems to have stumbled and touches nothing gets staff, and nothing is read of that walk', () => {
  const lobby = at(...IN_PASS, { kind: 'stumbled' });
  lobby.hear({ kind: 'recorded' });
  expect(lobby.screen).toBe('all-right');
  lobby.wait(14);
  expect(lobby.state.calledMs).toBeNull();
  lobby.wait(1);
  expect(lobby.effects.at(-1)).toEqual({ kind: 'call' });
  expect(at(...IN_PASS, { kind: 'stumbled' }, { kind: 'again' }).screen).toBe('pass');
});

test.each(KIOSK_TROUBLES)(
  '%s brings the kiosk back to its start within half a minute, the time to find out that a worker hangs included',
  (code) => {
    const lobby = at(...IN_PASS, { kind: 'failed', code });
    expect(lobby.screen).toBe('trouble');
    // A tick of the watchdog and one of the clock.
    expect(lobby.wait(30 - SILENT_S - 2).screen).toBe('attract');
    expect(lobby.effects).toContainEqual({ kind: 'count', outcome: 'failed', ms: null });
  },
);

test('what failed is told with the seconds that are left, twenty at least, and a touch gives them anew', () => {
  const lobby = at(...IN_PASS, { kind: 'failed', code: 'camera' });
  expect(idleLeftS(lobby.state, lobby.nowMs)).toBe(20);
  expect(idleLeftS(lobby.wait(12).state, lobby.nowMs)).toBe(8);
  lobby.hear({ kind: 'present' });
  expect(idleLeftS(lobby.state, lobby.nowMs)).toBe(20);
  expect(lobby.wait(19).screen).toBe('trouble');
});

test('a result that was there before something failed is still there', () => {
  const lobby = at(...IN_PASS, ...READ, { kind: 'again' }, { kind: 'failed', code: 'camera' });
  expect(lobby.hear({ kind: 'back' }).screen).toBe('result');
  expect(at(...IN_PASS, { kind: 'failed', code: 'camera' }, { kind: 'back' }).screen).toBe(
    'trouble',
  );
});

test('every visit that began is counted once by how it went, with its length where it has a result', () => {
  const outcomes = (lobby: Lobby) =>
    lobby.effects.flatMap((effect) => (effect.kind === 'count' ? [effect.outcome] : []));
  expect(outcomes(at({ kind: 'start' }, { kind: 'leave' }))).toEqual([]);
  expect(outcomes(at(...SAFE).wait(60))).toEqual(['started', 'left']);
  expect(outcomes(at(...IN_PASS, { kind: 'failed', code: 'reading' }, { kind: 'leave' }))).toEqual([
    'started',
    'failed',
  ]);
  const read = at(...SAFE).wait(20);
  read.hear({ kind: 'ready' }, { kind: 'rehearsed' }, { kind: 'recorded' }).wait(40);
  read.hear({ kind: 'thought' }, { kind: 'again' }, ...READ, { kind: 'leave' });
  expect(read.effects.filter(({ kind }) => kind === 'count')).toEqual([
    { kind: 'count', outcome: 'started', ms: null },
    { kind: 'count', outcome: 'finished', ms: 60_000 },
  ]);
});

test('after hours nobody begins, and who is there may finish', () => {
  const lobby = new Lobby().wait(1, false);
  expect(lobby.screen).toBe('closed');
  expect(lobby.hear({ kind: 'start' }, { kind: 'leave' }).screen).toBe('closed');
  expect(lobby.wait(1).screen).toBe('attract');
  expect(at(...SAFE).wait(5, false).screen).toBe('steps');
});
