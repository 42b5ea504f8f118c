import { callOf, MessageFlag } from '@nlkit/netlink-core';
import type { FakeAnswer, FakeReply, RowsDetails } from './fake-answer.ts';
import { contentMessage, doneMessage, errorMessage, joinMessages } from './fake-messages.ts';
import type { FakeRequest } from './fake-request.ts';
import type { FakeTransport } from './fake-transport.ts';

/** Puts an answer into the queue of a socket, in the datagrams that the kernel would make of it. */
export function deliverAnswer(
  request: FakeRequest,
  answer: FakeAnswer,
  transport: FakeTransport,
  delayMs: number = 0,
): void {
  const dueAt = performance.now() + delayMs;
  const queue = (bytes: Uint8Array): void => transport.deliver({ bytes, dueAt });
  const { directive } = answer;
  switch (directive.kind) {
    case 'acknowledge':
      queueAcknowledgement(request, queue, directive.warning);
      break;
    case 'reply':
      for (const datagram of replyDatagrams(request, directive.replies, directive.isMulti)) queue(datagram);
      queueAcknowledgement(request, queue);
      break;
    case 'rows':
      deliverRows(rowDatagrams(request, directive.rows, directive.details), transport, dueAt);
      break;
    case 'refuse':
      queue(errorMessage(request, directive.code, directive.details));
      break;
    case 'datagrams':
      for (const datagram of directive.datagrams) queue(datagram);
      break;
    case 'late':
      deliverAnswer(request, directive.answer, transport, delayMs + directive.ms);
      break;
    case 'overrun':
      transport.deliver({ bytes: undefined, dueAt });
      deliverAnswer(request, directive.answer, transport, delayMs);
      break;
    case 'silence':
      break;
  }
}

function queueAcknowledgement(request: FakeRequest, queue: (bytes: Uint8Array) => void, warning?: string): void {
  if ((request.flagBits & MessageFlag.ack) !== 0) queue(errorMessage(request, undefined, { message: warning }));
}

function replyDatagrams(request: FakeRequest, replies: readonly FakeReply[], isMulti: boolean): Uint8Array[] {
  const flags = isMulti ? MessageFlag.multi : 0;
  const messages = replies.map((content) =>
    contentMessage(request, callOf(request.operation, request.mode), content, flags),
  );
  return isMulti ? [joinMessages([...messages, doneMessage(request, undefined, undefined, 0)])] : messages;
}

function rowDatagrams(request: FakeRequest, rows: readonly FakeReply[], details: RowsDetails): Uint8Array[] {
  const { perDatagram = rows.length, interrupted, isFiltered, isEndApart, error, message } = details;
  const common = MessageFlag.multi | (isFiltered === true ? MessageFlag.dumpFiltered : 0);
  const messages = rows.map((row, index) => {
    const isCut = interrupted === 'row' && index === 0;
    return contentMessage(
      request,
      callOf(request.operation, request.mode),
      row,
      common | (isCut ? MessageFlag.dumpInterrupted : 0),
    );
  });
  const groups: Uint8Array[][] = [];
  for (let at = 0; at < messages.length; at += perDatagram) groups.push(messages.slice(at, at + perDatagram));
  const end = doneMessage(request, error, message, interrupted === 'end' ? MessageFlag.dumpInterrupted : 0);
  const last = groups.at(-1);
  if (last === undefined || isEndApart === true) groups.push([end]);
  else last.push(end);
  return groups.map(joinMessages);
}

/** While a dump is under way, the kernel refuses another one on the same socket. */
function deliverRows(list: readonly Uint8Array[], transport: FakeTransport, dueAt: number): void {
  transport.isDumping = true;
  for (const [index, bytes] of list.entries()) {
    const isLast = index === list.length - 1;
    const onReceived = isLast
      ? (): void => {
          transport.isDumping = false;
        }
      : undefined;
    transport.deliver({ bytes, dueAt, onReceived });
  }
}
