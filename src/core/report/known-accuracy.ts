/**
 * What was measured of the method, as the table in tests/accuracy/README.md has it: the network `heavy` on twelve rendered walkers that
 * nothing was fitted to (mean absolute errors), and on two films of real walks between the views, one stride each,
 * against markers (least and most of two films and two legs). A test holds it to that table.
 */
export const KNOWN_ACCURACY = {
  network: 'blazepose-heavy',
  ankleDeg: 2.3,
  peakDorsiflexionDeg: 2.3,
  kneeDeg: 2.2,
  footProgressionDeg: 2.7,
  pelvicDropDeg: 1,
  initialContactMs: 9,
  toeOffMs: 12,
  heelOffPercent: 2.1,
  intervalCoveragePercent: 93,
  /** Slope of the read peak of stance over the true one, least and most of two sets of walkers from the side. */
  peakDorsiflexionSlope: [0.67, 0.81],
  realAnkleDeg: [3.2, 6],
  realFootDeg: [2.7, 6.8],
  realKneeDeg: [4.9, 10.5],
} as const;
