/** What a file input offers as videos; some systems know no type of these endings. */
export const VIDEO_FILES = 'video/*,.mkv,.mov,.mp4,.webm';
