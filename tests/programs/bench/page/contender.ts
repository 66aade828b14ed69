/** How a peer did on pictures from the middle of the video. */
export interface Pace {
  readonly pictures: number;
  /** Pictures in which it found a person: where it found none it had less to do, or more. */
  readonly withPerson: number;
  readonly seconds: number;
}

/** A peer that is loaded and warm. */
export interface Contender {
  run(): Promise<Pace>;
}
