import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'rolldown';
import { shells } from '../rolldown.config.js';
import { end, firstLine, startNode } from './child.js';
import { makeLibraryRepository } from './library-repository.js';
import { ROOT } from './package-root.js';
import { sendFor, signWebhooks } from './send-webhooks.js';
import { inTurn, median } from './statistics.js';

const PAIRS = 5;
const WARM_UP_MS = 2000;
const BLOCK_MS = 3000;
const CONNECTIONS = 16;

/** Open tasks in the repository, each waiting for a better text: a look reads them all, and changes none. */
const TASKS = 20;

/** What is sent, in turn. Pawl's app looks at the repository again for all but the `check_run`s. */
const MIX = [
  ['check_run', 'completed'],
  ['check_suite', 'completed'],
  ['check_run', 'created'],
  ['issues', 'labeled'],
  ['check_run', 'completed'],
  ['workflow_run', 'completed'],
  ['check_run', 'created'],
  ['pull_request', 'closed'],
];

/**
 * Webhooks a second of the shipped app, and of a Probot app that does nothing and is bundled the same
 * way, in turn. `journal` has webhooks as the local GitHub sent them: their bodies are sent again.
 */
export async function measureWebhooks(folder, journal) {
  const children = [];
  const start = (args, environment) => {
    const child = startNode(args, environment);
    children.push(child);
    return child;
  };
  try {
    const repository = makeLibraryRepository(join(mkdtempSync(join(folder, 'webhooks-')), 'lib'));
    const local = start(['dist/cli.js', 'local', '--json', '--repo', repository]);
    const github = JSON.parse(await firstLine(local));
    const environment = {
      APP_ID: String(github.app.id),
      PRIVATE_KEY: readFileSync(github.app.privateKeyFile, 'utf8'),
      WEBHOOK_SECRET: github.app.webhookSecret,
      GITHUB_API_URL: github.apiUrl,
      HOST: '127.0.0.1',
      PORT: '0',
    };
    await fileTasks(github, 1);
    const pawl = addressIn(await firstLine(start(['dist/app.js'], environment)));
    const noop = addressIn(await firstLine(start([await bundleNoop(folder)], environment)));
    const webhooks = MIX.map(([event, action]) => takeWebhook(journal, event, action, github));
    const messages = signWebhooks(webhooks, github.app.webhookSecret);
    const send = (url, ms) => sendFor(ms, url, messages, CONNECTIONS);
    // The local GitHub knows no address to send webhooks to: the app is told of the others by ours.
    await untilShown(github, 1);
    await fileTasks(github, TASKS - 1);
    await send(pawl, 1);
    await untilShown(github, TASKS);

    await inTurn(
      1,
      () => send(noop, WARM_UP_MS),
      () => send(pawl, WARM_UP_MS),
    );
    const pairs = await inTurn(
      PAIRS,
      () => send(noop, BLOCK_MS),
      () => send(pawl, BLOCK_MS),
    );
    return {
      pairs: PAIRS,
      connections: CONNECTIONS,
      bytes: median(webhooks.map(({ payload }) => JSON.stringify(payload).length)),
      noop: median(pairs.map(({ a }) => a)),
      pawl: median(pairs.map(({ b }) => b)),
      ratio: median(pairs.map(({ a, b }) => b / a)),
    };
  } finally {
    for (const child of children.toReversed()) await end(child);
  }
}

/** Bundles the app that does nothing with the settings that ours is bundled with. */
async function bundleNoop(folder) {
  const dir = join(folder, 'noop');
  const input = { noop: join(ROOT, 'bench', 'noop-app.js') };
  await build({
    ...shells,
    cwd: ROOT,
    input,
    logLevel: 'silent',
    output: { ...shells.output, dir },
  });
  return join(dir, 'noop.js');
}

/** A webhook out of the journal, as if it came from the repository that is measured on. */
function takeWebhook(journal, event, action, { owner, repo, app }) {
  const found = journal.find((line) => line.webhook === event && line.action === action);
  if (found === undefined) throw new Error(`the demo sent no ${event} ${action}`);
  const { payload } = found;
  const repository = { ...payload.repository, name: repo, full_name: `${owner}/${repo}` };
  const installation = { ...payload.installation, id: app.installationId };
  const sender = { ...payload.sender, login: owner };
  return { event, payload: { ...payload, repository, installation, sender } };
}

async function fileTasks(github, count) {
  for (let number = 1; number <= count; number += 1) {
    const body = `Somebody should look at part ${number}. `.repeat(10);
    await ask(github, 'POST', 'issues', { title: `Part ${number}`, body, labels: ['agent'] });
  }
}

/** Waits until the app has said on each issue what its text lacks, and so has nothing more to do. */
async function untilShown(github, count) {
  for (let tries = 0; tries < 300; tries += 1) {
    const shown = await ask(github, 'GET', 'issues?labels=agent:needs-spec&per_page=100');
    if (shown.length === count) return;
    await sleep(100);
  }
  throw new Error('the app did not come to rest');
}

async function ask({ apiUrl, owner, repo, userToken }, method, path, body) {
  const answer = await fetch(`${apiUrl}/repos/${owner}/${repo}/${path}`, {
    method,
    headers: { authorization: `Bearer ${userToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

function addressIn(line) {
  const address = /http:\S+/.exec(line)?.[0];
  if (address === undefined) throw new Error(`no address in "${line}"`);
  return address;
}
