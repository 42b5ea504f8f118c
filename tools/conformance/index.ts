export { vectorTests } from './vector-tests.ts';
