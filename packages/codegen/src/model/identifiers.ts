/**
 * Words of a name: they end at anything that is no letter and no digit. Capitals inside a word stay what they are, so
 * that `DP` and `dp` stay apart.
 */
function wordsOf(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}

/** Makes the first letter a capital. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Makes the first letter a small one. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** An identifier may not begin with a digit, nor be empty. */
function identifier(text: string): string {
  return /^[A-Za-z]/.test(text) ? text : `_${text}`;
}

/** Converts a spec name to camelCase: `rx-bytes` to `rxBytes`, `4addr` to `_4addr`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = wordsOf(name);
  return identifier(first + rest.map(upperFirst).join(''));
}

/** Converts a spec name to PascalCase: `link-attrs` to `LinkAttrs`, `--kernel-timespec` to `KernelTimespec`. */
export function pascalCase(name: string): string {
  return identifier(wordsOf(name).map(upperFirst).join(''));
}

/** What every object has, or what makes it look like something else: a promise, for `then`. */
const objectProperties: ReadonlySet<string> = new Set([
  'constructor',
  'toString',
  'valueOf',
  '__proto__',
  'then',
  'hasOwnProperty',
]);

/** Converts the name of an attribute, of a struct member or of a key to that of a property. */
export function propertyName(name: string): string {
  const converted = camelCase(name);
  return objectProperties.has(converted) ? `${converted}$` : converted;
}

/** Names that no exported constant can have. */
const reservedWords: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/** Converts the name of an operation to that of an exported constant: `get-device` to `getDevice`, `new` to `newOp`. */
export function operationName(name: string): string {
  const converted = camelCase(name);
  return reservedWords.has(converted) ? `${converted}Op` : converted;
}
