import { type Merger, type SetObject, unknownAttributes } from '@nlkit/netlink-core';
import type { BandAttrs, Nl80211Attrs, WiphyBands } from '../gen/types.ts';

/**
 * Puts the messages of a `get-wiphy` dump together: one radio for each that was dumped.
 *
 * Messages belong together by the number of the radio. With `split-wiphy-dump` each brings some attributes; bands are
 * spread over messages down to a frequency in each, and `iftype-ext-capa` down to a type of interface.
 */
export function mergeWiphy(): Merger<Nl80211Attrs> {
  return new WiphyMerger();
}

class WiphyMerger implements Merger<Nl80211Attrs> {
  #radio: Nl80211Attrs | undefined;

  add(part: Nl80211Attrs): Nl80211Attrs | undefined {
    const radio = this.#radio;
    if (radio === undefined || (part.wiphy !== undefined && part.wiphy !== radio.wiphy)) {
      this.#radio = part;
      return radio;
    }
    const { wiphyBands, iftypeExtCapa = [], ...others } = part;
    assign(radio, others);
    if (iftypeExtCapa.length > 0) radio.iftypeExtCapa = [...(radio.iftypeExtCapa ?? []), ...iftypeExtCapa];
    if (wiphyBands !== undefined) addBands(radio, wiphyBands);
    return undefined;
  }

  end(): Nl80211Attrs | undefined {
    const radio = this.#radio;
    this.#radio = undefined;
    return radio;
  }
}

/** What of a radio's bands are bands, without what the spec does not describe. */
type Bands = Record<Exclude<keyof WiphyBands, typeof unknownAttributes>, BandAttrs | undefined>;

function addBands(radio: Nl80211Attrs, part: WiphyBands): void {
  if (radio.wiphyBands === undefined) {
    radio.wiphyBands = part;
    return;
  }
  const bands: Partial<Bands> = radio.wiphyBands;
  for (const [name, more] of Object.entries(part) as [keyof Bands, BandAttrs | undefined][]) {
    const band = bands[name];
    if (band === undefined) bands[name] = more;
    else if (more !== undefined) addBand(band, more);
  }
  const unknown = part[unknownAttributes];
  if (unknown !== undefined) assign<SetObject>(radio.wiphyBands, { [unknownAttributes]: unknown });
}

/** Adds to a band: lists go on, everything else is taken as it comes. */
function addBand(band: BandAttrs, { freqs = [], rates = [], iftypeData = [], ...others }: BandAttrs): void {
  assign(band, others);
  if (freqs.length > 0) band.freqs = [...(band.freqs ?? []), ...freqs];
  if (rates.length > 0) band.rates = [...(band.rates ?? []), ...rates];
  if (iftypeData.length > 0) band.iftypeData = [...(band.iftypeData ?? []), ...iftypeData];
}

/** Copies attributes; of unknown ones, those of a type that is there already are taken for the same. */
function assign<T extends SetObject>(target: T, source: T): void {
  const before = target[unknownAttributes] ?? [];
  const types = new Set(before.map(({ type }) => type));
  const more = (source[unknownAttributes] ?? []).filter(({ type }) => !types.has(type));
  Object.assign(target, source);
  if (before.length + more.length > 0) target[unknownAttributes] = [...before, ...more];
}
