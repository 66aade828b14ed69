/**
 * What was measured of the method, as tests/programs/accuracy/figures.json has it: the network `full` and those of the
 * legs on 24 rendered walkers (graded01 to graded24), most with a set pathology, who taught none of them (mean absolute
 * errors; the width of the intervals was found on the other half), and on two videos of real walks seen obliquely, one
 * stride each, against markers (least and most of two videos and two legs). A test holds it to those figures.
 */
export const KNOWN_ACCURACY = {
  network: 'blazepose-full',
  ankleDeg: 2.1,
  peakDorsiflexionDeg: 1.3,
  kneeDeg: 2.7,
  footProgressionDeg: 3.7,
  pelvicDropDeg: 1.5,
  initialContactMs: 7,
  toeOffMs: 7,
  heelOffPercent: 1.7,
  intervalCoveragePercent: 95,
  /** Slope of the read peak of stance over the true one, least and most of two sets of walkers from the side. */
  peakDorsiflexionSlope: [0.79, 0.89],
  realAnkleDeg: [4.5, 7.5],
  realFootDeg: [3.8, 7.7],
  realKneeDeg: [4.8, 8.3],
} as const;
