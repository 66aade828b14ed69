/**
 * What was measured of the method, as the README's table has it: the network `heavy` on twelve rendered walkers that
 * nothing was fitted to (mean absolute errors), and on two films of real walks between the views, one stride each,
 * against markers (least and most of two films and two legs). A test holds it to the README.
 */
export const KNOWN_ACCURACY = {
  network: 'blazepose-heavy',
  ankleDeg: 2.4,
  peakDorsiflexionDeg: 2.5,
  kneeDeg: 2.2,
  footProgressionDeg: 2.7,
  pelvicDropDeg: 0.9,
  initialContactMs: 9,
  toeOffMs: 12,
  heelOffPercent: 2.2,
  intervalCoveragePercent: 92,
  realAnkleDeg: [4.4, 7.7],
  realFootDeg: [5, 17.4],
  realKneeDeg: [4.1, 10.4],
} as const;
