import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from '../../../src/agent/sandbox/public-address.ts';

describe('which addresses are of the open internet', () => {
  it.each([
    '1.1.1.1',
    '140.82.121.4',
    '172.15.255.255',
    '172.32.0.0',
    '100.128.0.1',
    '223.255.255.255',
    '2606:4700::6810:1',
    '2a00:1450:4001::200e',
  ])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback, far', '127.255.0.9'],
    ['this machine', '0.0.0.0'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['carrier', '100.64.0.1'],
    ['metadata', '169.254.169.254'],
    ['Azure’s wire server', '168.63.129.16'],
    ['benchmarks', '198.19.0.1'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['loopback', '::1'],
    ['none', '::'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped private, in hex', '::ffff:a01:203'],
    ['even mapped public', '::ffff:1.1.1.1'],
    ['translated', '64:ff9b::7f00:1'],
    ['link-local', 'fe80::1'],
    ['link-local with its interface', 'fe80::1%eth0'],
    ['unique local', 'fd00:ec2::254'],
    ['multicast', 'ff02::1'],
    ['6to4 of a private one', '2002:a00:1::1'],
    ['Teredo', '2001:0:1::1'],
    ['documentation', '2001:db8::1'],
    ['no address', 'example.org'],
    ['short forms that a resolver may take', '127.1'],
    ['nothing', ''],
  ])('%s is not: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
