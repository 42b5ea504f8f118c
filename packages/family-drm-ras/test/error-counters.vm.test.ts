import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, refusalOf, useSocket } from '../../../tools/live/index.ts';
import { clearErrorCounter, getErrorCounter, listNodes } from '../src/index.ts';

const socket = useSocket();
const hardware = fixture('ras');

let graphics: number;
let memory: number;

beforeAll(async () => {
  hardware.tell('1');
  const nodes = await socket.dump(listNodes).toArray();
  [graphics, memory] = nodes.map(({ nodeId }) => nodeId ?? expect.fail('a node without a number')) as [number, number];
});

afterAll(() => hardware.tell('0'));

describe('nodes', () => {
  it('are listed', async () => {
    const common = { deviceName: 'nlfix:00.0', nodeType: 'error-counter' };
    expect(await socket.dump(listNodes, {}, { unknownAttributes: 'deny' }).toArray()).toEqual([
      { ...common, nodeId: graphics, nodeName: 'gt0' },
      { ...common, nodeId: memory, nodeName: 'memory' },
    ]);
  });
});

describe('error counters', () => {
  it('of a node are listed, numbers that it does not have left out', async () => {
    const counters = await socket.dump(getErrorCounter, { nodeId: memory }, { unknownAttributes: 'deny' }).toArray();
    expect(counters.map(({ errorId, errorName }) => [errorId, errorName])).toEqual([
      [1, 'correctable'],
      [2, 'uncorrectable'],
      [4, 'poison'],
    ]);
  });

  it('grow, are read and cleared', async () => {
    const counter = { nodeId: graphics, errorId: 3 };
    await socket.do(clearErrorCounter, counter);
    hardware.tell('bump 0 3 70000');
    expect(await socket.do(getErrorCounter, counter)).toEqual({ errorId: 3, errorName: 'fatal', errorValue: 70_000 });
    hardware.tell('bump 0 3 5');
    expect((await socket.do(getErrorCounter, counter)).errorValue).toBe(70_005);
    await socket.do(clearErrorCounter, counter);
    expect((await socket.do(getErrorCounter, counter)).errorValue).toBe(0);
  });
});

describe('a refusal', () => {
  it('names what is missing', async () => {
    expect(await refusalOf(socket.dump(getErrorCounter).toArray())).toMatchObject({
      code: 'EINVAL',
      extAck: { missing: 'get-error-counter.node-id' },
    });
    expect(await refusalOf(socket.do(getErrorCounter, { nodeId: graphics }))).toMatchObject({
      code: 'EINVAL',
      extAck: { missing: 'get-error-counter.error-id' },
    });
    expect(await refusalOf(socket.do(clearErrorCounter, { errorId: 1 }))).toMatchObject({
      code: 'EINVAL',
      extAck: { missing: 'clear-error-counter.node-id' },
    });
  });

  it('tells of a node or a counter that is not there', async () => {
    expect((await refusalOf(socket.dump(getErrorCounter, { nodeId: 999 }).toArray())).code).toBe('ENOENT');
    expect((await refusalOf(socket.do(getErrorCounter, { nodeId: graphics, errorId: 999 }))).code).toBe('EINVAL');
  });

  it('tells of counters that cannot be cleared', async () => {
    expect((await refusalOf(socket.do(clearErrorCounter, { nodeId: memory, errorId: 2 }))).code).toBe('ENOENT');
  });
});
