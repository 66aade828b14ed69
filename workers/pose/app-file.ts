import type { AnalysisError } from '#contract/analysis-error.ts';
import { failure, success, type Result } from '#core/result.ts';
import { modelFile, servedAs } from '../../models/manifest.ts';

/**
 * A copy that the browser keeps may be the wrong one: after such a file the next is asked of the site itself. The
 * browser has one cache for everybody, so this belongs to the worker and to no engine.
 */
let cache: RequestCache = 'default';

/**
 * The bytes of a file of the manifest, compared with its hash: a stale copy, a half updated site or a file that was
 * altered on the way would give other numbers under the same name.
 */
export async function appFile(name: string): Promise<Result<ArrayBuffer, AnalysisError>> {
  // Browsers hash for pages that came over https, or from this device, alone.
  if (!isSecureContext) return failure({ code: 'page-not-secure' });
  const file = modelFile(name);
  const address = new URL(`models/${servedAs(file)}`, baseUrl());
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(address, { cache });
    if (!response.ok) return wrong(name);
    bytes = await response.arrayBuffer();
  } catch {
    return failure({ code: 'app-unreachable' });
  }
  return (await sha256Of(bytes)) === file.sha256 ? success(bytes) : wrong(name);
}

/** A worker that was made of a blob has no address of its own. */
function baseUrl(): URL {
  return new URL(import.meta.env.BASE_URL, location.origin);
}

function wrong(file: string): Result<never, AnalysisError> {
  cache = 'reload';
  return failure({ code: 'app-file-wrong', file });
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
