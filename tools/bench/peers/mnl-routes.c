// Peer: libmnl. Dumps the IPv4 routes and decodes every attribute into a struct that is kept.
// Usage: mnl-routes DUMPS; prints a line for each dump: rows, milliseconds.
#include <arpa/inet.h>
#include <libmnl/libmnl.h>
#include <linux/rtnetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct route { struct rtmsg header; uint32_t table, dst, gateway, prefsrc, oif, iif, priority, mark, metrics[20]; char has_metrics; };
static struct route *routes;
static size_t count, capacity;

static int metric(const struct nlattr *attr, void *data) {
  struct route *route = data;
  if (mnl_attr_get_type(attr) < 20 && mnl_attr_get_payload_len(attr) >= 4) route->metrics[mnl_attr_get_type(attr)] = mnl_attr_get_u32(attr);
  return MNL_CB_OK;
}

static int attribute(const struct nlattr *attr, void *data) {
  struct route *route = data;
  switch (mnl_attr_get_type(attr)) {
    case RTA_TABLE: route->table = mnl_attr_get_u32(attr); break;
    case RTA_DST: route->dst = mnl_attr_get_u32(attr); break;
    case RTA_GATEWAY: route->gateway = mnl_attr_get_u32(attr); break;
    case RTA_PREFSRC: route->prefsrc = mnl_attr_get_u32(attr); break;
    case RTA_OIF: route->oif = mnl_attr_get_u32(attr); break;
    case RTA_IIF: route->iif = mnl_attr_get_u32(attr); break;
    case RTA_PRIORITY: route->priority = mnl_attr_get_u32(attr); break;
    case RTA_MARK: route->mark = mnl_attr_get_u32(attr); break;
    case RTA_METRICS: route->has_metrics = 1; mnl_attr_parse_nested(attr, metric, route); break;
  }
  return MNL_CB_OK;
}

static int message(const struct nlmsghdr *nlh, void *data) {
  (void)data;
  if (count == capacity) routes = realloc(routes, (capacity = capacity ? capacity * 2 : 1024) * sizeof *routes);
  struct route *route = &routes[count++];
  memset(route, 0, sizeof *route);
  route->header = *(struct rtmsg *)mnl_nlmsg_get_payload(nlh);
  mnl_attr_parse(nlh, sizeof(struct rtmsg), attribute, route);
  return MNL_CB_OK;
}

int main(int argc, char **argv) {
  int rounds = argc > 1 ? atoi(argv[1]) : 1;
  static char buffer[65536];
  struct mnl_socket *nl = mnl_socket_open(NETLINK_ROUTE);
  if (!nl || mnl_socket_bind(nl, 0, MNL_SOCKET_AUTOPID) < 0) { perror("netlink"); return 1; }
  for (int round = 1; round <= rounds; round++) {
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    count = 0;
    struct nlmsghdr *nlh = mnl_nlmsg_put_header(buffer);
    nlh->nlmsg_type = RTM_GETROUTE;
    nlh->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    nlh->nlmsg_seq = round;
    ((struct rtmsg *)mnl_nlmsg_put_extra_header(nlh, sizeof(struct rtmsg)))->rtm_family = AF_INET;
    if (mnl_socket_sendto(nl, nlh, nlh->nlmsg_len) < 0) { perror("send"); return 1; }
    int got, state = 1;
    while (state > 0 && (got = mnl_socket_recvfrom(nl, buffer, sizeof buffer)) > 0)
      state = mnl_cb_run(buffer, got, round, mnl_socket_get_portid(nl), message, NULL);
    clock_gettime(CLOCK_MONOTONIC, &b);
    printf("%zu %.3f\n", count, (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6);
  }
  return 0;
}
