import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { believeEnding } from '../../src/agent/supervisor/believe-ending.ts';
import { AgentRoom } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { message } from './gateway/answers.ts';
import { json, ModelService } from './gateway/model-service.ts';
import { packWith } from './sample-pack.ts';

const FLAGGED = 'x requires moderation on OpenRouter. Your input was flagged for "violence".';
const GUIDELINES =
  'Content violates usage guidelines. Model: grok-4, Failed check: SAFETY_CHECK_TYPE_BIO';

describe('an attempt whose prompt is refused for what it says', () => {
  const room = new AgentRoom();
  let service: ModelService;
  let url: string;

  beforeEach(async () => {
    service = new ModelService();
    url = (await service.start()).href.replace(/\/$/, '');
  });
  afterEach(() => service.stop());

  /** A CLI that asks so often, then takes the refusal for the key's. */
  async function asks(times: number, refusal: string): Promise<void> {
    const body = { model: 'claude-opus-5-5', max_tokens: 100, messages: [] };
    const sent = `{ method: 'POST', headers: { 'content-type': 'application/json', 'x-api-key': process.env.ANTHROPIC_API_KEY }, body: ${JSON.stringify(JSON.stringify(body))} }`;
    const ask = `for (let i = 0; i < ${times}; i += 1) await fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', ${sent});`;
    const result = `API Error: 403 ${refusal}`;
    const said = { type: 'result', subtype: 'success', is_error: true, result };
    await fakeCli(room, 'claude', {
      lines: [
        { type: 'assistant', message: { id: 'm', content: [{ type: 'text', text: 'Hm.' }] } },
      ],
      more: `node --input-type=module -e "$(cat <<'END'\n${ask}\nEND\n)"\ncat <<'END'\n${JSON.stringify(said)}\nEND`,
      exitCode: 1,
    });
  }

  it.each([
    ['as the first one', 0, FLAGGED],
    ['after good answers', 1, FLAGGED],
    ['as the first one', 0, GUIDELINES],
    ['after good answers', 1, GUIDELINES],
  ])('%s is the agent’s failure, and rests no queue', async (_, good, refusal) => {
    await asks(good + 1, refusal);
    service.answer = (request, response) => {
      if (service.requests.length <= good) {
        return json({ ...message({ input: 1, output: 1 }), model: 'claude-opus-5-5' })(
          request,
          response,
        );
      }
      const error = { type: 'permission_error', message: refusal };
      return json({ type: 'error', error }, 403)(request, response);
    };
    const { attempt } = await room.run(packWith(), undefined, { ANTHROPIC_BASE_URL: url });
    expect(service.requests).toHaveLength(good + 1);
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.reason).toContain('refused that one prompt for what it says');
  });
});

describe('what a CLI says of the key or of money', () => {
  const says = (fault: 'auth' | 'quota') =>
    ({ outcome: 'failed', class: fault, reason: 'API Error.' }) as Parameters<
      typeof believeEnding
    >[0];

  it.each([
    ['content', false, 'agent'],
    ['content', true, 'agent'],
    ['unclear', true, 'as it says'],
    [undefined, false, 'as it says'],
    [undefined, true, 'agent'],
  ] as const)('where the last was refused for %s, answered: %j: %s', (refused, answered, then) => {
    const room = { trouble: () => undefined, answered: () => answered, refused: () => refused };
    for (const fault of ['auth', 'quota'] as const) {
      expect(believeEnding(says(fault), room, false).class).toBe(then === 'agent' ? then : fault);
    }
  });

  it('is not blamed on the agent where it was killed', () => {
    const room = {
      trouble: () => undefined,
      answered: () => true,
      refused: () => 'content' as const,
    };
    expect(believeEnding(says('auth'), room, true).class).toBe('infrastructure');
  });
});
