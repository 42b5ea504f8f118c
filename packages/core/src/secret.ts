/**
 * Bytes that must not be shown: private and preshared keys.
 *
 * An ordinary `Uint8Array` in every respect but printing: `console.log`, `util.inspect`, `JSON.stringify` and template
 * strings say `[32 bytes hidden]`. Read the elements, or copy them into a plain `Uint8Array`, to use the key.
 *
 * What goes around an object's own way to print itself shows the bytes: `console.dir`, `console.table`, debuggers.
 */
export class SecretBytes extends Uint8Array<ArrayBuffer> {
  // slice(), map() and the like give plain arrays: hiding is for what the kernel sent, not for what is made of it.
  static get [Symbol.species](): Uint8ArrayConstructor {
    return Uint8Array;
  }

  override toString(): string {
    return `[${this.length} bytes hidden]`;
  }

  override toLocaleString(): string {
    return this.toString();
  }

  toJSON(): string {
    return this.toString();
  }

  static {
    // A hook of Node's util.inspect, found by its registered symbol so that nothing of Node is imported.
    Object.defineProperty(SecretBytes.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value(this: SecretBytes): string {
        return this.toString();
      },
    });
  }
}
