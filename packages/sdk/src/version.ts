/** Version of this package; the build checks that it equals the one in package.json. */
export const VERSION = '0.1.0';
