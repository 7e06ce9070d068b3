import { PawlError } from '../errors.ts';

/**
 * The policy's `agent` as the command line names it by --agent, --model, --command and --service; `undefined` if it
 * names none. Whether there is such an agent is the policy's to say. Throws `PAWL_USAGE`.
 */
export function readAgent(values: {
  readonly agent?: string | undefined;
  readonly model?: string | undefined;
  readonly command?: string | undefined;
  readonly service?: string | undefined;
}): Readonly<Record<string, string>> | undefined {
  const { agent: name, model, command, service } = values;
  if (name === undefined) {
    if (model === undefined && command === undefined && service === undefined) return undefined;
    throw new PawlError('PAWL_USAGE', '--model, --command and --service need --agent');
  }
  if (name === 'command' && command === undefined) {
    throw new PawlError('PAWL_USAGE', "--agent command needs --command 'PROGRAM …'");
  }
  return {
    name,
    ...(model === undefined ? {} : { model }),
    ...(command === undefined ? {} : { command }),
    ...(service === undefined ? {} : { service }),
    ...(name === 'replay' ? { file: '.github/replay.json' } : {}),
  };
}
