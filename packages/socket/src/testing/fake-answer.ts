/** What the fake kernel says about a refused request. */
export interface RefusalDetails {
  /** Text of the extended ack. */
  readonly message?: string | undefined;
  /** Spec name of the offending attribute, one of the outermost level. */
  readonly attribute?: string | undefined;
  /** Offset of the offending attribute in the request, in bytes, for those further inside. */
  readonly offset?: number | undefined;
  /** Spec name of an attribute that is missing, one of the outermost level. */
  readonly missing?: string | undefined;
}

/** How the rows of a dump come. */
export interface RowsDetails {
  /** Rows in one datagram; all in one when absent. */
  readonly perDatagram?: number | undefined;
  /** The end comes in a datagram of its own instead of behind the last row. */
  readonly isEndApart?: boolean | undefined;
  /** A change cut through the dump: the first row says so, or the end. */
  readonly interrupted?: 'row' | 'end' | undefined;
  /** The dump was filtered by the request. */
  readonly isFiltered?: boolean | undefined;
  /** Errno name that the dump ends with, behind its rows. */
  readonly error?: string | undefined;
  /** Text of the extended ack at the end. */
  readonly message?: string | undefined;
}

/** A reply: an object of the operation, or the bytes behind the message's headers. */
export type FakeReply = object | Uint8Array;

/** What an answer is made of. */
export type FakeDirective =
  | { readonly kind: 'acknowledge'; readonly warning?: string | undefined }
  | { readonly kind: 'reply'; readonly replies: readonly FakeReply[]; readonly isMulti: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly FakeReply[]; readonly details: RowsDetails }
  | { readonly kind: 'refuse'; readonly code: string; readonly details: RefusalDetails }
  | { readonly kind: 'late'; readonly ms: number; readonly answer: FakeAnswer }
  | { readonly kind: 'overrun'; readonly answer: FakeAnswer }
  | { readonly kind: 'datagrams'; readonly datagrams: readonly Uint8Array[] }
  | { readonly kind: 'silence' };

/** An answer of the fake kernel; the functions of this module make them. */
export class FakeAnswer {
  readonly directive: FakeDirective;

  constructor(directive: FakeDirective) {
    this.directive = directive;
  }
}

/** Carries a request out without a reply. `warning` is the text of an extended ack that comes with the success. */
export function acknowledge(warning?: string): FakeAnswer {
  return new FakeAnswer({ kind: 'acknowledge', warning });
}

/** Answers a `do` with one message, or with several in a row. */
export function reply(...replies: readonly FakeReply[]): FakeAnswer {
  return new FakeAnswer({ kind: 'reply', replies, isMulti: false });
}

/** Answers a `do` with messages that belong together and an end of their own, as some families do. */
export function multipart(replies: readonly FakeReply[]): FakeAnswer {
  return new FakeAnswer({ kind: 'reply', replies, isMulti: true });
}

/** Answers a dump. */
export function rows(list: readonly FakeReply[], details: RowsDetails = {}): FakeAnswer {
  return new FakeAnswer({ kind: 'rows', rows: list, details });
}

/** Refuses a request, by the name of an errno. */
export function refuse(code: string, details: RefusalDetails = {}): FakeAnswer {
  return new FakeAnswer({ kind: 'refuse', code, details });
}

/** Gives an answer only after some time. */
export function late(ms: number, answer: FakeAnswer): FakeAnswer {
  return new FakeAnswer({ kind: 'late', ms, answer });
}

/** Lets messages get lost (ENOBUFS) in front of an answer; with `silence()`, the answer is what got lost. */
export function overrun(answer: FakeAnswer): FakeAnswer {
  return new FakeAnswer({ kind: 'overrun', answer });
}

/** Answers with these bytes, datagram by datagram, headers and sequence numbers included. */
export function datagrams(...list: readonly Uint8Array[]): FakeAnswer {
  return new FakeAnswer({ kind: 'datagrams', datagrams: list });
}

/** Does not answer at all. */
export function silence(): FakeAnswer {
  return new FakeAnswer({ kind: 'silence' });
}
