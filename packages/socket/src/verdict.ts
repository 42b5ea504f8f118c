import {
  type AckContext,
  type AnyOperation,
  type AttrReader,
  align4,
  ControlMessage,
  DecodeError,
  decodeExtendedAck,
  type ExtendedAck,
  KernelError,
  MessageFlag,
  messageHeaderBytes,
} from '@nlkit/netlink-core';
import { errnoFacts } from './errno.ts';

const errnoBytes = 4;

/** What the kernel says at the end of a request or dump. */
export interface Verdict {
  /** 0 for success, else a positive errno. */
  readonly errno: number;
  readonly extAck: ExtendedAck | undefined;
  /** Flags of the message that said it. */
  readonly flags: number;
}

/**
 * Reads the `NLMSG_ERROR` (an acknowledgement, when its errno is 0) or `NLMSG_DONE` that lies from `at` to `end`. An
 * extended ack that cannot be read is left out: it must not hide the errno.
 */
export function readVerdict(reader: AttrReader, at: number, end: number, context: AckContext): Verdict {
  const { view, little } = reader;
  const content = at + messageHeaderBytes;
  const isDone = view.getUint16(at + 4, little) === ControlMessage.done;
  const flags = view.getUint16(at + 6, little);
  if (end - content < errnoBytes) {
    // Some families end their dumps without an errno.
    if (isDone) return { errno: 0, extAck: undefined, flags };
    throw new DecodeError(context.operation.name, `acknowledgement of ${end - at} bytes without an errno`, 0);
  }
  const value = view.getInt32(content, little);
  // DONE echoes nothing of the request, an error the header of the request or, when it is not capped, all of it.
  let start = content + errnoBytes;
  if (!isDone) {
    const echoed = end - start >= messageHeaderBytes ? view.getUint32(start, little) : 0;
    start += (flags & MessageFlag.capped) === 0 ? align4(echoed) : messageHeaderBytes;
  }
  const hasAttributes = (flags & MessageFlag.ackAttributes) !== 0 && start < end;
  return {
    errno: value < 0 ? -value : 0,
    extAck: hasAttributes ? readExtendedAck(reader, start, end, at, context) : undefined,
    flags,
  };
}

function readExtendedAck(
  reader: AttrReader,
  start: number,
  end: number,
  at: number,
  context: AckContext,
): ExtendedAck | undefined {
  try {
    return decodeExtendedAck(reader.seek(start, end, at, 'extended ack'), context);
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

const EPERM = 1;
const EACCES = 13;
const EOPNOTSUPP = 95;

/** The error for a request that the kernel refused. */
export function refusal(operation: AnyOperation, { errno, extAck }: Pick<Verdict, 'errno' | 'extAck'>): KernelError {
  const { code, text } = errnoFacts(errno);
  return new KernelError(code, errno, text, { operation: operation.name, extAck, hint: hintFor(operation, errno) });
}

function hintFor(operation: AnyOperation, errno: number): string | undefined {
  switch (errno) {
    case EPERM:
    case EACCES:
      return privilegeHint(operation);
    case EOPNOTSUPP:
      return moduleHint(operation);
    default:
      return undefined;
  }
}

function privilegeHint({ privilege }: AnyOperation): string {
  switch (privilege) {
    case 'namespace':
      return (
        'needs CAP_NET_ADMIN over the network namespace: root has it, and so has anyone in a user namespace of their ' +
        'own (unshare -Urn)'
      );
    case 'initial':
      return 'needs CAP_NET_ADMIN in the initial user namespace: real root, a user namespace does not do';
    default:
      return 'a capability is missing, most likely CAP_NET_ADMIN';
  }
}

function moduleHint({ family: { modules } }: AnyOperation): string | undefined {
  return modules.length === 0
    ? undefined
    : `needs support in the running kernel, perhaps a module (${modules.join(', ')})`;
}
