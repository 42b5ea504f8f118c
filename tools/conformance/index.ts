export { everyAttributeTests } from './made/every-attribute-tests.ts';
export { vectorTests } from './vector-tests.ts';
