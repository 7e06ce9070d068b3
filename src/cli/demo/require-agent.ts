import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chooseAdapter } from '../../agent/adapters/choose-adapter.ts';
import { checkSandbox } from '../../agent/sandbox/check-sandbox.ts';
import { readModelService } from '../../agent/supervisor/model-service.ts';
import { requireProgram } from '../../agent/supervisor/require-program.ts';
import type { Policy } from '../../core/policy.ts';
import { PawlError } from '../../errors.ts';
import type { DemoOptions } from './demo-options.ts';

/**
 * Makes sure that the agent can be run here: jobs of the local GitHub see the PATH of whoever started it.
 * Throws `PAWL_AGENT_NOT_FOUND`, `PAWL_ENVIRONMENT_MISSING` or `PAWL_SANDBOX_UNUSABLE`.
 */
export async function requireAgent(
  { agent, sandbox }: Policy,
  { models, repo }: Pick<DemoOptions, 'models' | 'repo'>,
): Promise<void> {
  if (agent.name === 'replay') return;
  if (agent.name === 'command') await requireWord(agent.command, repo);
  const { program, wire } = chooseAdapter(agent);
  if (program !== undefined) {
    await requireProgram(program, process.env['PATH'] ?? '', repo ?? '.');
  }
  // A session starts in a home of its own, where nobody has logged in.
  const service = wire === undefined ? undefined : readModelService(wire, models);
  if (typeof service === 'string') {
    throw new PawlError('PAWL_ENVIRONMENT_MISSING', `${service}, for the agent \`${agent.name}\``);
  }
  if (!sandbox.enabled) return;
  const found = await checkSandbox(process.env);
  if (found.usable) return;
  throw new PawlError('PAWL_SANDBOX_UNUSABLE', `${found.why}. ${found.remedy}`);
}

/** The program that a shell command starts with, where it is a plain word: the shell itself may know it. */
async function requireWord(command: string, repo: string | undefined): Promise<void> {
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
