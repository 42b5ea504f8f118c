export { mergeElements } from './merge-elements.ts';
