import { language, type Language } from '#words/language/locale.ts';
import type { Specimen } from './specimens.ts';

/** What the gallery itself says, and no screen of the app: it stands here and not in `src/words`. */
interface GalleryWords {
  readonly title: string;
  readonly lede: string;
  readonly curvesAreTrue: string;
  readonly typical: Readonly<Record<Specimen['view'], string>>;
  readonly view: Readonly<Record<Specimen['view'], string>>;
  readonly nothingSet: string;
  readonly set: (like: string) => string;
  readonly seen: (seed: number) => string;
  readonly exact: string;
  readonly headline: string;
  readonly asWell: string;
  readonly noCurve: string;
  readonly chain: string;
  readonly curve: string;
}

const WORDS: Readonly<Record<Language, GalleryWords>> = {
  en: {
    title: 'Every pattern once',
    lede: 'Made-up walkers. Each walks as the reference does but for one thing, and is told what the app would tell.',
    curvesAreTrue:
      'The curves are how the walker truly moves. The grades rest on what the network would have read.',
    typical: { side: 'Typical walker, from the side', front: 'Typical walker, from the front' },
    view: { side: 'Filmed from the side.', front: 'Filmed from the front.' },
    nothingSet: 'Nothing was set.',
    set: (like) => `Set, on the right or on the whole body: ${like}.`,
    seen: (seed) =>
      `Simulated with the errors that the network made on rendered walkers (seed ${seed}).`,
    exact:
      'From exact signals, without an error of the network: with it this grade is seldom reached.',
    headline: 'Headline of this result',
    asWell: 'Told as well',
    noCurve: 'No curve of the app shows it: see the numbers above.',
    chain: 'From foot to upper body',
    curve: 'The curve that shows it',
  },
  es: {
    title: 'Cada patrón una vez',
    lede: 'Personas inventadas. Cada una camina como la referencia salvo en una cosa, y lee lo que diría la aplicación.',
    curvesAreTrue:
      'Las curvas son el movimiento verdadero. Los grados se basan en lo que la red habría leído.',
    typical: { side: 'Persona típica, de lado', front: 'Persona típica, de frente' },
    view: { side: 'Grabada de lado.', front: 'Grabada de frente.' },
    nothingSet: 'No se cambió nada.',
    set: (like) => `Cambio, a la derecha o en todo el cuerpo: ${like}.`,
    seen: (seed) =>
      `Simulada con los errores que la red cometió con personas generadas (semilla ${seed}).`,
    exact: 'De señales exactas, sin error de la red: con él rara vez se llega a este grado.',
    headline: 'Titular de este resultado',
    asWell: 'También se dice',
    noCurve: 'Ninguna curva de la aplicación lo muestra: vea los números de arriba.',
    chain: 'Del pie al tronco',
    curve: 'La curva que lo muestra',
  },
};

export function galleryWords(): GalleryWords {
  return WORDS[language()];
}
