import { createServer } from 'node:http';
import { Probot } from 'probot';

// What Pawl's app is measured against: a Probot app that does nothing with what it verified.
const { APP_ID, PRIVATE_KEY, WEBHOOK_SECRET, GITHUB_API_URL } = process.env;
const probot = new Probot({
  appId: Number(APP_ID),
  privateKey: PRIVATE_KEY,
  secret: WEBHOOK_SECRET,
  baseUrl: GITHUB_API_URL,
  logLevel: 'fatal',
  logFormat: 'json',
});
probot.onAny(() => undefined);
const middleware = await probot.getNodeMiddleware({ path: '/api/github/webhooks' });
const server = createServer(async (request, response) => {
  if (!(await middleware(request, response))) response.writeHead(404).end();
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`It listens on http://127.0.0.1:${server.address().port}\n`);
});
