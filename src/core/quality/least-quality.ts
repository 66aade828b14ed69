/** Under this score a video is too poor to say anything of how somebody walks (clinical-rules.md 5.1). */
export const LEAST_QUALITY = 50;
