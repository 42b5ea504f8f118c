import { fileURLToPath } from 'node:url';
import { vectorTests } from '../../../tools/conformance/index.ts';
import * as exports from '../src/index.ts';

vectorTests({ exports }, fileURLToPath(new URL('vectors', import.meta.url)));
