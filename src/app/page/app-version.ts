/** Version of package.json, put in by the build. */
declare const __HEELRISE_VERSION__: string;

/** The version of this software: what a walk that is measured now was measured by. */
export function appVersion(): string {
  return __HEELRISE_VERSION__;
}
