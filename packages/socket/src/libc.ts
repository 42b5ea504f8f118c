import { SystemCallError } from './system-call-error.ts';

/** The part of ffi-rs that is used here. */
interface Ffi {
  readonly DataType: { readonly I32: number; readonly U8Array: number };
  readonly FFITypeTag: { readonly Array: number };
  open(library: { readonly library: string; readonly path: string }): void;
  load(call: {
    readonly library: string;
    readonly funcName: string;
    readonly retType: number;
    readonly paramsType: readonly unknown[];
    readonly paramsValue: readonly unknown[];
    readonly errno: true;
    readonly runInNewThread: false;
    readonly freeResultMemory: false;
  }): { readonly value: number; readonly errnoCode: number };
}

const library = 'nlkit-libc';
let ffi: Ffi | undefined;

/**
 * Loads the binary of ffi-rs. Its own entry asks `process.report` which libc this is: that takes 10 ms, and it looks up
 * the name of every peer that the process is connected to. Trying the binaries takes 4 ms and asks nobody.
 */
function loadFfi(): Ffi {
  const { createRequire } = process.getBuiltinModule('node:module');
  const require = createRequire(import.meta.url);
  const requireBinary = createRequire(require.resolve('ffi-rs'));
  for (const libc of ['gnu', 'musl', 'gnueabihf']) {
    const name = `@yuuang/ffi-rs-linux-${process.arch}-${libc}`;
    try {
      const loaded: Ffi = requireBinary(name);
      // The binary has to stay when the worker thread that loaded it ends, or its leftovers bring the process down.
      loaded.open({ library: 'nlkit-stay', path: requireBinary.resolve(name) });
      return loaded;
    } catch {
      // Not the libc of this machine, or not installed.
    }
  }
  return require('ffi-rs');
}

function openLibc(): Ffi {
  const loaded = loadFfi();
  // No path: the C library that the process itself runs on.
  loaded.open({ library, path: '' });
  return loaded;
}

/**
 * Calls a function of the C library and returns its result. Numbers are passed as int, bytes by address: the function
 * may change them. A negative result throws a {@link SystemCallError} that says what could not be done.
 */
export function callLibc(name: string, args: readonly (number | Uint8Array)[], doing: string): number {
  ffi ??= openLibc();
  const { DataType, FFITypeTag } = ffi;
  const { value, errnoCode } = ffi.load({
    library,
    funcName: name,
    retType: DataType.I32,
    paramsType: args.map((arg) =>
      typeof arg === 'number'
        ? DataType.I32
        : { ffiTypeTag: FFITypeTag.Array, type: DataType.U8Array, length: arg.length },
    ),
    paramsValue: args,
    errno: true,
    runInNewThread: false,
    freeResultMemory: false,
  });
  if (value < 0) throw new SystemCallError(name, errnoCode, doing);
  return value;
}
