import type { Environment } from '../../process/fresh-home.ts';

/** A loopback port inside the sandbox, and the Unix socket outside that answers on it. */
export interface Forward {
  readonly port: number;
  readonly socket: string;
}

/** What one command may see and do. All paths are absolute. */
export interface SandboxPlan {
  /** The program and its arguments; nothing is expanded. */
  readonly command: readonly [string, ...string[]];
  /** Can be written; the command starts in it. */
  readonly workspace: string;
  /** Can be written: HOME. */
  readonly home: string;
  /** Can be read, beside the system's own folders and the tools that PATH names. */
  readonly readable: readonly string[];
  /** Cannot be seen, though they lie in what can: each must exist. */
  readonly hidden: readonly HiddenPath[];
  readonly forwards: readonly Forward[];
  /** The whole environment. HOME and TMPDIR are the sandbox's own. */
  readonly env: Environment;
  /** What stands in for the workspace's `.git`: whatever is done to it, the real one is not touched. */
  readonly git: ReplacedGit | undefined;
  readonly machine: SandboxMachine;
}

export interface HiddenPath {
  readonly path: string;
  readonly kind: 'folder' | 'file';
}

/** A git folder that borrows the objects of others. */
export interface ReplacedGit {
  readonly folder: string;
  /** The n-th can be read at `objectsInside(n)`. */
  readonly objects: readonly string[];
}

/** One of the system's own folders: on most machines /bin is a link to usr/bin. */
export type SystemFolder =
  { readonly path: string; readonly link: string } | { readonly path: string };

/** What is to be known of this machine before a sandbox can be planned. */
export interface SandboxMachine {
  /** The path of `bwrap`. */
  readonly bubblewrap: string;
  readonly system: readonly SystemFolder[];
  /** Files and folders of /etc and /proc that are taken as they are. */
  readonly readOnly: readonly string[];
  /** Files of /proc that are made empty. */
  readonly emptied: readonly string[];
  /** Files of ours → where they are seen. */
  readonly files: readonly { readonly source: string; readonly path: string }[];
  /** A file with nothing in it, which stands for those that are emptied or hidden. */
  readonly empty: string;
  /** The compiled seccomp filter. */
  readonly filter: string;
  /** The `cgroup.procs` that every process of the sandbox is counted in; for root alone. */
  readonly cgroup: string | undefined;
  readonly limits: SandboxLimits;
}

export interface SandboxLimits {
  /** Of /tmp, which is memory. */
  readonly temporaryBytes: number;
  /** Of one file. */
  readonly fileBytes: number;
  /** Processes and threads. */
  readonly processes: number;
}

/** Where Pawl's own files are seen inside. */
export const INSIDE = '/run/pawl';

/** Where the n-th borrowed folder of git objects is seen inside. */
export function objectsInside(index: number): string {
  return `${INSIDE}/objects-${index}`;
}
