// The live tests once more, on the kernel of the virtual machine.
import './addresses.kernel.test.ts';
