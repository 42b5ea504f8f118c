import { type Merger, mergeInto } from '@nlkit/netlink-core';
import type { Team } from '../gen/types.ts';

/**
 * Puts the messages of an answer together: the options or ports of one device. Each message has as many of them as there
 * was room for, and repeats the index of the device.
 */
export function mergeLists(): Merger<Team> {
  return mergeInto(addPart);
}

function addPart(team: Team, { listOption, listPort, ...settings }: Team): void {
  Object.assign(team, settings);
  if (listOption !== undefined) {
    team.listOption ??= {};
    team.listOption.option = [...(team.listOption.option ?? []), ...(listOption.option ?? [])];
  }
  if (listPort !== undefined) {
    team.listPort ??= {};
    team.listPort.port = [...(team.listPort.port ?? []), ...(listPort.port ?? [])];
  }
}
