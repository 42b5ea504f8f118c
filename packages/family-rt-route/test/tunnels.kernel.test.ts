import { tunnelCases } from './live/tunnel-cases.ts';
import { testTunnels } from './live/tunnel-suite.ts';

testTunnels(tunnelCases);
