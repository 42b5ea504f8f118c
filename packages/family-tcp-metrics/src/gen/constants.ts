// Generated from specs/kernel/tcp_metrics.yaml and its overlay. Do not edit; run `pnpm regenerate`.

/** Constant `tcp-fastopen-cookie-max`: Greatest length in bytes of a Fast Open cookie. */
export const TcpFastopenCookieMax = 16;
