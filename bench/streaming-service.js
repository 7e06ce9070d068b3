import { createServer } from 'node:http';

// A model's service that answers everything with the same stream of Anthropic's, at once.

const USAGE = { input_tokens: 1_000, output_tokens: 1 };
const DELTAS = 40;

const events = [
  { type: 'message_start', message: { type: 'message', model: 'claude-opus-5-5', usage: USAGE } },
  ...Array.from({ length: DELTAS }, () => ({
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text: 'some of the words ' },
  })),
  { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 160 } },
  { type: 'message_stop' },
].map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of events) response.write(event);
    response.end();
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening on http://127.0.0.1:${server.address().port}\n`);
});
process.once('SIGTERM', () => process.exit());
