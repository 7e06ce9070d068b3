import type { AgentPolicy } from '../../core/policy.ts';
import type { AgentAdapter } from '../agent-adapter.ts';
import { claudeAdapter } from './claude.ts';
import { codexAdapter } from './codex.ts';
import { commandAdapter } from './command.ts';
import { geminiAdapter } from './gemini.ts';
import { opencodeAdapter } from './opencode.ts';

/** The adapter of the policy's agent. `replay` is no program, and has none. */
export function chooseAdapter(agent: Exclude<AgentPolicy, { name: 'replay' }>): AgentAdapter {
  switch (agent.name) {
    case 'claude':
      return claudeAdapter(agent);
    case 'codex':
      return codexAdapter(agent);
    case 'gemini':
      return geminiAdapter(agent);
    case 'opencode':
      return opencodeAdapter(agent);
    case 'command':
      return commandAdapter(agent);
  }
}
