import { cycleSamples, isCycleMeasure } from '#core/measures/measure-lists.ts';
import { cycleSignalsOf } from '#core/measures/cycle-values.ts';
import type { MeasureId } from '#core/report/ids.ts';
import type { Report } from '#core/report/report.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** One kind of file that is chosen as a saved result and is none, or is one that no walk gave. */
export interface HostileFile {
  readonly kind: string;
  /** Made when asked for: all at once would fill the memory. */
  readonly bytes: () => Buffer;
}

/** Would tell of itself if a page took it for HTML. */
const MARKUP = '<img src=x onerror="window.hostile=1"><script>window.hostile=1</script>';
const many = <Item>(item: Item, count: number): Item[] => Array.from({ length: count }, () => item);

/** Every kind of hostile result that we know of. */
export function hostileFiles(): readonly HostileFile[] {
  return [...textFiles(), ...fieldFiles(), ...longFiles()];
}

function textFiles(): HostileFile[] {
  const text = JSON.stringify(fakeReport());
  const deep = (open: string, close: string, depth: number) =>
    open.repeat(depth) + close.repeat(depth);
  const texts: Readonly<Record<string, string | Buffer>> = {
    'an empty file': '',
    'blanks alone': ' \n\t ',
    null: 'null',
    'a number': '1e999',
    'a text': '"walk"',
    'an empty list': '[]',
    'an empty object': '{}',
    'half a result': text.slice(0, text.length >> 1),
    'a result with something behind it': `${text}]`,
    'two results': `${text}\n${text}`,
    'a result in a list': `[${text}]`,
    'a mark of byte order': `\uFEFF${text}`,
    'UTF-16': Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'UTF-16, the other way round': Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    'bytes that are no text': Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 197) % 256)),
    'zeros behind it': `${text}\0\0\0`,
    NaN: text.replace('"score":82', '"score":NaN'),
    'a number beyond all': text.replace('"score":82', '"score":1e999'),
    'the same key twice': text.replace('"score":82', '"score":"1","score":82'),
    'lists 500,000 deep': deep('[', ']', 500_000),
    'objects 200,000 deep': `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
    'a field 200,000 deep': `{"extra":${deep('[', ']', 200_000)},${text.slice(1)}`,
    'a prototype': `{"__proto__":{"hostile":1},"constructor":{"prototype":{"hostile":1}},${text.slice(1)}`,
    '36 MB of blanks': text + ' '.repeat(36e6),
    '49 MB in a field that no report has': `{"extra":"${'x'.repeat(49e6)}",${text.slice(1)}`,
    'a page': `<!doctype html><title>walk</title>${MARKUP}`,
  };
  return Object.entries(texts).map(([kind, content]) => ({
    kind,
    bytes: () => Buffer.from(content),
  }));
}

/** A report with one thing put in its place: "series.left.kneeFlexionDeg.3". */
function withAt(path: string, value: unknown): unknown {
  const document = structuredClone(fakeReport()) as object;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((at, key) => Reflect.get(at, key) as object, document);
  Reflect.set(holder, last, value);
  return document;
}

function fieldFiles(): HostileFile[] {
  const { timeS, cycles, landmarks } = fakeReport();
  const places: readonly (readonly [path: string, value: unknown])[] = [
    ['schemaVersion', 2],
    ['schemaVersion', '1'],
    ['view', null],
    ['outcome.code', '__proto__'],
    ['outcome.code', 'no-walk'],
    ['outcome.detail', MARKUP],
    ['video.name', MARKUP],
    ['video.name', ''],
    ['video.name', 'x'.repeat(1000)],
    ['video.name', '\u202Egpj.\0\n\r\u2066\uD800'],
    ['video.name', '../../../etc/passwd'],
    ['video.codec', MARKUP],
    ['software.version', MARKUP],
    ['software.model', MARKUP],
    ['software.model', 'constructor'],
    ['software.backend', MARKUP],
    ['landmarks.names.0', MARKUP],
    ['patterns.0.evidence', [{ ...EVIDENCE, measure: MARKUP }]],
    ['patterns.0.evidence', [{ ...EVIDENCE, measure: 'constructor', value: -1e6 }]],
    ['patterns.0.id', 'toString'],
    ['video.widthPx', 0],
    ['video.heightPx', 1e6],
    ['video.durationS', -1],
    ['video.meanFps', 0],
    ['video.timeScale', 0],
    ['video.timeScale', -1],
    ['video.firstFrameFileTimeS', -1e6],
    ['video.decodedFrameCount', 0],
    ['timeS', many(0, timeS.length)],
    ['timeS', [...timeS].reverse()],
    ['timeS', timeS.map((_, i) => (i % 2 === 0 ? 1e6 : -1e6))],
    ['series.left.ankleDorsiflexionDeg', many(1000, timeS.length)],
    ['series.left.ankleDorsiflexionDeg', many(null, timeS.length)],
    ['series.right.kneeFlexionDeg.3', 1e15],
    ['series.right.kneeFlexionDeg.3', 1e308],
    ['series.right.kneeFlexionDeg.3', 5e-324],
    ['landmarks.xPx', landmarks.xPx.map((row) => row.map(() => 1e6))],
    ['landmarks.xPx', landmarks.xPx.map(() => [])],
    ['landmarks.names', []],
    ['cycles', cycles.map((cycle) => ({ ...cycle, endS: cycle.startS }))],
    ['cycles', cycles.map((cycle) => ({ ...cycle, startS: cycle.endS, endS: cycle.startS }))],
    ['cycles', cycles.map((cycle) => ({ ...cycle, startS: -1e6, endS: 1e6 }))],
    ['cycles', []],
    ['events.left.initialContactS', [1e6, -1e6, 0]],
    ['measures', []],
    ['measures.0.value', -1e6],
    ['measures.0.unit', 'm'],
    ['measures.0.ci95', [1e6, -1e6]],
    ['measures.0.cycles', 1e6],
    ['patterns', []],
    ['quality.score', -1e6],
    ['quality.checks.0.value', 1e6],
    ['neutral.leftDeg', 1e6],
    ['notices', [{ code: 'constructor' }]],
    ['filmedAt', '9999-12-31'],
    ['filmedAt', '0000-01-01T00:00:00Z'],
    ['filmedAt', '2026-99-99'],
  ];
  return places.map(([path, value]) => ({
    kind: `${path} = ${shortened(JSON.stringify(value))}`,
    bytes: () => Buffer.from(JSON.stringify(withAt(path, value))),
  }));
}

const EVIDENCE = {
  measure: 'ankle-dorsiflexion-peak-stance',
  value: 3,
  threshold: 9,
  uncertainty: 2,
  timeS: 1e6,
};

/** As long as a report may be, and longer. */
function longFiles(): HostileFile[] {
  const { cycles, patterns, measures, quality, landmarks } = fakeReport();
  const evidence = { ...EVIDENCE, momentsS: many(1, 20) };
  const patternsOf = (reasons: number) => ({
    ...fakeReport(),
    patterns: many({ ...patterns[0], grade: 'present', evidence: many(evidence, reasons) }, 500),
  });
  const lists: Readonly<Record<string, () => unknown>> = {
    '5,000 strides': () => longWalk(5000),
    '20,000 strides': () => longWalk(20_000, 10),
    '100,000 strides': () => ({ ...fakeReport(), cycles: many(cycles[0], 100_000) }),
    '20,000 strides in one place': () => ({ ...fakeReport(), cycles: many(cycles[0], 20_000) }),
    '20,000 patterns': () => ({ ...fakeReport(), patterns: many(patterns[0], 20_000) }),
    '500 patterns of 500 reasons': () => patternsOf(500),
    '500 patterns of 20 reasons': () => patternsOf(20),
    '500 measures': () => ({ ...fakeReport(), measures: many(measures[0], 500) }),
    '500 checks': () => ({
      ...fakeReport(),
      quality: { score: 1, checks: many(quality.checks[0], 500) },
    }),
    '500 notices': () => ({ ...fakeReport(), notices: many({ code: 'variable-frame-rate' }, 500) }),
    '200,000 contacts': () => withAt('events.left.initialContactS', many(1, 200_000)),
    '20,000 contacts': () => withAt('events.left.initialContactS', many(1, 20_000)),
    'a name of 1 MB': () => withAt('video.name', 'x'.repeat(1e6)),
    '500 landmarks': () => withAt('landmarks.names', many(landmarks.names[0], 500)),
  };
  return Object.entries(lists).map(([kind, document]) => ({
    kind,
    bytes: () => Buffer.from(JSON.stringify(document())),
  }));
}

/** An honest walk of as many strides on a treadmill, with a value of each measure for each of them. */
export function longWalk(strides: number, fps = 30): Report {
  const report = fakeReport({ frames: Math.ceil(strides * 0.55 * fps), fps });
  const signals = cycleSignalsOf(report);
  const read = (id: MeasureId, side: string) =>
    isCycleMeasure(id) && (side === 'left' || side === 'right')
      ? { cycles: cycleSamples(id)(signals, side).length }
      : {};
  return {
    ...report,
    landmarks: { ...report.landmarks, xPx: [], yPx: [], score: [] },
    measures: report.measures.map((measure) => ({ ...measure, ...read(measure.id, measure.side) })),
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
