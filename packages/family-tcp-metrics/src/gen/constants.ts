// Generated from specs/kernel/tcp_metrics.yaml. Do not edit; run `pnpm regenerate`.

/** Constant `tcp-fastopen-cookie-max` */
export const TcpFastopenCookieMax = 16;
