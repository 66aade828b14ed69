/** What codes of format 1 are read by, as it was when the first was printed. */
export const MEASURE_IDS_1 = [
  'ankle-dorsiflexion-peak-stance',
  'ankle-dorsiflexion-initial-contact',
  'ankle-plantarflexion-push-off',
  'ankle-dorsiflexion-peak-swing',
  'ankle-range',
  'foot-progression-stance',
  'pelvic-obliquity-range',
  'pelvic-drop',
  'pelvic-tilt-mean',
  'knee-flexion-min-stance',
  'knee-flexion-peak-swing',
  'thigh-extension-peak',
  'trunk-lean-mean',
  'heel-off-percent',
  'stance-percent',
  'step-time',
  'stride-time',
  'cadence',
  'step-length',
  'walking-speed',
];

export const FEATURE_IDS_1 = [
  'shank-inclination-foot-flat',
  'shank-inclination-heel-off',
  'shank-inclination-40-percent',
  'heel-off-after-feet-adjacent',
  'knee-flexion-peak-dorsiflexion',
  'thigh-flexion-peak-swing',
  'foot-pitch-initial-contact',
  'foot-pitch-before-30-percent',
  'hip-rise-stance',
  'swing-lateral-arc',
  'step-length-of-height',
];

export const PATTERN_IDS_1 = [
  'limited-dorsiflexion',
  'early-heel-rise',
  'reduced-tibial-progression',
  'toe-out',
  'toe-in',
  'midfoot-pronation',
  'knee-hyperextension',
  'increased-stance-knee-flexion',
  'reduced-hip-extension',
  'forward-trunk-lean',
  'anterior-pelvic-tilt',
  'pelvic-drop',
  'vaulting',
  'circumduction',
  'steppage',
  'asymmetry',
  'flat-foot-contact',
  'calf-pattern',
];

/** The made-up side view of the builders. */
export const PRINTED_ONCE =
  '0147308113141646092821343879537655084491908440379535063500225562049824056794635724965207095419316099602704048556037492911683330608203874108175814014199262391103753327269162720631834663107330936783703609822417861823518151674625690790673326824658267253718467850193486912893046820787698158476536831613051382006986480821064905531991387821323649263011646590666005714346011473145418595018723829065217430288978119981443627550930907739259312475853973060367329861634676755908936337671377488001177420029150640118871315850592289';
