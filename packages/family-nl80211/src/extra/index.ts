export { mergeWiphy } from './merge-wiphy.ts';
