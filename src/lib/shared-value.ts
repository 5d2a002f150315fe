/**
 * Hands a value from Astro's bundled code to the process that runs the build: the two hold separate copies of every
 * module, and only the global object in common.
 */
export function shareValue(name: string, value: unknown): void {
  Reflect.set(globalThis, symbolOf(name), value);
}

/** The value shared last under a name, or undefined. */
export function sharedValue(name: string): unknown {
  return Reflect.get(globalThis, symbolOf(name));
}

function symbolOf(name: string): symbol {
  return Symbol.for(`newsfold.${name}`);
}
