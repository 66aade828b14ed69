/** Who is rendered, in the words of the renderer's configuration. */
export interface LabHuman {
  readonly body: Readonly<Record<string, number>>;
  readonly clothes: readonly unknown[];
  readonly hair: string;
  readonly skin: readonly [number, number, number];
}

const tights = (top: string, bottom: string) => ({
  tights: { sleeve: 'short', legs: 'long', top, bottom },
});

/** People of several builds, ages and clothes. */
export const PEOPLE = {
  ada: {
    body: { gender: 0, age: 67, stature: 1.6, weight: 0.35 },
    clothes: ['female_casualsuit01', 'shoes01'],
    hair: 'short03',
    skin: [0.76, 0.57, 0.46],
  },
  ben: {
    body: { gender: 1, age: 72, stature: 1.71, weight: 0.1, muscle: -0.3 },
    clothes: ['male_casualsuit04', 'shoes02'],
    hair: 'short02',
    skin: [0.8, 0.62, 0.52],
  },
  cem: {
    body: { gender: 1, age: 45, stature: 1.78, weight: 0.5 },
    clothes: ['male_casualsuit06', 'shoes05'],
    hair: 'short01',
    skin: [0.55, 0.38, 0.29],
  },
  dia: {
    body: { gender: 0, age: 31, stature: 1.66, weight: -0.2 },
    clothes: ['female_sportsuit01', 'shoes06'],
    hair: 'ponytail01',
    skin: [0.42, 0.28, 0.21],
  },
  eli: {
    body: { gender: 1, age: 58, stature: 1.84, weight: 0.2 },
    clothes: [tights('#7a4030', '#2b2f3d'), 'shoes04'],
    hair: 'afro01',
    skin: [0.33, 0.22, 0.16],
  },
  fay: {
    body: { gender: 0, age: 49, stature: 1.72, weight: 0.05 },
    clothes: [tights('#4c7a66', '#1f2530'), 'shoes03'],
    hair: 'bob01',
    skin: [0.82, 0.66, 0.56],
  },
} as const satisfies Record<string, LabHuman>;

export type PersonName = keyof typeof PEOPLE;
