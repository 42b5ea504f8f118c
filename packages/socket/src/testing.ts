export {
  acknowledge,
  datagrams,
  FakeAnswer,
  type FakeDirective,
  type FakeReply,
  late,
  multipart,
  overrun,
  type RefusalDetails,
  type RowsDetails,
  refuse,
  reply,
  rows,
  silence,
} from './testing/fake-answer.ts';
export { type FakeHandlers, FakeKernel, type FakeOperation, fakeKernel, on } from './testing/fake-kernel.ts';
export { FakeRequest } from './testing/fake-request.ts';
export { type Delivery, FakeTransport } from './testing/fake-transport.ts';
