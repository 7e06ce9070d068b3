import type { RequestListener } from 'node:http';
import type { World } from '../model/world.ts';
import { answering } from './answering.ts';
import type { AnswerRequest } from './exchange.ts';
import { answerGit, parseGitPath } from './git-endpoint.ts';
import { logRequest, siteHeaders, type OnRequest } from './site.ts';

/** Answers on a socket: git itself, in streams, and all else by `site`. */
export function listenSite(
  world: World,
  site: AnswerRequest,
  onRequest?: OnRequest,
): RequestListener {
  const answer = answering(world.addresses.api, site);
  return (request, response) => {
    const url = new URL(request.url ?? '/', world.addresses.api);
    const git = parseGitPath(url.pathname);
    if (git === undefined) {
      answer(request, response);
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
