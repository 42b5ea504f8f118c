export { type FmsgObject, type FmsgValue, fmsgToValue } from './fmsg.ts';
export { mergeFmsg } from './merge-fmsg.ts';
