/** A call that may fail in a way the user can meet: the failure is data with a code, never a thrown error. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** Wraps a success. */
export function success<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps a failure. */
export function failure<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}

/** What something that was thrown says of itself: not every library throws an `Error`. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
