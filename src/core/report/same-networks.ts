import type { Report } from './report.ts';

type Software = Report['software'];

/**
 * Whether two walks were measured by the same networks with the same weights. A report that does not name them all
 * may have been measured by others than one that does: it is not taken for the same.
 */
export function sameNetworks(one: Software, other: Software): boolean {
  if (one.model !== other.model || one.modelSha256 !== other.modelSha256) return false;
  return weightsOf(one) === weightsOf(other);
}

function weightsOf({ networks }: Software): string | null {
  return networks === undefined
    ? null
    : networks.map(({ name, sha256 }) => `${name} ${sha256}`).join();
}
