/** Solves a symmetric positive definite system by Gaussian elimination. Inputs are left as they are. */
export function solveSymmetric(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? NaN]);
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    const pivot = rows[i] ?? [];
    for (let j = i + 1; j < n; j++) {
      const row = rows[j] ?? [];
      const factor = (row[i] ?? NaN) / (pivot[i] ?? NaN);
      for (let k = i; k <= n; k++) row[k] = (row[k] ?? NaN) - factor * (pivot[k] ?? NaN);
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    let sum = row[n] ?? NaN;
    for (let k = i + 1; k < n; k++) sum -= (row[k] ?? NaN) * (solution[k] ?? NaN);
    solution[i] = sum / (row[i] ?? NaN);
  }
  return solution;
}
