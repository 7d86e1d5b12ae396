type ErrorClass = abstract new (...parameters: never[]) => Error;

const brandOf = (name: string): symbol => Symbol.for(`unabridged.error.${name}`);

/**
 * Names an error class and marks its instances with a symbol from the global registry,
 * so that `instanceof` holds between the ESM and the CommonJS build and between two
 * installed copies: their classes differ, the symbol does not.
 */
export function brandError(target: ErrorClass, name: string): void {
  const brand = brandOf(name);
  // Bundlers rename classes; programs log `error.constructor.name`.
  Object.defineProperty(target, 'name', { value: name, configurable: true });
  Object.defineProperty(target.prototype, 'name', {
    value: name,
    configurable: true,
    writable: true,
  });
  Object.defineProperty(target.prototype, brand, { value: true });
  Object.defineProperty(target, Symbol.hasInstance, {
    configurable: true,
    value(this: ErrorClass, value: unknown): boolean {
      // A program's own subclass inherits this method but not the brand: it keeps the ordinary test.
      if (this !== target) return Function.prototype[Symbol.hasInstance].call(this, value);
      return typeof value === 'object' && value !== null && brand in value;
    },
  });
}
