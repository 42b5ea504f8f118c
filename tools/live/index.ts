// What the live tests of all packages share: sockets, links that go with the test, cross-checks with iproute2.
//
// Family packages do not depend on the socket package, nor on each other; their tests get both from here.
export { get as getPort, newOp as newPort } from '@nlkit/netlink-ovs-vport';
export { newaddr } from '@nlkit/netlink-rt-addr';
export { setlink } from '@nlkit/netlink-rt-link';
export { NetlinkSocket, step } from '@nlkit/netlink-socket';
export { NetlinkSocket as SyncSocket } from '@nlkit/netlink-socket/sync';
export { fakeKernel, on } from '@nlkit/netlink-socket/testing';
export { leaveNothingBehind } from './clean.ts';
export { isInstalled, type Outcome, outcomeOf, outputOf, runProgram } from './command.ts';
export { type TestDatapath, useDatapath } from './datapath.ts';
export { type Fixture, fixture } from './fixture.ts';
export { useRadios } from './hwsim.ts';
export { bridgeRows, devlinkParts, type IpRow, ipRows } from './ip.ts';
export { type TestLinks, useLinks } from './links.ts';
export { useLoopback } from './loopback.ts';
export { type Netdevsim, useNetdevsim } from './netdevsim.ts';
export { mountNfs, type NfsMount, useNfsServer } from './nfs.ts';
export { listenTo, openDatagram, openStream, RawSocket } from './raw-socket.ts';
export { rawAttribute, refusalOf } from './refusal.ts';
export { useSocket } from './socket.ts';
