// Checked by `pnpm typecheck`: what the types of calls allow and refuse.
import type { Dump, NetlinkSocket, ViewBatch } from '../src/index.ts';
import type { SyncDump, NetlinkSocket as SyncSocket } from '../src/sync.ts';
import { fakeKernel, on, refuse } from '../src/testing.ts';
import { getmany, getthing, namething, newthing, newthingNtf, setBox, type Thing } from './support/operations.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const expectTrue = <T extends true>(_: T extends true ? true : never): void => {};

export async function calls(socket: NetlinkSocket, sync: SyncSocket): Promise<void> {
  // Replies have the type that the operation says; arrays where there are many, nothing where there is none.
  const single = await socket.do(getthing);
  const many = await socket.do(getmany, {});
  const nothing = await socket.do(newthing, { name: 'a' });
  const echoed = await socket.do(newthing, { name: 'a' }, { flags: ['create'], echo: newthingNtf });
  expectTrue<Equal<typeof single, Thing>>(true);
  expectTrue<Equal<typeof many, Thing[]>>(true);
  expectTrue<Equal<typeof nothing, void>>(true);
  expectTrue<Equal<typeof echoed, Thing | undefined>>(true);

  const syncSingle = sync.do(getthing, { index: 1 });
  const syncEcho = sync.do(newthing, {}, { echo: newthingNtf });
  expectTrue<Equal<typeof syncSingle, Thing>>(true);
  expectTrue<Equal<typeof syncEcho, Thing | undefined>>(true);

  const dump = socket.dump(getthing);
  const syncDump = sync.dump(getthing, {}, { retries: 3, parts: true });
  expectTrue<Equal<typeof dump, Dump<Thing>>>(true);
  expectTrue<Equal<typeof syncDump, SyncDump<Thing>>>(true);
  for await (const row of socket.dump(getthing)) expectTrue<Equal<typeof row, Thing>>(true);
  for await (const batch of socket.dump(getthing).batches()) expectTrue<Equal<typeof batch, Thing[]>>(true);
  for await (const batch of socket.dump(getthing).views()) expectTrue<Equal<typeof batch, ViewBatch>>(true);

  // A request may be left out when none of its properties has to be there.
  await socket.do(namething, { name: 'a' }, { flags: ['create'] });
  // @ts-expect-error the request of this operation has a name
  await socket.do(namething);
  // @ts-expect-error the name has to be there
  await socket.do(namething, {});
  // @ts-expect-error no such property
  await socket.do(newthing, { weight: 1 });

  // Flags are those that the operation takes.
  await socket.do(newthing, {}, { flags: ['create', 'excl', 'replace', 'append', 'echo'] });
  // @ts-expect-error this one takes 'create' alone
  await socket.do(namething, { name: 'a' }, { flags: ['excl'] });
  // @ts-expect-error a get takes none
  await socket.do(getthing, {}, { flags: ['create'] });

  // An operation is called in the ways that it has.
  // @ts-expect-error newthing has no dump
  socket.dump(newthing);
  // @ts-expect-error set-box has no dump
  sync.dump(setBox);
  // @ts-expect-error no do in this one
  await socket.do({ ...getthing, do: undefined });

  // The synchronous socket cannot be interrupted by a signal.
  // @ts-expect-error no signal
  sync.do(getthing, {}, { signal: AbortSignal.timeout(1) });
}

// Handlers of the fake kernel see requests and give replies of the operation's types.
fakeKernel(
  on(getthing, {
    do: ({ index }) => ({ index: index ?? 0, name: 'a' }),
    dump: ({ name }) => (name === undefined ? [{ index: 1 }] : refuse('EINVAL')),
  }),
  on(newthing, { do: () => undefined }),
  // @ts-expect-error a reply of another type
  on(getthing, { do: () => ({ index: 'one' }) }),
);
