import { fileURLToPath } from 'node:url';
import { AddressFamily } from '@nlkit/netlink-core';
import { vectorTests } from '../../../tools/conformance/index.ts';
import * as exports from '../src/index.ts';

/** Links and ports of bridges are told of under the same numbers; the family in the header tells them apart. */
function choose<T extends { readonly name: string }>(candidates: readonly T[], message: Uint8Array): T | undefined {
  const isOfBridge = message[16] === AddressFamily.bridge;
  return candidates.find(({ name }) => name.startsWith('bridge-') === isOfBridge);
}

vectorTests({ exports, choose }, fileURLToPath(new URL('vectors', import.meta.url)));
