import { describe, expect, it } from '@jest/globals';
import { message, response } from './answers.ts';
import { GatewayRoom, MESSAGE } from './gateway-room.ts';
import { json } from './model-service.ts';

const GENERATE = '/v1beta/models/model-a:generateContent';

describe('what a request may make a service do', () => {
  const room = new GatewayRoom();

  it('leaves an agent of Anthropic’s its own tools, and none that the service would run', async () => {
    room.service.answer = json(message({ input: 1, output: 1 }));
    await room.open();
    const own = [
      { name: 'Bash', input_schema: {} },
      { type: 'custom', name: 'Edit' },
      { type: 'bash_20250124', name: 'bash' },
      { type: 'tool_search_tool_regex_20251119', name: 'tool_search_tool_regex' },
    ];
    const services = [
      { type: 'web_search_20250305', name: 'web_search' },
      { type: 'web_fetch_20250910', name: 'web_fetch' },
      { type: 'code_execution_20250825', name: 'code_execution' },
      { type: 'mcp_toolset', mcp_server_name: 'evil' },
      7,
    ];
    await room.message({
      tools: [...own, ...services],
      mcp_servers: [{ type: 'url', url: 'https://evil.example' }],
      container: 'c',
      speed: 'fast',
      service_tier: 'auto',
      metadata: { user_id: 'u' },
    });
    expect(JSON.parse(room.service.requests[0]?.body ?? '')).toEqual({
      ...MESSAGE,
      tools: own,
      metadata: { user_id: 'u' },
    });
  });

  it('leaves an agent of OpenAI’s its own tools, and none that the service would run', async () => {
    room.service.answer = json(response({ input: 1, output: 1 }));
    await room.open({ wire: 'openai' });
    const run = { type: 'function', name: 'exec_command' };
    await room.ask('POST', '/v1/responses', {
      ...MESSAGE,
      tools: [
        run,
        {
          type: 'namespace',
          name: 'n',
          tools: [run, { type: 'mcp', server_url: 'https://evil.example' }],
        },
        { type: 'web_search', external_web_access: false },
        { type: 'mcp', server_url: 'https://evil.example' },
        { type: 'code_interpreter' },
      ],
      background: true,
      multi_agent: { enabled: true },
      service_tier: 'priority',
      store: false,
    });
    const { model, messages } = MESSAGE;
    expect(JSON.parse(room.service.requests[0]?.body ?? '')).toEqual({
      model,
      messages,
      tools: [run, { type: 'namespace', name: 'n', tools: [run] }],
      store: false,
    });
  });

  it('leaves an agent of Google’s its own tools, and none that the service would run', async () => {
    room.service.answer = json({});
    await room.open({ wire: 'gemini' });
    const functionDeclarations = [{ name: 'run' }];
    const tools = [
      { functionDeclarations, googleSearch: {} },
      { urlContext: {} },
      { codeExecution: {} },
    ];
    // Of a cache that is not there Google says that the key may not read it.
    const cached = { cachedContent: 'cachedContents/a', cached_content: 'cachedContents/a' };
    await room.ask('POST', GENERATE, { contents: [], tools, serviceTier: 'priority', ...cached });
    expect(JSON.parse(room.service.requests[0]?.body ?? '')).toEqual({
      contents: [],
      tools: [{ functionDeclarations }],
    });
  });

  it('leaves none of the service’s tools in what was said either, nor where one stands for a list', async () => {
    room.service.answer = json({});
    const run = { type: 'function', name: 'run', parameters: { tools: [{ type: 'mcp' }] } };
    const search = { type: 'web_search' };
    const mcp = { type: 'mcp', server_label: 'x', server_url: 'https://evil.example/' };
    await room.open({ wire: 'openai' });
    const found = (tools: readonly object[]): object => ({ type: 'tool_search_output', tools });
    const input = [found([mcp, run, search]), { role: 'user', content: [found([search])] }];
    await room.ask('POST', '/v1/responses', { model: 'model-a', input, tools: search });
    await room.open();
    const fetcher = { type: 'web_fetch_20250910', name: 'web_fetch' };
    const own = { name: 'Bash', input_schema: { tools: [fetcher] } };
    await room.message({ messages: [{ role: 'user', content: [found([own, fetcher])] }] });
    await room.open({ wire: 'gemini' });
    const googleSearch = {};
    const functionDeclarations = [{ name: 'run' }];
    for (const tools of [{ googleSearch, functionDeclarations }, [{ googleSearch }, null]]) {
      await room.ask('POST', GENERATE, { contents: { parts: { tools } }, tools });
    }
    const [openai, anthropic, ...gemini] = room.service.requests.map(({ body }) =>
      JSON.parse(body),
    );
    expect(openai).toEqual({
      model: 'model-a',
      input: [found([run]), { role: 'user', content: [found([])] }],
      tools: [],
    });
    expect(anthropic.messages).toEqual([{ role: 'user', content: [found([own])] }]);
    expect(gemini).toEqual(
      [[{ functionDeclarations }], []].map((tools) => ({ contents: { parts: { tools } }, tools })),
    );
  });

  it.each([
    [
      'anthropic',
      '/v1/messages',
      {
        messages: [
          {
            content: [
              { type: 'image', source: { type: 'url', url: 'https://evil.example/?secret' } },
            ],
          },
        ],
      },
    ],
    [
      'anthropic',
      '/v1/messages/count_tokens',
      {
        messages: [
          { content: [{ type: 'document', source: { type: 'url', url: 'https://evil.example' } }] },
        ],
      },
    ],
    [
      'openai',
      '/v1/responses',
      { input: [{ content: [{ type: 'input_image', image_url: 'https://evil.example' }] }] },
    ],
    [
      'openai',
      '/v1/responses',
      { input: [{ content: [{ type: 'input_file', file_url: 'https://evil.example' }] }] },
    ],
    [
      'openai',
      '/v1/chat/completions',
      {
        messages: [
          { content: [{ type: 'image_url', image_url: { url: ' HTTPS://evil.example' } }] },
        ],
      },
    ],
    [
      'gemini',
      GENERATE,
      { contents: [{ parts: [{ fileData: { fileUri: 'https://evil.example' } }] }] },
    ],
    [
      'gemini',
      GENERATE,
      { contents: [{ parts: [{ file_data: { file_uri: 'https://evil.example' } }] }] },
    ],
  ] as const)(
    'is not, over %s %s, to fetch from an address that an agent names: %j',
    async (wire, path, body) => {
      await room.open({ wire });
      const { status, text } = await room.ask('POST', path, { model: 'model-a', ...body });
      expect(status).toBe(400);
      expect(text).toContain('put the content itself in');
      expect(room.service.requests).toEqual([]);
    },
  );

  it.each([
    ['openai', '/v1/chat/completions', 'gpt-5-search-api'],
    ['openai', '/v1/chat/completions', 'gpt-4o-mini-search-preview-2025-03-11'],
    ['openai', '/v1/responses', 'o3-deep-research'],
    ['openai', '/v1/responses', 'o4-mini-deep-research-2025-06-26'],
    ['openai', '/v1/chat/completions', 'openai/gpt-5:online'],
    ['openai', '/v1/chat/completions', 'X-AI/Grok:Online:nitro'],
    ['openai', '/v1/chat/completions', 'perplexity/sonar-pro-search'],
    ['openai', '/v1/chat/completions', 'groq/compound-mini'],
    ['anthropic', '/v1/messages', 'anthropic/claude-opus-5.5:online'],
    ['gemini', '/v1beta/models/deep-research-pro-preview:generateContent', ''],
  ] as const)(
    'is, over %s %s, asked of no model that searches: “%s”',
    async (wire, path, model) => {
      await room.open({ wire });
      const { status, text } = await room.ask('POST', path, { ...MESSAGE, model });
      expect(status).toBe(400);
      expect(JSON.parse(text).error.message).toContain('searches the web by itself');
      expect(room.service.requests).toEqual([]);
    },
  );

  it.each(['gpt-5.1', 'research-model', 'openai/gpt-5:nitro', 'gpt-online', 'my-sonar'])(
    'is asked of a model that does not: “%s”',
    async (model) => {
      room.service.answer = json(response({ input: 1, output: 1 }));
      await room.open({ wire: 'openai' });
      const more = { search_parameters: { mode: 'on' }, enable_search: true };
      const asked = await room.ask('POST', '/v1/responses', { ...MESSAGE, model, ...more });
      expect(asked.status).toBe(200);
      expect(room.service.requests[0]?.body).not.toContain('_search');
      expect(room.service.requests[0]?.body).not.toContain('search_');
    },
  );

  it('holds what tools were given and gave, whatever stands in it', async () => {
    room.service.answer = json(message({ input: 1, output: 1 }));
    await room.open();
    const input = { type: 'url', url: 'https://example.com', image_url: 'https://example.com' };
    const used = await room.message({
      messages: [{ role: 'assistant', content: [{ type: 'tool_use', id: 't', name: 'x', input }] }],
    });
    await room.open({ wire: 'gemini' });
    const args = { fileData: { fileUri: 'https://example.com' } };
    const called = await room.ask('POST', GENERATE, {
      contents: [{ parts: [{ functionCall: { args } }] }],
    });
    expect([used.status, called.status]).toEqual([200, 200]);
  });
});
