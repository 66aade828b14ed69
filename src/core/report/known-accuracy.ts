/**
 * What was measured of the method, as the README's table has it: the network `heavy` on twelve rendered walkers that
 * nothing was fitted to (mean absolute errors), and on two films of real walks between the views, one stride each,
 * against markers (least and most of two films and two legs). A test holds it to the README.
 */
export const KNOWN_ACCURACY = {
  network: 'blazepose-heavy',
  ankleDeg: 2.6,
  peakDorsiflexionDeg: 3,
  kneeDeg: 2.3,
  footProgressionDeg: 2.7,
  pelvicDropDeg: 1.2,
  initialContactMs: 8,
  toeOffMs: 12,
  heelOffPercent: 3.3,
  intervalCoveragePercent: 93,
  realAnkleDeg: [3.6, 8.6],
  realFootDeg: [6.3, 15.7],
  realKneeDeg: [6.3, 10.3],
} as const;
