import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { AgentPolicy } from '../../core/policy.ts';
import { PawlError } from '../../errors.ts';
import type { DemoOptions } from './demo-options.ts';

/**
 * Makes sure that the agent can be run here: jobs of the local GitHub see the PATH of whoever started it.
 * Throws `PAWL_AGENT_NOT_FOUND` or `PAWL_ENVIRONMENT_MISSING`.
 */
export async function requireAgent(
  agent: AgentPolicy,
  { modelKey, repo }: DemoOptions,
): Promise<void> {
  if (agent.name === 'command') return requireProgram(agent.command, repo);
  if (agent.name !== 'claude') return;
  try {
    await promisify(execFile)('claude', ['--version']);
  } catch (error) {
    throw new PawlError('PAWL_AGENT_NOT_FOUND', '`claude` cannot be run from the PATH', {
      cause: error,
    });
  }
  // A session starts in a home of its own, where nobody has logged in.
  if (modelKey === undefined || modelKey === '')
    throw new PawlError('PAWL_ENVIRONMENT_MISSING', 'ANTHROPIC_API_KEY, for the agent `claude`');
}

/** The program that a shell command starts with, where it is a plain word. */
async function requireProgram(command: string, repo: string | undefined): Promise<void> {
  const program = /^[\w./+-]+(?=\s|$)/.exec(command.trim())?.[0];
  if (program === undefined) return;
  try {
    await promisify(execFile)('sh', ['-c', 'command -v -- "$0"', program], { cwd: repo });
  } catch (error) {
    throw new PawlError('PAWL_AGENT_NOT_FOUND', `\`${program}\` is no program on the PATH`, {
      cause: error,
    });
  }
}
