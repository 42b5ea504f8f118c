# SPDX-License-Identifier: MIT
"""A netlink client that is just enough for check-families, and shares no code
with the library that the machine is there to test."""
import os
import socket
import struct

REQUEST, ACK, DUMP = 0x1, 0x4, 0x300
ERROR, DONE = 2, 3
NESTED = 0x8000

ROUTE, NETFILTER, GENERIC = 0, 12, 16
SOL_NETLINK, ADD_MEMBERSHIP = 270, 1

CONTROL = 16  # message type of the family that knows the others
GET_FAMILY = 3
FAMILY_ID, FAMILY_NAME, FAMILY_GROUPS = 1, 2, 7
GROUP_NAME, GROUP_ID = 1, 2


class Refused(Exception):
    """The kernel answered with an error."""

    def __init__(self, code):
        super().__init__(os.strerror(code))


def attr(kind, value):
    """An attribute: a number becomes 32 bits, a text gets its final zero."""
    if isinstance(value, int):
        value = struct.pack('=I', value)
    elif isinstance(value, str):
        value = value.encode() + b'\0'
    return struct.pack('=HH', 4 + len(value), kind) + value + b'\0' * (-len(value) % 4)


def attrs(data):
    """Attributes by type; of repeated ones the first."""
    found = {}
    for kind, value in items(data):
        found.setdefault(kind & 0x3fff, value)
    return found


def items(data):
    while len(data) >= 4:
        size, kind = struct.unpack_from('=HH', data)
        if size < 4:
            return
        yield kind, data[4:size]
        data = data[(size + 3) & ~3:]


def text(value):
    return value.rstrip(b'\0').decode()


class Netlink:
    """A netlink socket."""

    def __init__(self, protocol):
        self.sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol)
        self.sock.bind((0, 0))
        self.sock.settimeout(5)
        self.seq = 0

    def ask(self, kind, flags, body):
        """The bodies of all answers to one request, without the final one."""
        self.seq += 1
        flags |= REQUEST if flags & DUMP else REQUEST | ACK
        self.sock.send(struct.pack('=IHHII', 16 + len(body), kind, flags, self.seq, 0) + body)
        answers = []
        while True:
            data = self.sock.recv(1 << 20)
            while len(data) >= 16:
                size, kind, _, seq, _ = struct.unpack_from('=IHHII', data)
                part, data = data[16:size], data[(size + 3) & ~3:]
                if seq != self.seq:
                    continue
                if kind in (ERROR, DONE):
                    code = struct.unpack_from('=i', part)[0] if part else 0
                    if code < 0:
                        raise Refused(-code)
                    return answers
                answers.append(part)


class Generic(Netlink):
    """A socket for the families of generic netlink, by their names."""

    def __init__(self):
        super().__init__(GENERIC)

    def families(self):
        got = self.ask(CONTROL, DUMP, struct.pack('=BBH', GET_FAMILY, 1, 0))
        return sorted(text(attrs(g[4:])[FAMILY_NAME]) for g in got)

    def family(self, name):
        got = self.ask(CONTROL, 0, struct.pack('=BBH', GET_FAMILY, 1, 0) + attr(FAMILY_NAME, name))
        return attrs(got[0][4:])

    def call(self, name, command, body=b'', flags=0):
        """Answers without their generic netlink headers."""
        kind = struct.unpack('=H', self.family(name)[FAMILY_ID])[0]
        got = self.ask(kind, flags, struct.pack('=BBH', command, 1, 0) + body)
        return [part[4:] for part in got]

    def join(self, family, group):
        for _, entry in items(self.family(family)[FAMILY_GROUPS]):
            entry = attrs(entry)
            if text(entry[GROUP_NAME]) == group:
                number = struct.unpack('=I', entry[GROUP_ID])[0]
                self.sock.setsockopt(SOL_NETLINK, ADD_MEMBERSHIP, number)
                return
        raise KeyError('%s has no group %s' % (family, group))
