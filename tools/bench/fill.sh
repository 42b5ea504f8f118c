#!/bin/sh
# Fills the current network namespace: fill.sh routes N, or fill.sh links N. Run it under `unshare -n`.
set -eu
case $1 in
routes)
  ip link add v0 type veth peer name v1
  ip addr add 192.0.2.1/24 dev v0
  ip link set v0 up
  ip link set v1 up
  ip neigh add 192.0.2.2 lladdr 02:00:00:00:00:02 dev v0
  awk -v n="$2" 'BEGIN { for (i = 0; i < n; i++) printf "route add 10.%d.%d.%d/32 via 192.0.2.2 dev v0 metric %d src 192.0.2.1\n", i / 65536, (i / 256) % 256, i % 256, 100 + i % 7 }' | ip -batch -
  ;;
links)
  awk -v n="$2" 'BEGIN { for (i = 0; i < n; i++) printf "link add l%d type bridge\n", i }' | ip -batch -
  ;;
esac
