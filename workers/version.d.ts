/** Version of package.json, put in by the build. */
declare const __HEELRISE_VERSION__: string;
