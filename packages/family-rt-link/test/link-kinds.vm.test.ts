import { commonKinds } from './live/common-kinds.ts';
import { testKinds } from './live/kind-suite.ts';
import { moreKinds } from './live/more-kinds.ts';
import { tunnelKinds } from './live/tunnel-kinds.ts';

testKinds([...commonKinds, ...moreKinds, ...tunnelKinds]);
