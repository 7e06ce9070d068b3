import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PawlError } from '../../errors.ts';
import type { Environment, SourceEnvironment } from '../../process/fresh-home.ts';
import { countProcesses } from './count-processes.ts';
import { findBubblewrap } from './find-bubblewrap.ts';
import { findTools } from './find-tools.ts';
import { forwarderFile } from './forwarder-file.ts';
import { hidePaths } from './hide-paths.ts';
import { replaceGitDir } from './replace-git-dir.ts';
import { sandboxArgv } from './sandbox-argv.ts';
import { sandboxFiles } from './sandbox-files.ts';
import type { Forward, SandboxLimits, SandboxMachine } from './sandbox-plan.ts';
import { surveyMachine } from './survey-machine.ts';
import { isWithin } from './tool-folders.ts';

export interface SandboxRequest {
  /** Can be written. Nothing untrusted may have had it yet: its `.git` is believed once, here. */
  readonly workspace: string;
  /** Can be written: a fresh folder, HOME inside. */
  readonly home: string;
  /** The shell's environment: PATH names the tools, HOME what is never shown. Nothing of it is handed on. */
  readonly source: SourceEnvironment;
  /** Programs that must work inside wherever their links lead: the agent's, by name or path. */
  readonly programs?: readonly string[];
  /** Other files and folders that can be read. */
  readonly readable?: readonly string[];
  /** What cannot be seen though it lies in what can; what does not exist is no matter. */
  readonly hidden?: readonly string[];
  readonly forwards?: readonly Forward[];
  readonly limits?: Partial<SandboxLimits>;
  /** The bundled forwarder, if it is not the installation's own. */
  readonly forwarder?: string;
}

/** A sandbox for any number of commands, each in namespaces of its own. */
export interface Sandbox {
  /** The command line for `runProcess`; `env` is the whole environment but HOME and TMPDIR. */
  argv(command: readonly [string, ...string[]], env: Environment): readonly [string, ...string[]];
  /** Hidden links: until it is closed, an empty folder stands for each in the workspace. */
  readonly replaced: readonly string[];
  /** Takes away what stood in for .git, and the rest. All commands must have ended. */
  close(): Promise<void>;
}

/**
 * Makes ready what a sandbox on this machine needs. Throws PAWL_SANDBOX_UNUSABLE if there is no bubblewrap;
 * whether it works is `checkSandbox`'s to tell.
 */
export async function openSandbox(request: SandboxRequest): Promise<Sandbox> {
  const { source } = request;
  const bubblewrap = await findBubblewrap(source['PATH']);
  if (bubblewrap === undefined) {
    throw new PawlError('PAWL_SANDBOX_UNUSABLE', 'there is no `bwrap` (bubblewrap) on the PATH');
  }
  const own = await mkdtemp(
    join(await realpath(source['RUNNER_TEMP'] ?? tmpdir()), 'pawl-sandbox-'),
  );
  try {
    return await openIn(own, bubblewrap, request);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    throw error;
  }
}

async function openIn(own: string, bubblewrap: string, request: SandboxRequest): Promise<Sandbox> {
  const { source, forwards = [] } = request;
  // Mounts follow links, and a link is not where it says it is.
  const [workspace, home] = await Promise.all([
    realpath(request.workspace),
    realpath(request.home),
  ]);
  refuseTooMuch(workspace, [own, source['HOME'] ?? homedir()]);
  const found = await surveyMachine();
  const limits = { ...found.limits, ...request.limits };
  const forwarder = forwards.length === 0 ? undefined : (request.forwarder ?? forwarderFile());
  const group =
    process.getuid?.() === 0 ? await countProcesses(basename(own), limits.processes) : undefined;
  const machine: SandboxMachine = {
    ...found,
    limits,
    bubblewrap,
    ...(await sandboxFiles({ folder: own, home, forwarder })),
    cgroup: group?.procs,
  };
  const tools = await findTools({
    searchPath: source['PATH'] ?? '',
    home: source['HOME'] ?? homedir(),
    programs: request.programs ?? [],
    own: [workspace, home, own],
    caches: [source['RUNNER_TOOL_CACHE'], source['AGENT_TOOLSDIRECTORY']],
  });
  const readable = [...tools.shown, ...(request.readable ?? [])];
  const git = await replaceGitDir({ workspace, folder: join(own, 'git') });
  const { paths, links, restore } = await hidePaths(request.hidden ?? []);
  const hidden = [...tools.hidden, ...paths];
  return {
    argv: (command, env) =>
      sandboxArgv({ command, env, workspace, home, readable, hidden, forwards, git, machine }),
    replaced: links,
    async close() {
      await restore();
      await group?.remove();
      await rm(own, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A workspace that holds what must be out of reach would give it away. */
function refuseTooMuch(workspace: string, outside: readonly string[]): void {
  const held = outside.find((path) => isWithin(path, workspace));
  if (held === undefined) return;
  const detail = `${held} lies in the workspace ${workspace}, where the agent can change it`;
  throw new PawlError('PAWL_SANDBOX_UNUSABLE', detail);
}
