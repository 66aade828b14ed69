/** What TensorFlow.js can run on, from the surest to the quickest on a good day. */
export const BACKENDS = ['wasm', 'webgl', 'webgpu'] as const;
export type BackendName = (typeof BACKENDS)[number];
export type BackendChoice = 'auto' | BackendName;

/** A short measured run of the landmark network on each backend of this device. */
export interface BackendTrial {
  readonly chosen: BackendName;
  /** Median milliseconds for one picture; null where the backend is missing or gave other numbers than wasm. */
  readonly msPerPicture: Readonly<Record<BackendName, number | null>>;
}
