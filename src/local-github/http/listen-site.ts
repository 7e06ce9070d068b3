import type { RequestListener } from 'node:http';
import type { World } from '../model/world.ts';
import type { AnswerRequest } from './exchange.ts';
import { answerGit, parseGitPath } from './git-endpoint.ts';
import { readRequest, sendAnswer } from './node-exchange.ts';
import { logRequest, siteHeaders, type OnRequest } from './site.ts';

/** Answers on a socket: git itself, in streams, and all else by `site`. */
export function listenSite(
  world: World,
  site: AnswerRequest,
  onRequest?: OnRequest,
): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? '/', world.addresses.api);
    const git = parseGitPath(url.pathname);
    if (git === undefined) {
      readRequest(request, world.addresses.api)
        .then(site)
        // A caller who hangs up before all of the request came gets no answer.
        .catch(() => undefined)
        .then((answer) => sendAnswer(request, response, answer))
        .catch(() => response.destroy());
      return;
    }
    for (const [name, value] of Object.entries(siteHeaders())) response.setHeader(name, value);
    const userAgent = request.headers['user-agent'];
    const told = { method: request.method ?? 'GET', url, headers: { 'user-agent': userAgent } };
    logRequest(onRequest, told, async (progress) => {
      progress.operationId = 'git';
      const { actor, status } = await answerGit(world, git, url, request, response);
      progress.actor = actor;
      return status;
    }).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain' }).end('Server Error');
    });
  };
}
