// The limit of a dump: asks for IPv4 routes or for links and only receives, looking at message types alone.
// Usage: receive routes|links DUMPS; prints a line for each dump: datagrams, milliseconds.
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

struct request {
  struct nlmsghdr header;
  union { struct rtmsg route; struct ifinfomsg link; } body;
};

static void make_request(struct request *request, const char *what) {
  int is_routes = strcmp(what, "routes") == 0;
  memset(request, 0, sizeof *request);
  request->header.nlmsg_len = NLMSG_LENGTH(is_routes ? sizeof request->body.route : sizeof request->body.link);
  request->header.nlmsg_type = is_routes ? RTM_GETROUTE : RTM_GETLINK;
  request->header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
  if (is_routes) request->body.route.rtm_family = 2;
}

int main(int argc, char **argv) {
  const char *what = argc > 1 ? argv[1] : "routes";
  int dumps = argc > 2 ? atoi(argv[2]) : 1;
  static char buffer[65536];
  int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
  if (fd < 0) { perror("netlink"); return 1; }
  for (int dump = 1; dump <= dumps; dump++) {
    struct request request;
    make_request(&request, what);
    request.header.nlmsg_seq = dump;
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    if (send(fd, &request, request.header.nlmsg_len, 0) < 0) { perror("send"); return 1; }
    long datagrams = 0;
    for (int done = 0; !done; datagrams++) {
      long got = recv(fd, buffer, sizeof buffer, 0);
      if (got < 0) { perror("recv"); return 1; }
      for (long at = 0; at + (long)sizeof(struct nlmsghdr) <= got;) {
        struct nlmsghdr *header = (void *)(buffer + at);
        if (header->nlmsg_type == NLMSG_DONE || header->nlmsg_type == NLMSG_ERROR) done = 1;
        at += NLMSG_ALIGN(header->nlmsg_len);
      }
    }
    clock_gettime(CLOCK_MONOTONIC, &b);
    printf("%ld %.3f\n", datagrams, (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6);
  }
  return 0;
}
