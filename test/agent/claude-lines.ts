// Lines as Claude Code prints them, with `--output-format stream-json`.

export const INIT = { type: 'system', subtype: 'init', model: 'claude-x' };

export const TURN = {
  type: 'assistant',
  message: {
    content: [
      { type: 'text', text: 'Looking.' },
      { type: 'tool_use', name: 'Bash', input: { command: 'ls' } },
    ],
  },
};

export const RESULT = {
  type: 'result',
  subtype: 'success',
  is_error: false,
  num_turns: 2,
  total_cost_usd: 0.12345,
  result: 'Done.',
  usage: {
    input_tokens: 10,
    cache_read_input_tokens: 5,
    cache_creation_input_tokens: 1,
    output_tokens: 7,
  },
};
