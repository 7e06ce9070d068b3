import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PawlError } from '../../errors.ts';
import { etcFiles } from './etc-files.ts';
import { FORWARDER_INSIDE, NODE_INSIDE } from './sandbox-argv.ts';
import type { SandboxMachine } from './sandbox-plan.ts';
import { seccompFilter } from './seccomp-filter.ts';

/** Writes the files that a sandbox is made of into `folder`; with a `forwarder`, that one is seen inside too. */
export async function sandboxFiles(request: {
  readonly folder: string;
  readonly home: string;
  readonly forwarder: string | undefined;
}): Promise<Pick<SandboxMachine, 'files' | 'empty' | 'filter'>> {
  const { folder, home, forwarder } = request;
  return {
    files: [
      ...(await writeEtc(folder, home)),
      ...(forwarder === undefined ? [] : await forwarding(forwarder)),
    ],
    empty: await writeEmpty(folder),
    filter: await writeFilter(folder),
  };
}

async function writeEtc(own: string, home: string): Promise<SandboxMachine['files']> {
  const folder = join(own, 'etc');
  await mkdir(folder);
  const files = [...etcFiles(home)].map(([name, text]) => {
    const source = join(folder, name);
    return { source, path: `/etc/${name}`, text };
  });
  await Promise.all(files.map(({ source, text }) => writeFile(source, text)));
  return files.map(({ source, path }) => ({ source, path }));
}

async function forwarding(forwarder: string): Promise<SandboxMachine['files']> {
  return [
    { source: await realpath(process.execPath), path: NODE_INSIDE },
    { source: forwarder, path: FORWARDER_INSIDE },
  ];
}

async function writeEmpty(own: string): Promise<string> {
  const file = join(own, 'empty');
  await writeFile(file, '');
  return file;
}

async function writeFilter(own: string): Promise<string> {
  const filter = seccompFilter(process.arch);
  if (filter === undefined) {
    const detail = `there is no filter of system calls for a processor of the kind ${process.arch}`;
    throw new PawlError('PAWL_SANDBOX_UNUSABLE', detail);
  }
  const file = join(own, 'seccomp.bpf');
  await writeFile(file, filter);
  return file;
}
