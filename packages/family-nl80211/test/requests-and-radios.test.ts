import { decodeReply, encodeRequest } from '@nlkit/netlink-core';
import { expect, it } from 'vitest';
import { attribute, genericMessage, nest } from '../../../tools/conformance/bytes.ts';
import { connect, getWiphy, newInterface } from '../src/index.ts';

/** What one number means in requests, and what it means in the description of a radio. */

const radio = (...attributes: number[][]): Uint8Array => genericMessage(3, ...attributes);
const strict = { littleEndian: true, unknownAttributes: 'deny' } as const;

it('what a radio knows of traffic identifiers is one nest, whose masks are not taken for nests', () => {
  const message = radio(
    nest(
      285,
      attribute(2, 0xff, 1, 0, 0, 0, 0, 0, 0),
      attribute(3, 0x3f, 0, 0, 0, 0, 0, 0, 0),
      attribute(7, 4),
      attribute(8, 31),
    ),
  );
  expect(decodeReply(getWiphy, 'do', message, strict)).toEqual({
    tidConfigSupported: { vifSupp: 0x1ffn, peerSupp: 0x3fn, retryShort: 4, retryLong: 31 },
  });
});

it('that a radio takes an ethertype is a flag, and the ethertype of a request a number', () => {
  expect(decodeReply(getWiphy, 'do', radio(attribute(102)), strict)).toEqual({ controlPortEthertypeSupported: true });
  const request = encodeRequest(connect, 'do', { controlPortEthertype: 0x888e }, { littleEndian: true });
  expect([...request.subarray(20)]).toEqual(attribute(102, 0x8e, 0x88));
});

it('the limits of TCP connections that wake the machine are a nest', () => {
  const token = [1, 0, 0, 0, 16, 0, 0, 0, 0, 1, 0, 0];
  const tcp = nest(
    14,
    attribute(6, 0xdc, 5, 0, 0),
    attribute(7),
    attribute(8, ...token),
    attribute(9, 60, 0, 0, 0),
    attribute(10, 64, 0, 0, 0),
  );
  const message = radio(nest(118, attribute(1), tcp));
  expect(decodeReply(getWiphy, 'do', message, strict)).toEqual({
    wowlanTriggersSupported: {
      any: true,
      tcpConnection: {
        dataPayload: 1500,
        dataPayloadSeq: true,
        dataPayloadToken: { minLen: 1, maxLen: 16, bufsize: 256 },
        dataInterval: 60,
        wakePayload: 64,
      },
    },
  });
});

it('levels have a sign', () => {
  const message = radio(attribute(98, 0x0c, 0xfe, 0xff, 0xff));
  expect(decodeReply(newInterface, 'do', message, strict)).toMatchObject({ wiphyTxPowerLevel: -500 });
});
