import { describe, expect, it } from '@jest/globals';
import { seccompFilter } from '../../../src/agent/sandbox/seccomp-filter.ts';

const ALLOWED = 0x7fff_0000;
const KILLED = 0x8000_0000;
const refusedWith = (errno: number): number => 0x0005_0000 | errno;

/** Runs the program as the kernel would, on one call. */
function judge(architecture: string, audit: number, call: number, ...args: number[]): number {
  const program = seccompFilter(architecture) ?? Buffer.alloc(0);
  const data = Buffer.alloc(64);
  data.writeUInt32LE(call, 0);
  data.writeUInt32LE(audit, 4);
  args.forEach((arg, index) => data.writeBigUInt64LE(BigInt(arg), 16 + index * 8));
  let loaded = 0;
  for (let at = 0; at * 8 < program.length; at += 1) {
    const code = program.readUInt16LE(at * 8);
    const [yes, no] = [program.readUInt8(at * 8 + 2), program.readUInt8(at * 8 + 3)];
    const operand = program.readUInt32LE(at * 8 + 4);
    if (code === 0x20) loaded = data.readUInt32LE(operand);
    else if (code === 0x15) at += loaded === operand ? yes : no;
    else if (code === 0x45) at += (loaded & operand) !== 0 ? yes : no;
    else if (code === 0x35) at += loaded >= operand ? yes : no;
    else if (code === 0x06) return operand;
    else throw new Error(`instruction ${code} is not known`);
  }
  throw new Error('the program ends without a judgement');
}

const X64 = (call: number, ...args: number[]): number => judge('x64', 0xc000003e, call, ...args);
const ARM64 = (call: number, ...args: number[]): number =>
  judge('arm64', 0xc00000b7, call, ...args);

describe('the filter of system calls', () => {
  it.each([
    ['read', 0, 63],
    ['openat', 257, 56],
    ['clone', 56, 220],
    ['clone3, by which threads begin', 435, 435],
    ['execve', 59, 221],
    ['ptrace, for debuggers: it finds only what is inside', 101, 117],
  ])('lets %s through', (_, x64, arm64) => {
    expect([X64(x64), ARM64(arm64)]).toEqual([ALLOWED, ALLOWED]);
  });

  it.each([
    ['keyctl', 250, 219],
    ['add_key', 248, 217],
    ['bpf', 321, 280],
    ['perf_event_open', 298, 241],
    ['io_uring_setup', 425, 425],
    ['mount', 165, 40],
    ['unshare', 272, 97],
    ['setns', 308, 268],
    ['syslog', 103, 116],
    ['fsopen', 430, 430],
  ])('refuses %s', (_, x64, arm64) => {
    expect([X64(x64), ARM64(arm64)]).toEqual([refusedWith(1), refusedWith(1)]);
  });

  it('refuses to put characters into a terminal, and lets other ioctls through', () => {
    const [TIOCSTI, TIOCLINUX, TCGETS] = [0x5412, 0x541c, 0x5401];
    expect([X64(16, 0, TIOCSTI), ARM64(29, 0, TIOCLINUX)]).toEqual([
      refusedWith(1),
      refusedWith(1),
    ]);
    // The kernel looks at 32 bits of it, whatever the others are.
    expect(X64(16, 0, 2 ** 32 + TIOCSTI)).toBe(refusedWith(1));
    expect([X64(16, 0, TCGETS), ARM64(29, 0, TCGETS)]).toEqual([ALLOWED, ALLOWED]);
  });

  it('knows four families of sockets, and no way to the machine’s host (vsock)', () => {
    for (const family of [1, 2, 10, 16]) {
      expect([X64(41, family), ARM64(198, family)]).toEqual([ALLOWED, ALLOWED]);
    }
    for (const family of [17, 38, 40, 44]) {
      expect([X64(41, family), ARM64(198, family)]).toEqual([refusedWith(97), refusedWith(97)]);
    }
  });

  it('says that fallocate is not supported, so that programs write instead', () => {
    expect([X64(285), ARM64(47)]).toEqual([refusedWith(95), refusedWith(95)]);
  });

  // What a call makes of its mode, for each of [call on x64, on arm64] by the place of that argument.
  it.each([
    ['chmod', 90, undefined, 1],
    ['fchmod', 91, 52, 1],
    ['fchmodat', 268, 53, 2],
    ['fchmodat2', 452, 452, 2],
    ['creat', 85, undefined, 1],
    ['mknod', 133, undefined, 1],
    ['mknodat', 259, 33, 2],
  ])('lets %s make nothing setuid or setgid', (_, x64, arm64, place) => {
    const before = Array.from({ length: place }, () => 0o6000);
    const judges = [
      (mode: number) => X64(x64, ...before, mode),
      ...(arm64 === undefined ? [] : [(mode: number) => ARM64(arm64, ...before, mode)]),
    ];
    for (const judged of judges) {
      for (const mode of [0o4755, 0o2755, 0o104755, 2 ** 32 + 0o4000]) {
        expect(judged(mode)).toBe(refusedWith(1));
      }
      for (const mode of [0o755, 0o1777, 0o100644]) expect(judged(mode)).toBe(ALLOWED);
    }
  });

  it('lets no file be opened that becomes setuid, where one is made: elsewhere the mode is anything', () => {
    const [O_WRONLY, O_CREAT, O_TMPFILE] = [1, 0o100, 0o20_200_000];
    const openings = [
      (flags: number, mode: number) => X64(2, 0, flags, mode),
      (flags: number, mode: number) => X64(257, 0, 0, flags, mode),
      (flags: number, mode: number) => ARM64(56, 0, 0, flags, mode),
    ];
    for (const opening of openings) {
      for (const flags of [O_CREAT, O_CREAT | O_WRONLY, O_TMPFILE | O_WRONLY]) {
        expect(opening(flags, 0o4755)).toBe(refusedWith(1));
        expect(opening(flags, 0o2644)).toBe(refusedWith(1));
        expect(opening(flags, 0o1644)).toBe(ALLOWED);
      }
      expect(opening(O_WRONLY, 0o4755)).toBe(ALLOWED);
    }
    // Its mode lies in a struct.
    expect([X64(437), ARM64(437)]).toEqual([refusedWith(38), refusedWith(38)]);
  });

  it('kills what calls by other numbers: of 32 bits, of x32', () => {
    expect(judge('x64', 0x40000003, 16)).toBe(KILLED);
    expect(X64(0x4000_0000 + 16)).toBe(KILLED);
  });

  it('is not made for a processor that it does not know', () => {
    expect(seccompFilter('riscv64')).toBeUndefined();
  });
});
