/** Name and short text of an errno. */
export interface ErrnoFacts {
  /** Name as in errno.h: `EPERM`. */
  readonly code: string;
  /** What it means, in a few words. */
  readonly text: string;
}

// Numbers of the generic ABI, which all architectures share that Node.js is built for.
const table = `
1 EPERM not permitted
2 ENOENT does not exist
3 ESRCH not found
4 EINTR interrupted
5 EIO input or output error
6 ENXIO no such device or address
7 E2BIG argument list too long
9 EBADF bad descriptor
11 EAGAIN not available now
12 ENOMEM out of memory
13 EACCES permission denied
14 EFAULT bad address
16 EBUSY busy
17 EEXIST already exists
18 EXDEV crosses devices
19 ENODEV no such device
20 ENOTDIR not a directory
21 EISDIR is a directory
22 EINVAL invalid argument
23 ENFILE too many open files in the system
24 EMFILE too many open files in the process
25 ENOTTY not possible on this object
27 EFBIG too large
28 ENOSPC no space left
30 EROFS read-only
31 EMLINK too many links
32 EPIPE broken pipe
33 EDOM outside the domain of the function
34 ERANGE value out of range
35 EDEADLK would deadlock
36 ENAMETOOLONG name too long
37 ENOLCK no locks available
38 ENOSYS not implemented
39 ENOTEMPTY not empty
40 ELOOP too many levels
42 ENOMSG no such message
43 EIDRM identifier removed
52 EBADE bad exchange
53 EBADR bad request descriptor
56 EBADRQC bad request code
61 ENODATA no data
62 ETIME timer expired
63 ENOSR out of resources
64 ENONET not on the network
67 ENOLINK link severed
70 ECOMM communication error
71 EPROTO protocol error
74 EBADMSG bad message
75 EOVERFLOW value too large for its type
76 ENOTUNIQ not unique
77 EBADFD descriptor in bad state
78 EREMCHG remote address changed
84 EILSEQ invalid byte sequence
85 ERESTART to be restarted
87 EUSERS too many users
88 ENOTSOCK not a socket
89 EDESTADDRREQ destination address required
90 EMSGSIZE message too long
91 EPROTOTYPE wrong protocol for the socket
92 ENOPROTOOPT option not available
93 EPROTONOSUPPORT protocol not supported
94 ESOCKTNOSUPPORT socket type not supported
95 EOPNOTSUPP operation not supported
96 EPFNOSUPPORT protocol family not supported
97 EAFNOSUPPORT address family not supported
98 EADDRINUSE address in use
99 EADDRNOTAVAIL address not available
100 ENETDOWN network is down
101 ENETUNREACH network unreachable
102 ENETRESET connection reset by the network
103 ECONNABORTED connection aborted
104 ECONNRESET connection reset
105 ENOBUFS no buffer space
106 EISCONN connected already
107 ENOTCONN not connected
108 ESHUTDOWN shut down
109 ETOOMANYREFS too many references
110 ETIMEDOUT timed out
111 ECONNREFUSED connection refused
112 EHOSTDOWN host is down
113 EHOSTUNREACH host unreachable
114 EALREADY in progress already
115 EINPROGRESS in progress
116 ESTALE stale
117 EUCLEAN needs cleaning
121 EREMOTEIO remote input or output error
122 EDQUOT quota exceeded
123 ENOMEDIUM no medium
124 EMEDIUMTYPE wrong type of medium
125 ECANCELED cancelled
126 ENOKEY required key not available
127 EKEYEXPIRED key expired
128 EKEYREVOKED key revoked
129 EKEYREJECTED key rejected
130 EOWNERDEAD owner died
131 ENOTRECOVERABLE not recoverable
132 ERFKILL blocked by RF-kill
133 EHWPOISON broken memory page
512 ERESTARTSYS to be restarted
517 EPROBE_DEFER to be tried again later
524 ENOTSUPP operation not supported
`;

let byNumber: ReadonlyMap<number, ErrnoFacts> | undefined;
let byCode: ReadonlyMap<string, number> | undefined;

function parse(): Map<number, ErrnoFacts> {
  const entries = table.trim().split('\n');
  return new Map(
    entries.map((entry) => {
      const [number = '', code = '', ...words] = entry.split(' ');
      return [Number(number), { code, text: words.join(' ') }];
    }),
  );
}

/** Name and text of a positive errno. One that no header names is called by its number. */
export function errnoFacts(errno: number): ErrnoFacts {
  byNumber ??= parse();
  return byNumber.get(errno) ?? { code: `E${errno}`, text: `error ${errno}` };
}

/** Number of an errno name, or undefined where there is none of that name. */
export function errnoNumber(code: string): number | undefined {
  byNumber ??= parse();
  byCode ??= new Map([...byNumber].map(([number, facts]) => [facts.code, number]));
  return byCode.get(code);
}
