import { type AnyOperation, messageHeaderBytes } from '@nlkit/netlink-core';
import type { FamilyVectors } from '../families.ts';
import { type Description, type FamilyPackage, notificationsNumbered, operationNamed } from '../family-package.ts';
import { bytesOfHex, contentOffset, messageNumber } from '../messages.ts';
import type { Vector } from '../vector.ts';
import { type Seed, seedOf } from './mutate.ts';
import { ackTarget, type Target, targetName, targetsOf } from './targets.ts';

/** A real message with the decoders that it is meant for. */
export interface Sample extends Seed {
  readonly targets: readonly Target[];
}

/** The messages of some families' vectors, and all decoders there are. */
export interface Corpus {
  /** Samples by family. */
  readonly families: readonly (readonly Sample[])[];
  readonly targets: readonly Target[];
}

/** Collects requests, replies, notifications and extended acks. */
export function corpusOf(families: readonly FamilyVectors[]): Corpus {
  const found = families.map(({ exports, cases }) => {
    const targets = targetsOf(exports);
    const samples = cases.flatMap(({ vector }) => [...messages(exports, targets, vector), ...acks(exports, vector)]);
    return { targets, samples };
  });
  return { families: found.map(({ samples }) => samples), targets: found.flatMap(({ targets }) => targets) };
}

function messages(family: FamilyPackage, targets: readonly Target[], vector: Vector): readonly Sample[] {
  const hexes = [...(vector.request_hex === undefined ? [] : [vector.request_hex]), ...(vector.reply_hex ?? [])];
  return hexes.map((hex) => {
    const bytes = bytesOfHex(hex);
    const names = new Set(descriptions(family, vector, bytes).map(targetName));
    const own = targets.filter(({ name }) => names.has(name));
    return { ...seedOf(bytes, contentOffset(family)), targets: own };
  });
}

function descriptions(family: FamilyPackage, { op }: Vector, bytes: Uint8Array): readonly Description[] {
  const operation = operationNamed(family, op ?? '');
  return operation === undefined ? notificationsNumbered(family, messageNumber(family, bytes)) : [operation];
}

function acks(family: FamilyPackage, { op, control = [], request_hex = '' }: Vector): readonly Sample[] {
  const operation: AnyOperation | undefined = operationNamed(family, op ?? '');
  if (operation === undefined) return [];
  const request = bytesOfHex(request_hex);
  return control
    .filter(({ extack }) => extack !== undefined)
    .map(({ hex }) => ({ ...seedOf(bytesOfHex(hex), messageHeaderBytes), targets: [ackTarget(operation, request)] }));
}
