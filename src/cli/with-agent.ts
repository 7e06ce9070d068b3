import { stringify } from 'yaml';
import { requirePolicy } from '../config/require-policy.ts';
import type { Policy } from '../core/policy.ts';
import { PawlError } from '../errors.ts';

/**
 * A policy with the agent that the command line names. The policy's own settings hold where it is the
 * policy's own agent. Throws `PAWL_USAGE` if there is no such agent, or it needs more.
 */
export function withAgent(own: Policy, agent: Readonly<Record<string, string>>): Policy {
  const { name } = agent;
  const onlyNamed = Object.keys(agent).length === 1 || name === 'replay';
  if (own.agent.name === name && onlyNamed) return own;
  try {
    return { ...own, agent: requirePolicy(stringify({ agent })).agent };
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    const said = error.detail.replace(/^.*?\n\s*line \d+, column \d+: /s, '');
    throw new PawlError('PAWL_USAGE', `--agent ${name}: ${said}`, { cause: error });
  }
}
