/** The numbers of one kind of processor. */
export interface SystemCalls {
  /** AUDIT_ARCH_*, as in <linux/audit.h>. */
  readonly audit: number;
  readonly ioctl: number;
  readonly socket: number;
  readonly fallocate: number;
  readonly openat2: number;
  readonly refused: readonly number[];
  /** They give a file its mode: which of their arguments, counted from 0, it is. */
  readonly modes: readonly { readonly call: number; readonly mode: number }[];
  /** They do so if their flags say that they make the file. */
  readonly opens: readonly {
    readonly call: number;
    readonly flags: number;
    readonly mode: number;
  }[];
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

const OPENAT2 = 437;
/** Since Linux 6.6. */
const FCHMODAT2 = { call: 452, mode: 2 };

/** By the name that node has for the kind of processor. */
export const SYSTEM_CALLS: Readonly<Partial<Record<string, SystemCalls>>> = {
  x64: {
    audit: 0xc000003e,
    ioctl: 16,
    socket: 41,
    fallocate: 285,
    openat2: OPENAT2,
    refused: [
      ...[248, 249, 250], // add_key, request_key, keyctl
      ...[298, 321, 323], // perf_event_open, bpf, userfaultfd
      ...[103, 155, 165, 166], // syslog, pivot_root, mount, umount2
      ...[272, 304, 308], // unshare, open_by_handle_at, setns
      ...NEWER,
    ],
    modes: [
      ...[90, 91, 85, 133].map((call) => ({ call, mode: 1 })), // chmod, fchmod, creat, mknod
      ...[268, 259].map((call) => ({ call, mode: 2 })), // fchmodat, mknodat
      FCHMODAT2,
    ],
    opens: [
      { call: 2, flags: 1, mode: 2 }, // open
      { call: 257, flags: 2, mode: 3 }, // openat
    ],
  },
  arm64: {
    audit: 0xc00000b7,
    ioctl: 29,
    socket: 198,
    fallocate: 47,
    openat2: OPENAT2,
    refused: [
      ...[217, 218, 219], // add_key, request_key, keyctl
      ...[241, 280, 282], // perf_event_open, bpf, userfaultfd
      ...[116, 41, 40, 39], // syslog, pivot_root, mount, umount2
      ...[97, 265, 268], // unshare, open_by_handle_at, setns
      ...NEWER,
    ],
    modes: [
      { call: 52, mode: 1 }, // fchmod
      ...[53, 33].map((call) => ({ call, mode: 2 })), // fchmodat, mknodat
      FCHMODAT2,
    ],
    opens: [{ call: 56, flags: 2, mode: 3 }], // openat
  },
};
