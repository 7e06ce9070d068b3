import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';

const closingWord = String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+`;

/** Numbers of this repository's issues that Markdown mentions (`#12`, `owner/name#12`, a URL). */
export function mentionedNumbers(world: World, repository: Repository, text: string): number[] {
  return numbersAfter('', world, repository, text);
}

/** Numbers of this repository's issues that a text closes (`Closes #12`) once it is merged. */
export function closedNumbers(world: World, repository: Repository, text: string): number[] {
  return numbersAfter(closingWord, world, repository, text);
}

function numbersAfter(
  prefix: string,
  world: World,
  repository: Repository,
  text: string,
): number[] {
  const name = escape(repository.fullName);
  const url = String.raw`${escape(world.addresses.web)}/${name}/(?:issues|pull)/(\d+)`;
  const mention = new RegExp(
    String.raw`${prefix}(?<![\w/&#])(?:${url}|(?:${name})?#(\d+)\b)`,
    'gi',
  );
  const numbers = [...visible(text).matchAll(mention)].map(([, inUrl, short]) =>
    Number(inUrl ?? short),
  );
  return [...new Set(numbers)];
}

/** Markdown without what GitHub does not look for mentions in: code and HTML comments. */
function visible(markdown: string): string {
  return markdown
    .replace(/<!--.*?(?:-->|$)/gs, ' ')
    .replace(/^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1[`~]*\s*$|$(?![\s\S]))/gms, ' ')
    .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, ' ');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
