import * as tf from '@tensorflow/tfjs';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { failure, success, type Result } from '#core/result.ts';
import { appFile } from '../app-file.ts';
import { unlessLost } from '../lost-backend.ts';
import { heatmapPoints } from './heatmap-points.ts';
import { legLayers, RESIDUALS } from './leg-layers.ts';
import {
  FOOT,
  inputLength,
  LEG,
  SQUARE_UNITS,
  type LegNetwork,
  type LegNetworks,
  type LegPart,
  type LegSight,
} from './leg-source.ts';
import { legWeights, type LegIndex } from './leg-weights.ts';

/** The logarithm of the uncertainty is kept inside what training bound it to. */
const LOG_SIGMA = [-3, 4] as const;

/** Our own networks of the legs, their files checked. */
export async function loadLegNetworks(): Promise<Result<LegNetworks, AnalysisError>> {
  const [leg, foot] = await Promise.all([loadWeights(LEG), loadWeights(FOOT)]);
  if (!leg.ok) return leg;
  if (!foot.ok) return foot;
  return success({ leg: legNetwork(LEG, leg.value), foot: legNetwork(FOOT, foot.value) });
}

async function loadWeights(
  part: LegPart,
): Promise<Result<ReadonlyMap<string, Float32Array>, AnalysisError>> {
  const names = { index: `${part.name}.json`, weights: `${part.name}.bin` };
  const [index, file] = await Promise.all([appFile(names.index), appFile(names.weights)]);
  if (!index.ok) return index;
  if (!file.ok) return file;
  const known = JSON.parse(new TextDecoder().decode(index.value)) as LegIndex;
  const weights = legWeights(part, known, file.value);
  return weights === null
    ? failure({ code: 'app-file-wrong', file: names.weights })
    : success(weights);
}

/** A part's network on the backend that runs. */
export function legNetwork(part: LegPart, weights: ReadonlyMap<string, Float32Array>): LegNetwork {
  const layers = layersOf(part, weights);
  return {
    async estimate(input) {
      const outputs = tf.tidy(() => forward(part, layers, input));
      try {
        const [logits, logSigma, hidden] = await unlessLost(
          Promise.all(outputs.map((output) => output.data<'float32'>())),
        );
        if (logits === undefined || logSigma === undefined || hidden === undefined)
          throw new Error('the network of the legs gave no outputs');
        return sightOf(part, logits, outputs[0].shape[1], logSigma, hidden);
      } finally {
        tf.dispose(outputs);
      }
    },
    dispose() {
      for (const { w, b } of layers.values()) tf.dispose([w, b]);
    },
  };
}

interface Layer {
  readonly w: tf.Tensor;
  readonly b: tf.Tensor1D;
}
type Layers = ReadonlyMap<string, Layer>;

function layersOf(part: LegPart, weights: ReadonlyMap<string, Float32Array>): Layers {
  const valuesOf = (name: string) => {
    const values = weights.get(name);
    if (values === undefined) throw new Error(`no weights ${name}`);
    return values;
  };
  return new Map(
    legLayers(part).map(({ name, shape }) => [
      name,
      { w: tf.tensor(valuesOf(`${name}/w`), [...shape]), b: tf.tensor1d(valuesOf(`${name}/b`)) },
    ]),
  );
}

type Activation = 'relu6' | 'linear';

/** Heatmaps, logarithms of the uncertainty and logits of what is hidden, for a batch of squares. */
function forward(
  part: LegPart,
  layers: Layers,
  input: Float32Array,
): [heatmaps: tf.Tensor4D, logSigma: tf.Tensor2D, hidden: tf.Tensor2D] {
  const squares = input.length / inputLength(part);
  const { inputPx, channels } = part;
  const picture = tf.tensor4d(input, [squares, inputPx, inputPx, channels]);
  const half = separable(layers, full(layers, picture, 'stem', 2), 'stem_dw');
  const quarter = residuals(layers, separable(layers, half, 'down2', 2), 'res2');
  const eighth = residuals(layers, separable(layers, quarter, 'down3', 2), 'res3');
  const sixteenth = residuals(layers, separable(layers, eighth, 'down4', 2), 'res4');
  const last = residuals(layers, separable(layers, sixteenth, 'down5', 2), 'res5');
  const up4 = tf.add<tf.Tensor4D>(sixteenth, larger(separable(layers, last, 'up4')));
  const up3 = tf.add<tf.Tensor4D>(eighth, larger(separable(layers, up4, 'up3')));
  const up2 = tf.add<tf.Tensor4D>(quarter, larger(separable(layers, up3, 'up2')));
  const mean = tf.mean<tf.Tensor2D>(last, [1, 2]);
  return [
    full(layers, up2, 'out', 1, 'linear'),
    dense(layers, mean, 'sigma'),
    dense(layers, mean, 'hidden'),
  ];
}

function layer(layers: Layers, name: string): Layer {
  const found = layers.get(name);
  if (found === undefined) throw new Error(`no layer ${name}`);
  return found;
}

const full = convolution(tf.fused.conv2d);
const depthwise = convolution(tf.fused.depthwiseConv2d);

/** A side of 3 sees one pixel round the picture, on every side: black. */
function convolution(operation: typeof tf.fused.conv2d | typeof tf.fused.depthwiseConv2d) {
  return (
    layers: Layers,
    x: tf.Tensor4D,
    name: string,
    strides: 1 | 2 = 1,
    activation: Activation = 'relu6',
  ): tf.Tensor4D => {
    const { w, b } = layer(layers, name);
    const filter = w as tf.Tensor4D;
    const pad = (filter.shape[0] - 1) / 2;
    return operation({ x, filter, strides, pad, bias: b, activation });
  };
}

function separable(layers: Layers, x: tf.Tensor4D, name: string, strides: 1 | 2 = 1): tf.Tensor4D {
  return full(layers, depthwise(layers, x, `${name}.dw`, strides), `${name}.pw`);
}

function residuals(layers: Layers, x: tf.Tensor4D, depth: keyof typeof RESIDUALS): tf.Tensor4D {
  let sum = x;
  for (let i = 0; i < RESIDUALS[depth]; i++) {
    const name = `${depth}_${i}`;
    const first = full(layers, depthwise(layers, sum, `${name}.dw1`), `${name}.pw1`);
    const second = depthwise(layers, first, `${name}.dw2`, 1, 'linear');
    sum = tf.add(sum, full(layers, second, `${name}.pw2`, 1, 'linear'));
  }
  return sum;
}

function larger(x: tf.Tensor4D): tf.Tensor4D {
  return tf.image.resizeBilinear(x, [2 * x.shape[1], 2 * x.shape[2]], false, true);
}

function dense(layers: Layers, x: tf.Tensor2D, name: string): tf.Tensor2D {
  const { w, b } = layer(layers, name);
  return tf.fused.matMul({ a: x, b: w, bias: b }) as tf.Tensor2D;
}

function sightOf(
  { points }: LegPart,
  logits: Float32Array,
  cells: number,
  logSigma: Float32Array,
  hidden: Float32Array,
): LegSight {
  return {
    ...heatmapPoints(logits, points.length, cells, SQUARE_UNITS),
    sigma: logSigma.map((log) => Math.exp(Math.min(Math.max(log, LOG_SIGMA[0]), LOG_SIGMA[1]))),
    hidden: hidden.map((logit) => 1 / (1 + Math.exp(-logit))),
  };
}
