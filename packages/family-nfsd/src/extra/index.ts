export { mergeServerStats } from './merge-server-stats.ts';
