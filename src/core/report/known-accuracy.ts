/**
 * What was measured of the method, as the README's table has it: the network `heavy` on twelve rendered walkers that
 * nothing was fitted to (mean absolute errors), and on two films of real walks between the views, one stride each,
 * against markers (least and most of two films and two legs). A test holds it to the README.
 */
export const KNOWN_ACCURACY = {
  network: 'blazepose-heavy',
  ankleDeg: 2.6,
  peakDorsiflexionDeg: 3.1,
  kneeDeg: 2.3,
  footProgressionDeg: 2.5,
  pelvicDropDeg: 1.1,
  initialContactMs: 8,
  toeOffMs: 12,
  heelOffPercent: 3.3,
  intervalCoveragePercent: 94,
  realAnkleDeg: [3.9, 9.0],
  realFootDeg: [6.3, 15.7],
  realKneeDeg: [6.3, 10.3],
} as const;
