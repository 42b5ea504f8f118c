import {
  type AnyCall,
  type AnyOperation,
  AttrReader,
  align4,
  genericProtocol,
  MessageFlag,
  messageHeaderBytes,
  type Operation,
} from '@nlkit/netlink-core';
import { getfamily } from '@nlkit/netlink-nlctrl';
import type { ReplyOf, RequestOf } from '../call-types.ts';
import type { Transport, TransportRequest } from '../transport.ts';
import { acknowledge, FakeAnswer, type FakeReply, multipart, refuse, reply, rows } from './fake-answer.ts';
import { deliverAnswer } from './fake-delivery.ts';
import { FakeRequest } from './fake-request.ts';
import { FakeTransport } from './fake-transport.ts';

const firstFamilyId = 0x20;
const controlFamilyId = 16;

/** What handlers of an operation may give: an answer, or plainly the reply (a `do`) or the rows (a dump). */
export interface FakeHandlers<Do, Dump> {
  /** Answers a `do`; nothing stands for an acknowledgement. */
  readonly do?: (request: RequestOf<Do>, context: FakeRequest) => FakeAnswer | ReplyOf<Do> | undefined;
  /** Answers a dump. */
  readonly dump?: (request: RequestOf<Dump>, context: FakeRequest) => FakeAnswer | readonly ReplyOf<Dump>[];
}

type AnyHandler = (request: never, context: FakeRequest) => unknown;

/** An operation that the fake kernel knows. */
export interface FakeOperation {
  readonly operation: AnyOperation;
  readonly handlers: { readonly do?: AnyHandler; readonly dump?: AnyHandler };
}

/** Says how the fake kernel answers an operation. What has no handler is refused with EOPNOTSUPP. */
export function on<Do extends AnyCall | undefined, Dump extends AnyCall | undefined>(
  operation: Operation<Do, Dump>,
  handlers: FakeHandlers<Do, Dump>,
): FakeOperation {
  return { operation, handlers };
}

/** Makes a fake kernel that knows the given operations; give its `transport` to a socket. */
export function fakeKernel(...operations: readonly FakeOperation[]): FakeKernel {
  return new FakeKernel(operations);
}

/**
 * Stands in for the kernel in tests: takes requests, decodes them, and sends what the handlers say in the form that the
 * kernel would. It answers nlctrl's `getfamily` for the families of its operations by itself.
 *
 * Steps of a transaction go to the handlers one by one; when one is refused, all of them are. A handler of the family's
 * `batchBegin` may refuse the transaction as such. What a handler has changed by then it has to undo itself.
 */
export class FakeKernel {
  /** The requests that came, in order; those of `getfamily` that it answers by itself are left out. */
  readonly requests: FakeRequest[] = [];
  /** The sockets that were opened, in order. */
  readonly transports: FakeTransport[] = [];
  readonly #operations: readonly FakeOperation[];
  readonly #controller: FakeOperation = on(getfamily, { do: ({ familyName }) => this.#lookUp(familyName) });
  readonly #familyIds = new Map<string, number>([[getfamily.family.name, controlFamilyId]]);
  #nextFamilyId = firstFamilyId;

  constructor(operations: readonly FakeOperation[]) {
    this.#operations = [...operations, this.#controller];
    for (const { operation } of operations) {
      if (operation.family.protocol === genericProtocol) this.load(operation.family.name);
    }
  }

  /** Opens a socket: the option `transport` of a `NetlinkSocket`. */
  readonly transport = ({ protocol, isBlocking }: TransportRequest): Transport => {
    const transport = new FakeTransport(protocol, this.transports.length + 1, isBlocking, (bytes) => {
      this.#take(bytes, transport);
    });
    this.transports.push(transport);
    return transport;
  };

  /** Takes a generic family away, as when its module is unloaded. */
  unload(family: string): void {
    this.#familyIds.delete(family);
  }

  /** Brings a generic family, under an id that no family had before. */
  load(family: string): void {
    if (!this.#familyIds.has(family)) this.#familyIds.set(family, this.#nextFamilyId++);
  }

  /** Sends a datagram to every open socket of a protocol; without one, lets their queues run over (ENOBUFS). */
  broadcast(protocol: number, datagram?: Uint8Array): void {
    for (const transport of this.transports) {
      if (transport.protocol === protocol && !transport.isClosed)
        transport.deliver({ bytes: datagram, dueAt: performance.now() });
    }
  }

  #lookUp(familyName: string | Uint8Array | undefined): FakeAnswer {
    const familyId = typeof familyName === 'string' ? this.#familyIds.get(familyName) : undefined;
    return familyId === undefined ? refuse('ENOENT') : reply({ familyId, familyName, version: 1, hdrsize: 0 });
  }

  /** Takes a datagram of requests. */
  #take(datagram: Uint8Array, transport: FakeTransport): void {
    const [first, ...others] = splitMessages(datagram);
    if (first === undefined) return;
    if (this.#isBeginning(first, transport)) this.#takeTransaction(first, others, transport);
    else for (const each of [first, ...others]) this.#answer(each, transport);
  }

  #answer(bytes: Uint8Array, transport: FakeTransport): void {
    const [request, answer] = this.#handle(bytes, transport);
    deliverAnswer(request, answer, transport);
  }

  #isBeginning(bytes: Uint8Array, { protocol }: FakeTransport): boolean {
    const { type } = readRequest(bytes, protocol);
    return this.#operations.some(({ operation: { family } }) => {
      return family.protocol === protocol && family.batch?.begin === type;
    });
  }

  /** What one step is refused for undoes all of them: the others bring no echo, and only say what they were asked for. */
  #takeTransaction(begin: Uint8Array, others: readonly Uint8Array[], transport: FakeTransport): void {
    const [whole, verdict] = this.#handle(begin, transport, acknowledge());
    if (isRefusal(verdict)) {
      deliverAnswer(whole, verdict, transport);
      return;
    }
    const steps = others.slice(0, -1).map((bytes) => this.#handle(bytes, transport));
    const isRefused = steps.some(([, answer]) => isRefusal(answer));
    for (const [request, answer] of steps) {
      deliverAnswer(request, isRefused && !isRefusal(answer) ? acknowledge() : answer, transport);
    }
  }

  /** The request in a message, and the answer to it; `fallback` where no operation is known for it. */
  #handle(bytes: Uint8Array, transport: FakeTransport, fallback?: FakeAnswer): readonly [FakeRequest, FakeAnswer] {
    const { protocol, portId } = transport;
    const { type, command, flags } = readRequest(bytes, protocol);
    for (const fake of this.#operations) {
      const { operation } = fake;
      const { family } = operation;
      const isOfFamily = protocol === genericProtocol ? this.#familyIds.get(family.name) === type : true;
      const mode = family.protocol === protocol && isOfFamily ? modeOf(operation, command, flags) : undefined;
      if (mode === undefined) continue;
      const request = new FakeRequest(operation, mode, bytes, portId);
      if (fake !== this.#controller) this.requests.push(request);
      return [request, this.#ask(fake, request, transport)];
    }
    const isMissing = protocol === genericProtocol && ![...this.#familyIds.values()].includes(type);
    const request = new FakeRequest(unknownOperation(protocol), 'do', bytes, portId);
    return [request, fallback ?? refuse(isMissing ? 'ENOENT' : 'EOPNOTSUPP')];
  }

  #ask({ handlers }: FakeOperation, request: FakeRequest, transport: FakeTransport): FakeAnswer {
    const handler = handlers[request.mode];
    if (handler === undefined) return refuse('EOPNOTSUPP');
    if (request.mode === 'dump' && transport.isDumping) return refuse('EBUSY');
    const result = handler(request.request as never, request);
    if (result instanceof FakeAnswer) return result;
    if (result === undefined) return acknowledge();
    if (!Array.isArray(result)) return reply(result as FakeReply);
    return request.mode === 'dump' ? rows(result) : multipart(result);
  }
}

function isRefusal({ directive }: FakeAnswer): boolean {
  return directive.kind === 'refuse';
}

function splitMessages(datagram: Uint8Array): Uint8Array[] {
  const { view, little } = new AttrReader(datagram);
  const messages: Uint8Array[] = [];
  for (let at = 0; at < datagram.length; ) {
    const size = view.getUint32(at, little);
    messages.push(datagram.slice(at, at + size));
    at += align4(size);
  }
  return messages;
}

function readRequest(bytes: Uint8Array, protocol: number): { type: number; command: number; flags: number } {
  const { view, little } = new AttrReader(bytes);
  const type = view.getUint16(4, little);
  const command = protocol === genericProtocol ? view.getUint8(messageHeaderBytes) : type;
  return { type, command, flags: view.getUint16(6, little) };
}

/** How an operation is asked for, or undefined when it is not the one. */
function modeOf(operation: AnyOperation, command: number, flags: number): 'do' | 'dump' | undefined {
  const isDump = (flags & MessageFlag.dump) === MessageFlag.dump;
  if (isDump && operation.dump?.request === command) return 'dump';
  // What changes something may carry the same bits under their other names.
  const isDo = operation.do?.request === command && (!isDump || operation.dump === undefined);
  return isDo ? 'do' : undefined;
}

function unknownOperation(protocol: number): AnyOperation {
  const family = { name: 'unknown', protocol, version: 1, modules: [] };
  return { name: 'unknown', family, set: {}, do: undefined, dump: undefined };
}
