import { type AnyOperation, type AttrWriter, attribute, attributeSet, operation, text } from '@nlkit/netlink-core';
import { NetlinkSocket } from '@nlkit/netlink-socket';
import { afterAll, beforeAll } from 'vitest';

interface Radio {
  readonly name: string;
  /** Whether it is made of one radio for each band. */
  readonly isManyRadios?: boolean;
}

const radioName = 17;
const supportP2pDevice = 14;
const multiRadio = 29;
const attrs = attributeSet('hwsim', { name: attribute(radioName, 'name', text) });
const family = { name: 'MAC80211_HWSIM', protocol: 16, version: 1, modules: ['mac80211_hwsim'] };

/** An operation of the simulator of Wi-Fi radios, whose family has no spec. */
function radioOperation(name: string, request: number): AnyOperation {
  const encode = (writer: AttrWriter, radio: Radio): void => {
    writer.text(radioName, 'name', radio.name);
    writer.flag(supportP2pDevice, 'support-p2p-device', true);
    if (radio.isManyRadios === true) writer.flag(multiRadio, 'multi-radio', true);
  };
  return operation({ name, family, set: attrs, do: { request, encode }, dump: undefined } as never) as AnyOperation;
}

const newRadio = radioOperation('new-radio', 4);
const delRadio = radioOperation('del-radio', 5);

/** Makes simulated Wi-Fi radios, each with an interface, for the tests of one file. */
export function useRadios(...radios: (string | Radio)[]): void {
  const made = radios.map((radio) => (typeof radio === 'string' ? { name: radio } : radio));
  const socket = new NetlinkSocket();
  beforeAll(async () => {
    for (const radio of made) await socket.do(newRadio as never, radio as never).catch(ignoreNumber);
  });
  afterAll(async () => {
    for (const { name } of made) await socket.do(delRadio as never, { name } as never);
    await socket.close();
  });
}

/** The kernel acknowledges a new radio by its number where it has to say 0, which reads as an error. */
function ignoreNumber(error: unknown): void {
  if ((error as { errno?: number }).errno === undefined) throw error;
}
