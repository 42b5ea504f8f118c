export { generatePrivateKey, keyFromBase64, keyToBase64, publicKeyOf } from './keys.ts';
export { mergeDevice } from './merge-device.ts';
export { splitDevice } from './split-device.ts';
