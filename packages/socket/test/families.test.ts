import { getfamily } from '@nlkit/netlink-nlctrl';
import { describe, expect, it } from 'vitest';
import { FamilyNotFoundError } from '../src/index.ts';
import { fakeKernel, on, refuse, reply, rows } from '../src/testing.ts';
import { boxFamily, getBox, getthing, setBox } from './support/operations.ts';
import { bothSockets, errorOf, rowsOf, withKernel } from './support/sockets.ts';

describe.each(bothSockets)('a generic family on the %s socket', (_, open) => {
  it('is asked for once, for all its operations', async () => {
    let asked = 0;
    const kernel = fakeKernel(
      on(getfamily, {
        do: () => {
          asked++;
          return { familyId: 0x20 };
        },
      }),
      on(getBox, { do: () => ({ label: 'a' }), dump: () => [{ label: 'b' }] }),
      on(setBox, { do: () => ({}) }),
    );
    const socket = open(kernel);
    expect(await socket.do(getBox)).toEqual({ label: 'a' });
    expect(await socket.dump(getBox).toArray()).toEqual([{ label: 'b' }]);
    await socket.do(setBox);
    expect(asked).toBe(1);
    const [, first] = kernel.requests;
    expect(first?.type).toBe(0x20);
    expect([...(first?.bytes.subarray(16, 20) ?? [])]).toEqual([1, boxFamily.version, 0, 0]);
  });

  it('need not be asked for when it is nlctrl itself', async () => {
    const kernel = fakeKernel(on(getfamily, { do: () => ({ familyId: 5 }) }));
    expect(await open(kernel).do(getfamily, { familyName: 'x' })).toEqual({ familyId: 5 });
    expect(kernel.requests.map(({ type }) => type)).toEqual([16]);
  });

  it('that the kernel does not have is named with the modules that would bring it', async () => {
    const kernel = fakeKernel(on(getBox, { do: () => ({}), dump: () => [] }));
    kernel.unload('boxes');
    const socket = open(kernel);
    const error = await errorOf(socket.do(getBox));
    expect(error).toBeInstanceOf(FamilyNotFoundError);
    expect(error).toMatchObject({
      code: 'ERR_NETLINK_FAMILY_NOT_FOUND',
      family: 'boxes',
      message:
        'generic netlink family "boxes" is not in the running kernel; load the module that brings it: modprobe boxer ' +
        'boxer-core',
      cause: { code: 'ENOENT' },
    });
    expect(await errorOf(socket.dump(getBox).toArray())).toBeInstanceOf(FamilyNotFoundError);
    kernel.load('boxes');
    expect(await socket.do(getBox)).toEqual({});
  });

  it('whose module was loaded anew is found under its new id', async () => {
    const kernel = fakeKernel(on(getBox, { do: () => ({ label: 'a' }), dump: () => rows([{ label: 'b' }]) }));
    const socket = open(kernel);
    await socket.do(getBox);
    for (const ask of [
      async () => expect(await socket.do(getBox)).toEqual({ label: 'a' }),
      async () => expect(await socket.dump(getBox).toArray()).toEqual([{ label: 'b' }]),
      async () => expect(await rowsOf(socket.dump(getBox))).toEqual([{ label: 'b' }]),
    ]) {
      kernel.unload('boxes');
      kernel.load('boxes');
      await ask();
    }
    expect(socket.stats.repeated).toBe(3);
    expect(kernel.requests.map(({ type }) => type)).toEqual([0x20, 0x21, 0x22, 0x23]);
  });

  it('may itself say that something does not exist', async () => {
    const kernel = fakeKernel(on(getBox, { do: () => refuse('ENOENT') }));
    const socket = open(kernel);
    expect(await errorOf(socket.do(getBox))).toMatchObject({ code: 'ENOENT', operation: 'get-box' });
    expect(kernel.requests).toHaveLength(1);
  });

  it('that refuses with an explanation is not looked up again', async () => {
    let asked = 0;
    const kernel = fakeKernel(
      on(getfamily, {
        do: () => {
          asked++;
          return { familyId: 0x20 };
        },
      }),
      on(getBox, { do: () => refuse('ENOENT', { message: 'no such box' }) }),
    );
    const socket = open(kernel);
    await errorOf(socket.do(getBox));
    await errorOf(socket.do(getBox));
    expect(asked).toBe(1);
  });

  it('is missing when nlctrl names no id', async () => {
    const kernel = fakeKernel(on(getfamily, { do: () => reply({ familyName: 'boxes' }) }), on(getBox, {}));
    expect(await errorOf(open(kernel).do(getBox))).toBeInstanceOf(FamilyNotFoundError);
  });

  it('cannot be looked up when nlctrl fails', async () => {
    const kernel = fakeKernel(on(getfamily, { do: () => refuse('ENOMEM') }), on(getBox, {}));
    expect(await errorOf(open(kernel).do(getBox))).toMatchObject({ code: 'ENOMEM', operation: 'getfamily' });
  });
});

describe('a generic family', () => {
  it('is asked for once by requests that start together', async () => {
    let asked = 0;
    const { kernel, socket } = withKernel(
      on(getfamily, {
        do: () => {
          asked++;
          return { familyId: 0x20 };
        },
      }),
      on(getBox, { do: ({ label }) => ({ label }) }),
    );
    const labels = ['a', 'b', 'c'];
    const boxes = await Promise.all(labels.map((label) => socket.do(getBox, { label })));
    expect(boxes.map(({ label }) => label)).toEqual(labels);
    expect(asked).toBe(1);
    expect(kernel.requests.slice(1).map(({ request }) => request)).toEqual(labels.map((label) => ({ label })));
  });

  it('has nothing to do with an ENOENT of another protocol', async () => {
    const { kernel, socket } = withKernel(on(getthing, { do: () => refuse('ENOENT') }));
    expect(await errorOf(socket.do(getthing))).toMatchObject({ code: 'ENOENT' });
    expect(kernel.transports).toHaveLength(1);
  });
});
