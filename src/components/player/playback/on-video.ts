/** Hears an event of a video with the video itself. */
export function onVideo(use: (video: HTMLVideoElement) => void) {
  return ({ target }: Event): void => {
    if (target instanceof HTMLVideoElement) use(target);
  };
}
