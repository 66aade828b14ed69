import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import type { SidedPoint } from '#core/corrections/correction.ts';
import type { Report } from '#core/report/report.ts';
import { videoOfWalk } from '#words/video/video-player.ts';
import type { Annotator } from './annotate/annotator.ts';
import { drawingLayer } from './annotate/drawing-layer.ts';
import './placing/point-layer.ts';
import { onVideo } from './playback/on-video.ts';
import type { VideoPlayback } from './playback/video-playback.ts';
import { transformOf } from './zoom/zoom.ts';
import type { ZoomGestures } from './zoom/zoom-gestures.ts';

interface Picture {
  readonly report: Report;
  /** The address of the video; null where only the lines can be shown. */
  readonly url: string | null;
  readonly video: Ref<HTMLVideoElement>;
  readonly canvas: Ref<HTMLCanvasElement>;
  readonly playback: VideoPlayback;
  readonly gestures: ZoomGestures;
  readonly annotator: Annotator;
  /** The point that is put in its place, or null. */
  readonly placing: SidedPoint | null;
  /** Whether a click plays the video. */
  readonly playsOnClick: boolean;
}

/** The video below its skeleton and drawings, as near as the reader has zoomed. */
export function playerPicture(picture: Picture): TemplateResult {
  const { report, url, canvas, gestures, annotator, placing } = picture;
  return html`<div
    class="gestures"
    ?data-close=${gestures.zoom.scale > 1}
    @pointerdown=${gestures.down}
    @pointermove=${gestures.move}
    @pointerup=${gestures.up}
    @pointercancel=${gestures.up}
    @wheel=${gestures.wheel}
    @touchstart=${gestures.touch}
    @touchmove=${gestures.touch}
  >
    <div class="zoomed" style="transform:${transformOf(gestures.zoom)}">
      ${url === null ? nothing : video(url, picture)}
      <canvas ${ref(canvas)} aria-hidden="true"></canvas>
    </div>
    ${drawingLayer(annotator, gestures.zoom, report)}
    ${placing === null ? nothing : pointLayer(placing, picture)}
  </div>`;
}

function video(url: string, picture: Picture): TemplateResult {
  const { report, playback, gestures, playsOnClick } = picture;
  return html`<video
    ${ref(picture.video)}
    src=${url}
    muted
    playsinline
    preload="auto"
    aria-label=${videoOfWalk(report.video.name)}
    @loadeddata=${onVideo((element) => void playback.begin(element))}
    @seeked=${() => playback.playhead.arrived()}
    @play=${() => playback.played()}
    @pause=${() => playback.paused()}
    @error=${onVideo((element) => playback.fail(element))}
    @click=${() => !playsOnClick || gestures.dragged || playback.toggle()}
  ></video>`;
}

function pointLayer(point: SidedPoint, { report, playback, gestures }: Picture): TemplateResult {
  const pause = () => playback.pause();
  return html`<point-layer
    .report=${report}
    .frame=${playback.playhead.frame}
    .point=${point}
    .zoom=${gestures.zoom}
    @pointerdown=${pause}
    @keydown=${pause}
  ></point-layer>`;
}
