/** Why a file of a walk was not made. */
export type FileTrouble = 'no-landmarks' | 'not-a-height' | 'failed';
