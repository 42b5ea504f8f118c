/** Refuses to run the tests of the virtual machine on the machine itself. */
export default function requireVm(): void {
  if (process.env['NLKIT_VM'] !== undefined) return;
  throw new Error('these tests need the kernel of the virtual machine: run them with `pnpm test:vm [FILE...]`');
}
