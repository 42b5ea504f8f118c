import { describe, expect, test } from 'vitest';
import { AttributePath, joinPath } from '../src/path.ts';

describe('paths', () => {
  test.each<[root: string, segments: (string | number)[], text: string]>([
    ['newlink', [], 'newlink'],
    ['newlink', ['linkinfo', 'data(vlan)', 'id'], 'newlink.linkinfo.data(vlan).id'],
    ['newlink', ['linkinfo', 'data', '(vlan)', 'id'], 'newlink.linkinfo.data(vlan).id'],
    ['wgdevice', ['peers', 0, '', 'public-key'], 'wgdevice.peers[0].public-key'],
    ['getpolicy', ['policy', '(3)', '(1)', 'type'], 'getpolicy.policy(3)(1).type'],
    ['', ['linkinfo', 'kind'], 'linkinfo.kind'],
    ['', [], ''],
  ])('%s %j', (root, segments, text) => expect(joinPath(root, segments)).toBe(text));

  test('follow a reader or writer down and up', () => {
    const path = new AttributePath('wgdevice');
    path.push('peers');
    path.push(1);
    expect(path.text('endpoint')).toBe('wgdevice.peers[1].endpoint');
    expect(path.text()).toBe('wgdevice.peers[1]');
    expect(path.depth).toBe(2);
    path.pop();
    path.pop();
    expect(path.text('flags')).toBe('wgdevice.flags');
  });

  test('count attributes of one name, at each depth by itself', () => {
    const path = new AttributePath('set');
    path.item(2);
    expect(path.text('note')).toBe('set.note[2]');
    path.push('note');
    expect(path.text('name')).toBe('set.note[2].name');
    path.item(5);
    expect(path.text('name')).toBe('set.note[2].name[5]');
    path.pop();
    path.item(-1);
    expect(path.text('name')).toBe('set.name');
    path.push('nest');
    expect(path.text('name')).toBe('set.nest.name');
  });

  test('forget what an error left behind', () => {
    const path = new AttributePath('set');
    path.item(2);
    path.push('note');
    path.push(3);
    path.clear();
    path.root = 'other';
    expect(path.text('name')).toBe('other.name');
  });
});
