import type { TemplateResult } from 'lit';
import { createRef } from 'lit/directives/ref.js';
import type { CoachPass } from '#core/coach/coach-hint.ts';
import { usualOptions } from '../../../../app/analysis/usual-options.ts';
import { VideoUrl } from '../../../../app/page/video-url.ts';
import type { Draft } from '../../../../app/walks/drafts.ts';
import type { VideoSettings } from '../../../parts/video-settings.ts';
import { VideoChosenEvent } from '../../../session/events.ts';
import { reviewPanel, type ReviewAnswers } from './review-panel.ts';

/** The video that is looked at after recording: shown, and handed on with the settings chosen below it. */
export class DraftReview {
  private readonly source = new VideoUrl();
  private readonly settings = createRef<VideoSettings>();
  /** The video in which somebody stumbled is not analysed. */
  private stumbled: string | null = null;

  /** `host` is the element that gives `video-chosen`. */
  constructor(private readonly host: HTMLElement) {}

  /** Makes a video ready to be shown; null lets go of the last one. */
  show(draft: Draft | null) {
    this.source.show(draft?.video ?? null);
  }

  mark(draft: Draft, stumbled: boolean) {
    this.stumbled = stumbled ? draft.id : null;
  }

  /** Hands a video on to be analysed; with `stay` the screen goes on to the next pass. */
  use(draft: Draft, stay: boolean) {
    const { name } = draft.video;
    const options = this.settings.value?.optionsFor(name) ?? usualOptions(name);
    const made = { atMs: draft.video.lastModified, source: 'recorded' } as const;
    this.host.dispatchEvent(new VideoChosenEvent(draft.video, { ...options, made }, draft, stay));
  }

  render(
    draft: Draft | null,
    drafts: readonly Draft[],
    pass: CoachPass,
    answers: ReviewAnswers,
  ): TemplateResult {
    const { settings } = this;
    const others = drafts.filter((one) => one !== draft);
    const stumbled = draft?.id === this.stumbled;
    return reviewPanel({ draft, url: this.source.url, others, pass, settings, stumbled }, answers);
  }
}
