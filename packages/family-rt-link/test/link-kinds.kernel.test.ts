import { commonKinds } from './live/common-kinds.ts';
import { testKinds } from './live/kind-suite.ts';

testKinds(commonKinds);
