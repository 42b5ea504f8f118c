import { AttrWriter, ControlMessage, MessageFlag, messageHeaderBytes, writeMessage } from '@nlkit/netlink-core';
import { Received, type Transport, type TransportFactory } from '../../src/index.ts';

/** A message of a batch as it was sent. */
export interface Sent {
  readonly type: number;
  readonly flags: number;
  readonly sequence: number;
  readonly content: Uint8Array;
}

/** What the kernel says to a batch: messages by the place in the datagram that they answer, in this order. */
export type Answer = (
  | { readonly to: number; readonly errno: number }
  | { readonly to: number; readonly echo: number; readonly write: (writer: AttrWriter) => void }
  | 'overrun'
)[];

/** A kernel that answers a datagram of several messages as it is told. */
export class BatchKernel {
  /** Messages of each datagram. */
  readonly datagrams: Sent[][] = [];
  readonly #answer: (messages: readonly Sent[]) => Answer;
  readonly #queue: (Uint8Array | typeof Received.overrun)[] = [];

  constructor(answer: (messages: readonly Sent[]) => Answer) {
    this.#answer = answer;
  }

  get transport(): TransportFactory {
    return () => this.#open();
  }

  #open(): Transport {
    const nothing = (): void => {};
    return {
      portId: 1,
      send: (bytes, length) => this.#sent(split(bytes.slice(0, length))),
      receive: (into) => {
        const next = this.#queue.shift();
        if (next === undefined) return Received.nothing;
        if (typeof next === 'number') return next;
        into.set(next);
        return next.length;
      },
      watch: nothing,
      unwatch: nothing,
      ref: nothing,
      unref: nothing,
      close: nothing,
    };
  }

  #sent(messages: Sent[]): void {
    this.datagrams.push(messages);
    for (const each of this.#answer(messages)) {
      if (each === 'overrun') {
        this.#queue.push(Received.overrun);
        continue;
      }
      const message = messages[each.to] as Sent;
      if ('errno' in each) this.#say(message, ControlMessage.error, acknowledgement(message, each.errno));
      else this.#say(message, each.echo, each.write);
    }
  }

  #say({ sequence }: Sent, type: number, write: (writer: AttrWriter) => void): void {
    const writer = new AttrWriter();
    writeMessage(writer, { type, flags: 0, sequence }, () => write(writer));
    this.#queue.push(writer.written().slice());
  }
}

function acknowledgement({ sequence, type }: Sent, errno: number): (writer: AttrWriter) => void {
  return (writer) => {
    const at = writer.reserve(4);
    writer.view.setInt32(at, -errno, writer.little);
    writeMessage(writer, { type, flags: MessageFlag.request, sequence }, () => {});
  };
}

function split(datagram: Uint8Array): Sent[] {
  const { view, little } = new AttrWriter({ into: datagram });
  const messages: Sent[] = [];
  for (let at = 0; at < datagram.length; ) {
    const length = view.getUint32(at, little);
    messages.push({
      type: view.getUint16(at + 4, little),
      flags: view.getUint16(at + 6, little),
      sequence: view.getUint32(at + 8, little),
      content: datagram.slice(at + messageHeaderBytes, at + length),
    });
    at += (length + 3) & ~3;
  }
  return messages;
}
