import { PEOPLE, type LabHuman, type PersonName } from './lab-people.ts';

/** Walks belong to the one folder, what is no walk to the other. */
export type Kind = 'walks' | 'others';

/** A clip of the collection as a configuration of the renderer. */
export interface Recipe {
  readonly kind: Kind;
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/** Where the camera stands: azimuth of the renderer, -90 sees the right side of somebody who walks to the right. */
const CAMERAS = {
  right: { azimuth: -90, dist: 4.6, height: 1, fovV: 37, aim: 0.92 },
  left: { azimuth: 90, dist: 4.4, height: 0.95, fovV: 38, aim: 0.9 },
  front: { azimuth: 0, dist: 4.2, height: 1.15, fovV: 37, aim: 0.88 },
  back: { azimuth: 180, dist: 4.2, height: 1.1, fovV: 37, aim: 0.9 },
  oblique: { azimuth: -50, dist: 4.8, height: 1.3, fovV: 37, aim: 0.9 },
  'oblique-back': { azimuth: 125, dist: 4.8, height: 1.2, fovV: 37, aim: 0.9 },
} as const;

export type CameraName = keyof typeof CAMERAS;

/** One clip in short: who, from where, how long, and what the person does. */
export interface Shot {
  readonly who: PersonName;
  readonly from: CameraName;
  readonly seconds: number;
  readonly camera?: Readonly<Record<string, unknown>>;
  readonly scene?: Readonly<Record<string, unknown>>;
  readonly person?: Readonly<Record<string, unknown>>;
  readonly bystanders?: readonly unknown[];
}

const FLOORS = ['wood', 'lino', 'carpet', 'tiles'] as const;
const WALLS = ['#e0dccf', '#d9dfe2', '#d8d3c7', '#dfd6d6', '#cfd8cc'] as const;

/** The renderer's configuration of a shot: small, 24 pictures a second, in a room that differs from clip to clip. */
export function recipe(kind: Kind, name: string, shot: Shot): Recipe {
  const seed = Buffer.from(name).reduce((sum, byte) => sum + byte, 0);
  const human: LabHuman = PEOPLE[shot.who];
  return {
    kind,
    name,
    config: {
      name,
      width: 640,
      height: 360,
      fps: 24,
      duration: shot.seconds,
      crf: 21,
      noise: 0,
      person: { human, ...shot.person },
      ...(shot.bystanders === undefined ? {} : { bystanders: shot.bystanders }),
      camera: { ...CAMERAS[shot.from], ...shot.camera },
      scene: {
        kind: 'room',
        floor: FLOORS[seed % FLOORS.length],
        wall: WALLS[seed % WALLS.length],
        halfWidth: 1.6,
        seed,
        ...shot.scene,
      },
    },
  };
}
