import { describe } from 'vitest';
import { AttrReader, type AttrReaderOptions, AttrWriter, type AttrWriterOptions } from '../../src/index.ts';
import { hex } from './hex.ts';

/** One byte order of the host: how readers and writers are made for it, and which of two tables is its own. */
export interface HostOrder {
  readonly littleEndian: boolean;
  pick<T>(little: T, big: T): T;
  reader(table: string, options?: AttrReaderOptions): AttrReader;
  writer(options?: AttrWriterOptions): AttrWriter;
}

function hostOrder(littleEndian: boolean): HostOrder {
  return {
    littleEndian,
    pick: (little, big) => (littleEndian ? little : big),
    reader: (table, options = {}) => new AttrReader(hex(table), { name: 'set', ...options, littleEndian }),
    writer: (options = {}) => new AttrWriter({ name: 'set', ...options, littleEndian }),
  };
}

/** Runs a group of tests for a little-endian and for a big-endian host. */
export function describeBothOrders(name: string, tests: (order: HostOrder) => void): void {
  describe(`${name} on a little-endian host`, () => tests(hostOrder(true)));
  describe(`${name} on a big-endian host`, () => tests(hostOrder(false)));
}
