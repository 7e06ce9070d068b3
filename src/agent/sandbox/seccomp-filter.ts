import { endianness } from 'node:os';

/** What the filter is made of: numbers that differ from one kind of processor to another. */
interface Architecture {
  /** AUDIT_ARCH_*, as in <linux/audit.h>. */
  readonly audit: number;
  readonly ioctl: number;
  readonly socket: number;
  readonly fallocate: number;
  readonly refused: readonly number[];
}

/**
 * Calls that a build needs not and that reach beyond the namespaces, or are where the kernel's own faults
 * were found: keys of the outer session, io_uring (which would pass by this filter), BPF, the kernel's log,
 * mounts, other namespaces. The same on all architectures from 424 on.
 */
const NEWER = [
  425, 426, 427 /* io_uring_setup, _enter, _register */, 428 /* open_tree */, 429 /* move_mount */,
  430, 431, 432, 433 /* fsopen, fsconfig, fsmount, fspick */, 442 /* mount_setattr */,
];

const ARCHITECTURES: Readonly<Partial<Record<string, Architecture>>> = {
  x64: {
    audit: 0xc000003e,
    ioctl: 16,
    socket: 41,
    fallocate: 285,
    refused: [
      ...[248, 249, 250], // add_key, request_key, keyctl
      ...[298, 321, 323], // perf_event_open, bpf, userfaultfd
      ...[103, 155, 165, 166], // syslog, pivot_root, mount, umount2
      ...[272, 304, 308], // unshare, open_by_handle_at, setns
      ...NEWER,
    ],
  },
  arm64: {
    audit: 0xc00000b7,
    ioctl: 29,
    socket: 198,
    fallocate: 47,
    refused: [
      ...[217, 218, 219], // add_key, request_key, keyctl
      ...[241, 280, 282], // perf_event_open, bpf, userfaultfd
      ...[116, 41, 40, 39], // syslog, pivot_root, mount, umount2
      ...[97, 265, 268], // unshare, open_by_handle_at, setns
      ...NEWER,
    ],
  },
};

const EPERM = 1;
const EOPNOTSUPP = 95;
const EAFNOSUPPORT = 97;
/** They put characters into a terminal's input, for the shell outside to run. */
const TIOCSTI = 0x5412;
const TIOCLINUX = 0x541c;
/** AF_UNIX, AF_INET, AF_INET6, AF_NETLINK. Others, AF_VSOCK above all, are not divided by namespaces. */
const FAMILIES = [1, 2, 10, 16];
/** Set in the number of a call of the x32 ABI, which has numbers of its own. */
const X32 = 0x4000_0000;

/** Offsets in `struct seccomp_data`; arguments are 64 bits, of which the lower 32 are looked at. */
const NUMBER = 0;
const AUDIT = 4;
const FIRST_ARGUMENT = 16;
const SECOND_ARGUMENT = 24;

const ALLOW = 0x7fff_0000;
const KILL = 0x8000_0000;

/** One instruction of classic BPF: code, jump if true, jump if false, operand. */
type Instruction = readonly [code: number, yes: number, no: number, operand: number];

/**
 * A seccomp filter for bubblewrap, or `undefined` for a kind of processor whose numbers we do not know.
 * `fallocate` is told to be unsupported, so that a disk cannot be filled faster than it is watched.
 */
export function seccompFilter(architecture: string): Buffer | undefined {
  const numbers = ARCHITECTURES[architecture];
  if (numbers === undefined || endianness() !== 'LE') return undefined;
  const { audit, ioctl, socket, fallocate, refused } = numbers;
  return encode([
    load(AUDIT),
    ...unless(audit, [give(KILL)]),
    load(NUMBER),
    ...whenAtLeast(X32, [give(KILL)]),
    ...refused.flatMap((call) => when(call, [refuse(EPERM)])),
    ...when(fallocate, [refuse(EOPNOTSUPP)]),
    ...when(ioctl, [
      load(SECOND_ARGUMENT),
      ...[TIOCSTI, TIOCLINUX].flatMap((request) => when(request, [refuse(EPERM)])),
      give(ALLOW),
    ]),
    ...when(socket, [
      load(FIRST_ARGUMENT),
      ...FAMILIES.flatMap((family) => when(family, [give(ALLOW)])),
      refuse(EAFNOSUPPORT),
    ]),
    give(ALLOW),
  ]);
}

/** BPF_LD | BPF_W | BPF_ABS */
function load(offset: number): Instruction {
  return [0x20, 0, 0, offset];
}

/** BPF_RET | BPF_K */
function give(action: number): Instruction {
  return [0x06, 0, 0, action];
}

/** SECCOMP_RET_ERRNO */
function refuse(errno: number): Instruction {
  return give(0x0005_0000 | errno);
}

/** BPF_JMP | BPF_JEQ | BPF_K: what was loaded is this value. */
function when(value: number, then: readonly Instruction[]): readonly Instruction[] {
  return [[0x15, 0, then.length, value], ...then];
}

function unless(value: number, then: readonly Instruction[]): readonly Instruction[] {
  return [[0x15, then.length, 0, value], ...then];
}

/** BPF_JMP | BPF_JGE | BPF_K */
function whenAtLeast(value: number, then: readonly Instruction[]): readonly Instruction[] {
  return [[0x35, 0, then.length, value], ...then];
}

/** `struct sock_filter`, eight bytes each. */
function encode(program: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(program.length * 8);
  program.forEach(([code, yes, no, operand], index) => {
    const at = index * 8;
    bytes.writeUInt16LE(code, at);
    bytes.writeUInt8(yes, at + 2);
    bytes.writeUInt8(no, at + 3);
    bytes.writeUInt32LE(operand, at + 4);
  });
  return bytes;
}
