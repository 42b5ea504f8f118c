// The live tests once more, on a kernel that has all that they need.
import './bridge.kernel.test.ts';
import './dump-shapes.kernel.test.ts';
import './errors.kernel.test.ts';
import './links.kernel.test.ts';
