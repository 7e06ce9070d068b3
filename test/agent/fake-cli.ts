import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AgentRoom } from './agent-room.ts';

/**
 * A program of an agent's name that writes what it was given to files beside the workspace, makes a change,
 * says these lines, does what `more` says, and exits.
 */
export async function fakeCli(
  { root }: AgentRoom,
  name: string,
  says: {
    readonly lines: readonly object[];
    readonly exitCode?: number;
    /** Shell, after the lines. */
    readonly more?: string;
  },
): Promise<void> {
  const say = says.lines.map(
    (line) => `printf '%s\\n' '${JSON.stringify(line).replaceAll("'", `'\\''`)}'`,
  );
  const script = [
    '#!/bin/sh',
    'cd ..',
    `printf '%s\\n' "$@" > args`,
    'env > env',
    'cat > prompt',
    'cp -r "$HOME" home',
    'cd workspace',
    'echo made > made',
    ...say,
    says.more ?? '',
    `exit ${says.exitCode ?? 0}`,
    '',
  ];
  await mkdir(join(root, 'bin'), { recursive: true });
  await writeFile(join(root, 'bin', name), script.join('\n'));
  await chmod(join(root, 'bin', name), 0o755);
}
