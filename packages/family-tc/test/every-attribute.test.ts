import { everyAttributeTests } from '../../../tools/conformance/index.ts';
import * as exports from '../src/index.ts';

everyAttributeTests(exports);
