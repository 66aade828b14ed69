/** What a file input offers as films; some systems know no type of these endings. */
export const FILM_FILES = 'video/*,.mkv,.mov,.mp4,.webm';
