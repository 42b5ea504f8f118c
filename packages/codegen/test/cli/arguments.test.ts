import { describe, expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../src/cli/arguments.ts';

describe('a command line', () => {
  test('generates a package', () => {
    expect(parseArguments(['my.yaml', '--out', 'dir'])).toEqual({ kind: 'generate', spec: 'my.yaml', out: 'dir' });
  });

  test('takes options in any place and form', () => {
    const words = ['--name=@me/dev', '--overlay', 'over.yaml', 'my.yaml', '--docs', 'specs', '--check', '--out=dir'];
    expect(parseArguments(words)).toEqual({
      kind: 'check',
      spec: 'my.yaml',
      overlay: 'over.yaml',
      docs: 'specs',
      out: 'dir',
      name: '@me/dev',
    });
  });

  test('prints the model', () => {
    expect(parseArguments(['my.yaml', '--model'])).toEqual({ kind: 'model', spec: 'my.yaml' });
  });

  test('asks for help or the version, whatever else it says', () => {
    expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
    expect(parseArguments(['my.yaml', '--version'])).toEqual({ kind: 'version' });
  });

  test.each([
    [[], 'expected the file of a spec'],
    [['a.yaml', 'b.yaml', '--out', 'd'], 'expected one spec, got 2: a.yaml b.yaml'],
    [['a.yaml'], 'expected --out and the folder of the package'],
    [['a.yaml', '--out'], "Option '--out <value>' argument missing"],
    [['a.yaml', '--out', 'd', '--name', 'Not A Name'], 'expected a name for npm, got "Not A Name"'],
    [['a.yaml', '--model', '--check'], 'expected --model without --out and --check'],
    [['a.yaml', '--outt', 'd'], "Unknown option '--outt'"],
  ])('that means nothing is refused: %j', (words, message) => {
    expect(() => parseArguments(words)).toThrow(UsageError);
    expect(() => parseArguments(words)).toThrow(`${message}; --help tells more`);
  });
});
