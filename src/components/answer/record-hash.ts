/** Where the walk is recorded from this view; null: from the one that comes first. */
export function recordHash(view: 'side' | 'front' | null): string {
  return view === 'front' ? '#/record/front' : '#/record';
}
