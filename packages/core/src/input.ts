// Generated interfaces take a parameter `Bytes` that is `never` for what the kernel sends and `Uint8Array` for what
// callers send: so one interface serves both, and input may give bytes where output is text.

/** Some of the members of a struct, for a request: what is left out is zero. */
export type Sparse<T> = { [P in keyof T]?: T[P] | undefined };

/** A struct: whole when it is received; in a request members may be left out (they are zero), or it is bytes. */
export type StructInput<T, Bytes> = [Bytes] extends [never] ? T : Sparse<T> | Bytes;

/** The properties `K` of `T`, also where `T` is a union: `Pick` would merge its arms. */
export type PickEach<T, K extends PropertyKey> = T extends unknown ? Pick<T, Extract<keyof T, K>> : never;

/** The fixed header of a message: whole when it is received, in a request any part of it (the rest is zero). */
export type HeaderInput<T, Bytes> = [Bytes] extends [never] ? T : Sparse<T>;

/** An object being decoded whose selectors decide its type only when all of it is there. */
export type Undecided<K extends PropertyKey> = { [P in K]?: unknown };
