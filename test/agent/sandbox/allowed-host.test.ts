import { describe, expect, it } from '@jest/globals';
import { isAllowedHost } from '../../../src/agent/sandbox/allowed-host.ts';

const ALLOWED = ['registry.npmjs.org', '*.example.org', 'Upper.Example.COM'];

describe('which hosts are allowed', () => {
  it.each([
    'registry.npmjs.org',
    'REGISTRY.npmjs.org',
    'registry.npmjs.org.',
    'a.example.org',
    'a.b.example.org',
    'upper.example.com',
  ])('%s is', (host) => {
    expect(isAllowedHost(host, ALLOWED)).toBe(true);
  });

  it.each([
    'npmjs.org',
    'evil-registry.npmjs.org',
    'registry.npmjs.org.evil.net',
    'example.org',
    'badexample.org',
    '.example.org',
    'x..example.org',
    '*.example.org',
    '127.0.0.1',
    '[::1]',
    '',
    'registry.npmjs.org/../x',
    'registry.npmjs.org\u0000.evil.net',
  ])('%j is not', (host) => {
    expect(isAllowedHost(host, ALLOWED)).toBe(false);
  });

  it('no address is a name, in whatever way it is written, though somebody allowed it', () => {
    const addresses = ['127.0.0.1', '2130706433', '0x7f000001', '127.1', '0x7f.1', '1.2.3.0x4'];
    expect(addresses.filter((address) => isAllowedHost(address, addresses))).toEqual([]);
    expect(isAllowedHost('9.0.0.1', ['*.0.0.1'])).toBe(false);
  });
});
