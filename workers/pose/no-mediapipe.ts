/**
 * Stands in for `@mediapipe/pose`, which pose-detection imports for its `mediapipe` runtime only:
 * that runtime loads its files from elsewhere, so it must never be reached.
 */
export class Pose {
  constructor() {
    throw new Error('the mediapipe runtime is not part of Heelrise');
  }
}
