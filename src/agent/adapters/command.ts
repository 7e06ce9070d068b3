import type { AgentPolicy } from '../../core/policy.ts';
import { PawlError } from '../../errors.ts';
import { shell } from '../../process/shell.ts';
import { NO_USAGE, SUMMARY_CHARACTERS } from '../agent-adapter.ts';
import type { AgentAdapter, AgentEnding, AgentReader } from '../agent-adapter.ts';

/** Any program: a shell command with the prompt on its standard input. Exit code 0 says that it is done. */
export function commandAdapter(policy: Extract<AgentPolicy, { name: 'command' }>): AgentAdapter {
  return {
    name: 'command',
    takesMemory: false,
    start: ({ prompt }) => ({ argv: shell(policy.command), env: {}, stdin: prompt, secrets: [] }),
    read: () => read(policy.command),
  };
}

function read(command: string): AgentReader {
  let said = '';
  const soFar = (): ReturnType<AgentReader['soFar']> => {
    return { model: undefined, turns: 0, usage: NO_USAGE, summary: said.trim() };
  };
  return {
    readLine(line) {
      said = `${said}${line}\n`.slice(-SUMMARY_CHARACTERS);
      return line;
    },
    hopeless: () => false,
    stalledOn: () => undefined,
    soFar,
    ending({ exitCode, signal, tail }): AgentEnding {
      if (exitCode === 127) {
        const said = tail.trim().slice(-300);
        throw new PawlError(
          'PAWL_AGENT_NOT_FOUND',
          `\`${command}\` ended with exit code 127: ${said}`,
        );
      }
      if (exitCode === 0) {
        return {
          ...soFar(),
          outcome: 'finished',
          class: undefined,
          reason: 'The command ended with exit code 0.',
        };
      }
      const how =
        exitCode === undefined
          ? `was ended by ${signal ?? 'a signal'}`
          : `ended with exit code ${exitCode}`;
      return { ...soFar(), outcome: 'failed', class: 'agent', reason: `The command ${how}.` };
    },
  };
}
