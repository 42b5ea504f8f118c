import { beforeEach, describe, expect, it } from 'vitest';
import {
  leaveNothingBehind,
  listenTo,
  rawAttribute,
  refusalOf,
  SyncSocket,
  useLinks,
  useSocket,
} from '../../../tools/live/index.ts';
import {
  type AttrOption,
  type AttrPort,
  attrOptionAttrs,
  noop,
  optionsGet,
  optionsSet,
  portListGet,
} from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();
const strict = { unknownAttributes: 'deny' } as const;

let teamIfindex: number;

beforeEach(async () => {
  teamIfindex = (await links.create({ ifname: 'nlk-team', linkinfo: { kind: 'team' } })).ifiIndex;
});

/** Adds a port to the device and returns its index. */
async function addPort(ifname: string): Promise<number> {
  return (await links.create({ ifname, master: teamIfindex, linkinfo: { kind: 'dummy' } })).ifiIndex;
}

async function options(): Promise<AttrOption[]> {
  const { teamIfindex: index, listOption } = await socket.do(optionsGet, { teamIfindex }, strict);
  expect(index).toBe(teamIfindex);
  return listOption?.option ?? [];
}

async function option(name: string, portIfindex?: number): Promise<AttrOption | undefined> {
  const all = await options();
  return all.find((each) => each.name === name && (portIfindex === undefined || each.portIfindex === portIfindex));
}

async function ports(): Promise<AttrPort[]> {
  const { listPort } = await socket.do(portListGet, { teamIfindex }, strict);
  return listPort?.port ?? [];
}

async function setOption(...wanted: AttrOption[]): Promise<void> {
  await socket.do(optionsSet, { teamIfindex, listOption: { option: wanted } });
}

describe('options', () => {
  // While nobody listens, the kernel changes the first option and then says that there is no such process.
  beforeEach(async () => {
    await listenTo(socket, 'team', 'change_event');
  });

  it('are read, each with a value of its type', async () => {
    const names = (await options()).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['mode', 'notify_peers_count', 'notify_peers_interval', 'mcast_rejoin_count']),
    );
    expect(await option('mode')).toEqual({ name: 'mode', type: 'string', data: '*NOMODE*' });
    expect(await option('notify_peers_count')).toEqual({ name: 'notify_peers_count', type: 'u32', data: 0 });
  });

  it('are changed, several at once', async () => {
    await setOption(
      { name: 'mode', type: 'string', data: 'activebackup' },
      { name: 'notify_peers_count', type: 'u32', data: 5 },
    );
    expect((await option('mode'))?.data).toBe('activebackup');
    expect((await option('notify_peers_count'))?.data).toBe(5);
    // The mode brings options of its own.
    expect(await option('activeport')).toMatchObject({ type: 'u32', data: 0 });
  });

  it('belong to a port', async () => {
    const port = await addPort('nlk-port');
    expect(await option('enabled', port)).toMatchObject({ type: 'flag', data: true });
    await setOption(
      { name: 'priority', type: 's32', data: -5, portIfindex: port },
      { name: 'queue_id', type: 'u32', data: 3, portIfindex: port },
      { name: 'user_linkup_enabled', type: 'flag', data: true, portIfindex: port },
    );
    expect((await option('priority', port))?.data).toBe(-5);
    expect((await option('queue_id', port))?.data).toBe(3);
    expect((await option('user_linkup_enabled', port))?.data).toBe(true);
    await setOption({ name: 'user_linkup_enabled', type: 'flag', portIfindex: port });
    expect((await option('user_linkup_enabled', port))?.data).toBeUndefined();
  });

  it('are all there where an answer comes in many messages', async () => {
    await setOption({ name: 'mode', type: 'string', data: 'loadbalance' });
    const all = await options();
    const hashes = all.filter(({ name }) => name === 'lb_tx_hash_to_port_mapping');
    expect(hashes.map(({ arrayIndex }) => arrayIndex)).toEqual(Array.from({ length: 256 }, (_, index) => index));
    const program = Uint8Array.of(6, 0, 0, 0, 1, 0, 0, 0);
    await setOption({ name: 'bpf_hash_func', type: 'binary', data: program });
    expect(await option('bpf_hash_func')).toMatchObject({ type: 'binary', data: program });
  });

  it('are read by a blocking socket', () => {
    const blocking = new SyncSocket();
    const { listOption } = blocking.do(optionsGet, { teamIfindex });
    expect(listOption?.option?.map(({ name }) => name)).toContain('mode');
    expect(blocking.do(portListGet, { teamIfindex }).listPort?.port ?? []).toEqual([]);
    blocking.close();
  });
});

describe('ports', () => {
  it('are listed with the state of their links', async () => {
    expect(await ports()).toEqual([]);
    const first = await addPort('nlk-port');
    const second = await addPort('nlk-port2');
    const list = await ports();
    expect(list.map(({ ifindex }) => ifindex)).toEqual([first, second]);
    expect(list[0]).toMatchObject({ ifindex: first, speed: expect.any(Number), duplex: expect.any(Number) });
  });
});

describe('noop', () => {
  it('is answered', async () => {
    expect(await socket.do(noop, {}, strict)).toEqual({});
  });
});

describe('a refusal', () => {
  it('tells that there is no such device', async () => {
    expect((await refusalOf(socket.do(optionsGet))).code).toBe('EINVAL');
    expect((await refusalOf(socket.do(optionsGet, { teamIfindex: 0x7ffffff0 }))).code).toBe('EINVAL');
    expect((await refusalOf(socket.do(portListGet, { teamIfindex: 1 }))).code).toBe('EINVAL');
  });

  it('tells that there is no such option or mode', async () => {
    expect((await refusalOf(setOption({ name: 'nosuch', type: 'u32', data: 0 }))).code).toBe('ENOENT');
    expect((await refusalOf(setOption({ name: 'mode', type: 'u32', data: 0 }))).code).toBe('ENOENT');
    expect((await refusalOf(setOption({ name: 'mode', type: 'string', data: 'nosuch' }))).code).toBe('EINVAL');
  });

  it('comes behind the first change while nobody listens', async () => {
    const changes = [1, 2].map((data): AttrOption => ({ name: 'notify_peers_count', type: 'u32', data }));
    expect((await refusalOf(setOption(...changes))).code).toBe('ESRCH');
    expect((await option('notify_peers_count'))?.data).toBe(1);
  });

  it('names the attribute that is too long', async () => {
    expect(await refusalOf(setOption(rawAttribute(attrOptionAttrs.name.id, 40)))).toMatchObject({
      code: 'ERANGE',
      extAck: {
        message: 'Attribute failed policy validation',
        attribute: 'options-set.list-option.option[0].name',
        policy: { type: 'string', maxLength: 32 },
      },
    });
  });

  it('comes before anything is sent where a name is too long', async () => {
    const tooLong = socket.do(optionsSet, {
      teamIfindex,
      listOption: { option: [{ name: 'n'.repeat(40), type: 'flag' }] },
    });
    await expect(tooLong).rejects.toThrow('cannot encode options-set.list-option.option[0].name');
  });
});
