import { type RawAttribute, unknownAttributes } from '@nlkit/netlink-core';
import { expect, it } from 'vitest';
import { mergeWiphy, type Nl80211Attrs } from '../src/index.ts';

function merged(...parts: Nl80211Attrs[]): Nl80211Attrs[] {
  const merger = mergeWiphy();
  const whole = parts.map((part) => merger.add(part));
  return [...whole, merger.end()].filter((radio) => radio !== undefined);
}

function unknown(type: number): RawAttribute[] {
  return [{ type, payload: Uint8Array.of(type) }] as unknown as RawAttribute[];
}

it('messages of one radio are put together', () => {
  expect(
    merged(
      { wiphy: 0, wiphyName: 'a', generation: 1 },
      { wiphy: 0, maxNumPmkids: 3 },
      { wiphy: 1, wiphyName: 'b' },
      { wiphy: 1, maxNumPmkids: 4 },
    ),
  ).toEqual([
    { wiphy: 0, wiphyName: 'a', generation: 1, maxNumPmkids: 3 },
    { wiphy: 1, wiphyName: 'b', maxNumPmkids: 4 },
  ]);
  expect(merged()).toEqual([]);
});

it('capabilities of types of interfaces go on, and an empty list at the end takes none away', () => {
  expect(
    merged(
      { wiphy: 0, iftypeExtCapa: [{ iftype: 'ap', extCapa: Uint8Array.of(1) }] },
      { wiphy: 0, iftypeExtCapa: [{ iftype: 'station', extCapa: Uint8Array.of(2) }] },
      { wiphy: 0, iftypeExtCapa: [] },
    ),
  ).toEqual([
    {
      wiphy: 0,
      iftypeExtCapa: [
        { iftype: 'ap', extCapa: Uint8Array.of(1) },
        { iftype: 'station', extCapa: Uint8Array.of(2) },
      ],
    },
  ]);
});

it('bands go on, list by list', () => {
  expect(
    merged(
      { wiphy: 0, wiphyBands: { _2ghz: { htCapa: 1, rates: [{ rate: 10 }] } } },
      { wiphy: 0, wiphyBands: { _2ghz: { freqs: [{ freq: 2412 }] } } },
      { wiphy: 0, wiphyBands: { _2ghz: { freqs: [{ freq: 2417 }] } } },
      { wiphy: 0, wiphyBands: { _5ghz: { vhtCapa: 2, iftypeData: [{ iftypes: { ap: true } }] } } },
      { wiphy: 0, wiphyBands: { _5ghz: { freqs: [{ freq: 5180 }], iftypeData: [{ iftypes: { station: true } }] } } },
    ),
  ).toEqual([
    {
      wiphy: 0,
      wiphyBands: {
        _2ghz: { htCapa: 1, rates: [{ rate: 10 }], freqs: [{ freq: 2412 }, { freq: 2417 }] },
        _5ghz: {
          vhtCapa: 2,
          iftypeData: [{ iftypes: { ap: true } }, { iftypes: { station: true } }],
          freqs: [{ freq: 5180 }],
        },
      },
    },
  ]);
});

it('what the spec does not describe is kept once', () => {
  const [radio] = merged(
    { wiphy: 0, [unknownAttributes]: unknown(500) },
    { wiphy: 0, [unknownAttributes]: [...unknown(500), ...unknown(501)] },
  );
  expect(radio?.[unknownAttributes]?.map(({ type }) => type)).toEqual([500, 501]);
});
