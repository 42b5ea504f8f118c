export { mergeLists } from './merge-lists.ts';
