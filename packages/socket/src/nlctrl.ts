import { type AttrReader, type AttrWriter, type Call, type Operation, operation } from '@nlkit/netlink-core';

/** The one request of nlctrl that a socket makes itself. */
export interface GetFamilyRequest {
  familyName?: string | undefined;
}

/** What of its reply a socket needs. */
export interface GetFamilyReply {
  familyId?: number | undefined;
}

/** Asks for a generic-netlink family by its name. */
export const getfamily: Operation<Call<GetFamilyRequest, GetFamilyReply, never>, undefined> = operation({
  name: 'getfamily',
  family: { name: 'nlctrl', protocol: 16, version: 2, modules: [] },
  set: {},
  do: {
    request: 3,
    reply: 1,
    encode(writer: AttrWriter, request: GetFamilyRequest): void {
      writer.text(2, 'family-name', request.familyName);
    },
    decode(reader: AttrReader): GetFamilyReply {
      const reply: GetFamilyReply = {};
      while (reader.next(reply)) {
        if (reader.type === 1) reply.familyId = reader.u16('family-id');
      }
      return reply;
    },
  },
  dump: undefined,
});
