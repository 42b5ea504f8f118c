// The limit for one request: RTM_GETLINK of loopback, send and receive, N times.
// Usage: getlink-rtt ROUNDS; prints rounds, microseconds a round trip.
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

int main(int argc, char **argv) {
  int rounds = argc > 1 ? atoi(argv[1]) : 20000;
  static char buffer[65536];
  int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
  if (fd < 0) { perror("netlink"); return 1; }
  struct { struct nlmsghdr header; struct ifinfomsg body; } request = {
    { sizeof request, RTM_GETLINK, NLM_F_REQUEST, 1, 0 }, { .ifi_index = 1 } };
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  for (int i = 0; i < rounds; i++)
    if (send(fd, &request, sizeof request, 0) < 0 || recv(fd, buffer, sizeof buffer, 0) < 0) { perror("getlink"); return 1; }
  clock_gettime(CLOCK_MONOTONIC, &b);
  printf("%d %.3f\n", rounds, ((b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec)) / 1e3 / rounds);
  return 0;
}
