import { endianness } from 'node:os';
import { SYSTEM_CALLS } from './system-calls.ts';

const EPERM = 1;
const ENOSYS = 38;
const EOPNOTSUPP = 95;
const EAFNOSUPPORT = 97;
/** They put characters into a terminal's input, for the shell outside to run. */
const TIOCSTI = 0x5412;
const TIOCLINUX = 0x541c;
/** AF_UNIX, AF_INET, AF_INET6, AF_NETLINK. Others, AF_VSOCK above all, are not divided by namespaces. */
const FAMILIES = [1, 2, 10, 16];
/** Set in the number of a call of the x32 ABI, which has numbers of its own. */
const X32 = 0x4000_0000;

/** S_ISUID and S_ISGID. */
const SET_ID = 0o6000;
/** O_CREAT and what O_TMPFILE is known by. */
const MAKES_FILE = 0o100 | 0o20_000_000;

/** Offsets in `struct seccomp_data`. */
const NUMBER = 0;
const AUDIT = 4;

const ALLOW = 0x7fff_0000;
const KILL = 0x8000_0000;

/** One instruction of classic BPF: code, jump if true, jump if false, operand. */
type Instruction = readonly [code: number, yes: number, no: number, operand: number];

/**
 * A seccomp filter for bubblewrap, or `undefined` for a kind of processor whose numbers we do not know.
 * `fallocate` is told to be unsupported, so that a disk cannot be filled faster than it is watched.
 * No file becomes setuid or setgid: outside it belongs to whoever runs us, root perhaps, and anybody could
 * start it. That is refused for folders too, as the filter cannot tell them apart; nor can it read what
 * `openat2` is asked, which programs do without where the kernel is older than it.
 */
export function seccompFilter(architecture: string): Buffer | undefined {
  const numbers = SYSTEM_CALLS[architecture];
  if (numbers === undefined || endianness() !== 'LE') return undefined;
  const { audit, ioctl, socket, fallocate, openat2, refused, modes, opens } = numbers;
  return encode([
    load(AUDIT),
    ...unless(audit, [give(KILL)]),
    load(NUMBER),
    ...whenAtLeast(X32, [give(KILL)]),
    ...refused.flatMap((call) => when(call, [refuse(EPERM)])),
    ...when(fallocate, [refuse(EOPNOTSUPP)]),
    ...when(openat2, [refuse(ENOSYS)]),
    ...modes.flatMap(({ call, mode }) => when(call, withoutSetId(mode))),
    ...opens.flatMap(({ call, flags, mode }) =>
      when(call, [load(argument(flags)), ...whenAny(MAKES_FILE, withoutSetId(mode)), give(ALLOW)]),
    ),
    ...when(ioctl, [
      load(argument(1)),
      ...[TIOCSTI, TIOCLINUX].flatMap((request) => when(request, [refuse(EPERM)])),
      give(ALLOW),
    ]),
    ...when(socket, [
      load(argument(0)),
      ...FAMILIES.flatMap((family) => when(family, [give(ALLOW)])),
      refuse(EAFNOSUPPORT),
    ]),
    give(ALLOW),
  ]);
}

function withoutSetId(mode: number): readonly Instruction[] {
  return [load(argument(mode)), ...whenAny(SET_ID, [refuse(EPERM)]), give(ALLOW)];
}

/** The n-th argument, from 0. It has 64 bits, of which the lower 32 are looked at. */
function argument(index: number): number {
  return 16 + index * 8;
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

/** BPF_JMP | BPF_JSET | BPF_K: one of these bits is set. */
function whenAny(bits: number, then: readonly Instruction[]): readonly Instruction[] {
  return [[0x45, 0, then.length, bits], ...then];
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
