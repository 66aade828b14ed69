/** What the camera of a lobby sees of somebody on the line. */
export type FilmedView = 'side' | 'front';
