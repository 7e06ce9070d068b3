import { findRepository } from '../../domain/repositories.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { checkPage } from './check-page.ts';
import { commitPage, filePage } from './git-pages.ts';
import { html, type Html } from './html.ts';
import { issuePage } from './issue-page.ts';
import { repositoryPage } from './repository-page.ts';
import { runPage } from './run-page.ts';

export interface Page {
  readonly status: number;
  readonly html: string;
}

/** The page at `path`, for a person who follows a link. Private repositories show nothing here. */
export async function answerPage(world: World, path: string): Promise<Page> {
  const [, owner = '', name = '', section, key = '', ...more] = decoded(path).split('/');
  const repository = findRepository(world, owner, name);
  const page =
    repository === undefined || repository.private
      ? undefined
      : await pageOf(world, repository, section, key, more);
  if (page === undefined)
    return { status: 404, html: whole('Not found', html`<p>No such page.</p>`) };
  return { status: 200, html: whole(`${owner}/${name}`, page) };
}

async function pageOf(
  world: World,
  repository: Repository,
  section: string | undefined,
  key: string,
  more: readonly string[],
): Promise<Html | undefined> {
  switch (section) {
    case undefined:
    case '':
      return repositoryPage(world, repository);
    case 'issues':
    case 'pull':
      return issuePage(world, repository, Number(key));
    case 'commit':
      return commitPage(world, repository, key);
    case 'blob':
    case 'raw':
      return filePage(repository, [key, ...more]);
    case 'runs':
      return checkPage(repository, Number(key));
    case 'actions':
      return key === 'runs' ? runPage(world, repository, Number(more[0])) : undefined;
    default:
      return undefined;
  }
}

function whole(title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <style>
          body {
            font:
              16px/1.5 system-ui,
              sans-serif;
            max-width: 60rem;
            margin: 2rem auto;
            padding: 0 1rem;
          }
          pre {
            background: #f4f4f4;
            padding: 0.75rem;
            overflow: auto;
            white-space: pre-wrap;
          }
          .label {
            background: #eee;
            border-radius: 1rem;
            padding: 0.1rem 0.6rem;
          }
          .quiet {
            color: #666;
          }
        </style>
      </head>
      <body>
        ${content}
      </body>
    </html>`.text;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
